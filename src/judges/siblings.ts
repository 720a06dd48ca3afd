import type { FindingDirection } from '../schema.js'
import type { Bearing } from './bearing.js'
import { isSibling } from './fits/sibling.js'
import { misfits } from './models/misfits.js'
import type { Candidate } from './models/paraphrase.js'
import { sideOf } from './models/side-of.js'
import { isLight } from './prepared/coverage.js'

/** One candidate and what was made of it. */
export interface Judged {
  one: Candidate
  bearing: Bearing
}

const SETTLED: ReadonlySet<FindingDirection | null> = new Set([
  'favours-intervention',
  'favours-comparator',
  'no-difference',
])

/**
 * Set what found otherwise beside what decides a claim alone: where all that bears on it is on one side, a finding that answers
 * the same question and went another way is on the other side, though it shares too few of the claim's words to be placed by
 * them. What was found for a claim and what was found against it then pass the same bar.
 */
export function setBesideSiblings(judged: readonly Judged[]): Judged[] {
  const carrying = judged.filter(
    ({ bearing: { stance, exceeds } }) => /^(?:supports|refutes)$/.test(stance) && !exceeds,
  )
  const sides = new Set(judged.map(({ bearing }) => bearing.stance))
  if (sides.has('mixed') || sides.has('supports') === sides.has('refutes') || carrying.length === 0) return [...judged]
  const heads = carrying.filter(({ one }) => SETTLED.has(one.finding.direction))
  return judged.map((each) => {
    const { one, bearing } = each
    if (bearing.stance !== 'neutral' || !SETTLED.has(one.finding.direction)) return each
    const head = heads.find(
      (other) =>
        other.one.finding.direction !== one.finding.direction && isSibling(one.claim, other.one.finding, one.finding),
    )
    if (!head) return each
    const side = sideOf(one.claim, one.finding)?.bearing
    if (side?.stance === 'refutes' && head.bearing.stance === 'supports') return { one, bearing: side }
    return side?.stance === 'supports' && head.bearing.stance === 'refutes' && !isOff(one)
      ? { one, bearing: side }
      : each
  })
}

// To speak for a claim it must fit it by itself as well.
function isOff({ claim, finding }: Candidate): boolean {
  if (claim.intervention.every(isLight)) return true
  const found = misfits(claim, finding)
  return OFF.some((name) => found.has(name))
}

const OFF = ['given', 'outcome', 'part', 'kind', 'combination', 'comparator', 'people', 'question'] as const
