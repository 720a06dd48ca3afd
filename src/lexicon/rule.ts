import type { Reason, Verdict } from '../schema.js'

/** What stands credibly for and against a claim. */
export interface Balance {
  /** Credible findings for it, whether or not the claim says more than they do. */
  supporting: number
  /** Those among them that carry all the claim says. */
  sufficient: number
  refuting: number
  /** Findings that are themselves mixed; each is counted in `supporting` and `refuting` too. */
  mixed: number
}

/** One row of the verdict rule: the first whose test holds decides. */
export interface Row {
  when: string
  verdict: Verdict
  reason: Reason
  holds(balance: Balance): boolean
}

/** The verdict rule, in the order of decision. The README's table is generated from it. */
export const RULE: readonly Row[] = [
  {
    when: 'no finding bears on the proposition',
    verdict: 'unsupported',
    reason: 'no-evidence',
    holds: ({ supporting, refuting }) => supporting + refuting === 0,
  },
  {
    when: 'credible findings only against it',
    verdict: 'unsupported',
    reason: 'refuted',
    holds: ({ supporting }) => supporting === 0,
  },
  {
    when: 'the claim says more than its best evidence: an absolute, a certainty, a size, a population or a duration beyond what was found',
    verdict: 'unsupported',
    reason: 'overstated',
    holds: ({ sufficient }) => sufficient === 0,
  },
  {
    when: 'credible findings on both sides',
    verdict: 'contested',
    reason: 'conflicting-evidence',
    holds: ({ supporting, refuting, mixed }) => refuting > mixed || (refuting > 0 && supporting > mixed),
  },
  {
    when: 'a credible finding that is itself mixed',
    verdict: 'contested',
    reason: 'mixed-evidence',
    holds: ({ mixed }) => mixed > 0,
  },
  {
    when: 'credible findings for it, nothing credible against',
    verdict: 'supported',
    reason: 'consistent-evidence',
    holds: ({ supporting, refuting }) => supporting > 0 && refuting === 0,
  },
]
