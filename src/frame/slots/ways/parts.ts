import type { ClauseEffect } from '../../effect.js'
import type { Run } from '../run.js'

/** The parts of a proposition that depend on how it is put. */
export interface Parts {
  effect: ClauseEffect | null
  intervention: Run[]
  comparator: Run[]
  outcome: Run[]
  population: Run[]
}
