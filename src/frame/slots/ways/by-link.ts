import { gradedSides } from '../graded.js'
import { linked } from '../linked.js'
import { populations } from '../populations.js'
import { mark } from '../taken.js'
import type { Parts } from './parts.js'
import type { Reading } from './reading.js'

/** "X is linked to less Y", "the more X, the less Y": the two that go together. */
export function byLink({ tokens, start, to, taken, mechanism, free }: Reading): Parts | null {
  const link = mechanism.length === 0 ? (gradedSides(tokens, start, to) ?? linked(tokens, start, to)) : null
  if (!link) return null
  const population = mark(populations(tokens, link.outcome[0], to, taken), taken)
  return {
    effect: link.effect,
    intervention: free([link.given]),
    comparator: [],
    outcome: free([link.outcome]),
    population,
  }
}
