import fc from 'fast-check'

// The same cases on every run, so that a failure is the change's own; `FC_SEED=2 npm test` looks at others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1) })
