// Makes the weights of the learned judge: node test/stances/train.mjs > src/judges/weights.json
// With --left-out it trains without each part of the topics in turn, and says how the judge does on those instead.
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { logistic } from './logistic.mjs'

const { ABOUT, bare, examples, kinFeatures, kinMeasures, likelihood, readTopics, verdicts } = await load(
  new URL('examples.ts', import.meta.url),
)
const topics = readTopics(new URL('topics/', import.meta.url))
const FOLDS = 5
const part = (i) => i % FOLDS

const own = topics.map((topic) => examples(topic))
const blank = topics.map((topic) => examples(bare(topic)))
const foreign = topics.map((topic, i) => examples(topic, topics[(i + 1) % topics.length]))

if (process.argv.includes('--left-out')) {
  const counts = { right: 0, all: 0, wronglySupported: 0 }
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const models = train((i) => part(i) !== fold)
    for (const [i, topic] of topics.entries()) {
      if (part(i) !== fold) continue
      for (const { given, right } of verdicts(topic, models)) {
        counts.all += 1
        if (given === right) counts.right += 1
        else if (given === 'supported') counts.wronglySupported += 1
      }
    }
  }
  console.error(`${counts.right} of ${counts.all} claims right, ${counts.wronglySupported} wrongly supported`)
} else process.stdout.write(`${JSON.stringify(train(() => true))}\n`)

/** The models, trained on some of the topics. */
function train(chosen) {
  const claims = topics.flatMap((_, i) =>
    chosen(i) ? [...own[i], ...blank[i], ...foreign[i]].map((list) => ({ list, fold: part(i) })) : [],
  )
  const every = claims.flatMap(({ list }) => list)
  const about = learn(
    every.map(({ words }) => [words]),
    every.map(({ stance }) => stance !== 'neutral'),
  )
  const kin = kinModel(claims.flatMap(({ list }) => [list]))
  const kinship = (a, b) => likelihood(kin, kinMeasures(a, b))
  // what the judge reads closely, and what each other finding looks like to models that have not seen the topic
  const read = claims
    .map(({ list, fold }) => ({
      fold,
      list: list.filter((one) => one.placed || likelihood(about, one.words) >= ABOUT),
    }))
    .filter(({ list }) => list.length > 0)
  const alone = sides(read, (one) => [one.words, one.fit])
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const unseen = read.filter((one) => one.fold === fold)
    if (unseen.length === 0) continue
    const models = sides(
      read.filter((one) => one.fold !== fold),
      (one) => [one.words, one.fit],
    )
    for (const one of unseen) {
      const likely = one.list.map(({ finding, words, fit, agree }) => ({
        finding,
        agree,
        supports: likelihood(models.supports, words, fit),
        refutes: likelihood(models.refutes, words, fit),
      }))
      one.beside = kinFeatures(likely, kinship)
    }
  }
  const beside = sides(read, (one, i, claim) => [one.words, one.fit, claim.beside[i]])
  return { about, alone, kin, beside }
}

/** One model for what supports a claim, one for what refutes it. */
function sides(claims, measure) {
  const rows = claims.flatMap((claim) => claim.list.map((one, i) => measure(one, i, claim)))
  const stances = claims.flatMap(({ list }) => list.map(({ stance }) => stance))
  return {
    supports: learn(
      rows,
      stances.map((stance) => stance === 'supports'),
    ),
    refutes: learn(
      rows,
      stances.map((stance) => stance === 'refutes'),
    ),
  }
}

/** Of findings beside one that bears on a claim: which of them do too. */
function kinModel(lists) {
  const rows = []
  const answers = []
  for (const list of lists) {
    for (const one of list) {
      if (one.stance === 'neutral') continue
      for (const other of list) {
        if (other === one) continue
        rows.push([kinMeasures(other.finding, one.finding)])
        answers.push(other.stance !== 'neutral')
      }
    }
  }
  return learn(rows, answers)
}

function learn(rows, answers) {
  return logistic(
    rows.map((parts) => Object.assign({}, ...parts)),
    answers,
  )
}

/** Bundle a TypeScript module and load it. */
async function load(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry.pathname],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    loader: { '.json': 'json' },
  })
  const file = join(tmpdir(), `evidence-claims-examples-${process.pid}.mjs`)
  writeFileSync(file, outputFiles[0].text)
  try {
    return await import(pathToFileURL(file).href)
  } finally {
    rmSync(file)
  }
}
