/** What a clause says happens to its outcome. */
export interface ClauseEffect {
  /** More, less, or no difference; null when it says only good or bad. */
  change: 1 | -1 | 0 | null
  /** Good, bad, or no difference; null when that hangs on the outcome. */
  good: 1 | -1 | 0 | null
  /** The claim is that there is no difference or no effect. */
  same: boolean
  /** "no better than", "did not raise": what is denied, when one side only is. */
  denied: Pick<ClauseEffect, 'change' | 'good'> | null
  /** Index of the deciding token. */
  at: number
  /** The decider is a comparison ("more … than"). */
  comparison: boolean
  /** Read from the figures of two groups that the clause sets side by side, not from a word. */
  counted?: boolean
}

/** A word that may decide what a clause says happens; the highest rank decides. */
export type Cue = Omit<ClauseEffect, 'at'> & { rank: number; skip?: number }

/** That nothing differs, or nothing happens. */
export const SAME: Omit<Cue, 'rank'> = { change: 0, good: 0, same: true, denied: null, comparison: false }

/** That something changes, or that it does not where it is denied. */
export function changeCue(side: Pick<Cue, 'change' | 'good'>, denied: boolean, rank = 3, deniedRank = 4): Cue {
  return denied
    ? { ...SAME, rank: deniedRank, denied: side }
    : { ...side, same: false, denied: null, comparison: false, rank }
}

/** The rank of a link ("was associated with") where what it links to says which way it goes. */
export const TURNED = 0.5
