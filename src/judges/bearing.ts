import type { Stance } from '../judge.js'

/** How a finding bears on a claim, in the judge's own terms; null when this way of judging does not apply. */
export interface Bearing {
  stance: Stance['stance'] | 'mixed'
  why: string
  exceeds?: Stance['exceeds']
  /** No other way of judging may find otherwise. */
  final?: boolean
}
