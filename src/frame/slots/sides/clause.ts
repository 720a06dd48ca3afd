import type { Token } from '../../../english/token.js'
import type { ClauseEffect } from '../../effect.js'
import type { Run } from '../run.js'

/** What a proposition says is given on one side, and what happens on the other. */
export interface Sides {
  intervention: Run[]
  outcome: Run[]
  /** Whom it happens to, where that stands apart. */
  population?: Run[]
}

/** A proposition at its predicate. */
export interface Clause {
  tokens: readonly Token[]
  from: number
  to: number
  effect: ClauseEffect | null
  /** Where its main clause begins, and its predicate. */
  start: number
  verb: number
  subject: Run
  /** What stands behind the predicate; with it, where it is not what happens. */
  rest: Run
  /** What stands before the main clause, if anything. */
  fronted: Run[]
}

/** One way to say who does what; null where a clause does not say it so. */
export type Reading = (clause: Clause) => Sides | null
