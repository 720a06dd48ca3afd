import type { Reason } from '../schema.js'

/** How a verdict is shown to people: never by colour alone, and never the bare word "unsupported". */
export interface Wording {
  symbol: string
  /** In the running text, where room is short. */
  short: string
  /** In full: the verdict, and why. */
  phrase: string
}

/** The words for each reason, worst first. */
export const wording: Record<Reason, Wording> = {
  refuted: { symbol: '✗', short: 'evidence against', phrase: 'unsupported: evidence against it' },
  overstated: { symbol: '▲', short: 'overstated', phrase: 'unsupported: says more than its evidence' },
  'conflicting-evidence': { symbol: '⚖', short: 'contested', phrase: 'contested: credible evidence on both sides' },
  'mixed-evidence': { symbol: '⚖', short: 'contested', phrase: 'contested: the evidence is itself mixed' },
  'no-evidence': { symbol: '○', short: 'nothing given', phrase: 'unsupported: nothing in the packs given' },
  'consistent-evidence': { symbol: '✓', short: 'supported', phrase: 'supported: consistent evidence for it' },
}
