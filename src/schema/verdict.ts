import { z } from 'zod'

/** What the evidence given makes of a claim. */
export const Verdict = z.enum(['supported', 'contested', 'unsupported'])
export type Verdict = z.infer<typeof Verdict>

/** Why a claim has its verdict: the row of the verdict rule that decided. */
export const Reason = z.enum([
  'consistent-evidence',
  'conflicting-evidence',
  'mixed-evidence',
  'no-evidence',
  'refuted',
  'overstated',
])
export type Reason = z.infer<typeof Reason>
