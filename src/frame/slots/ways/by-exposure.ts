import { exposed } from '../exposed.js'
import type { Run } from '../run.js'
import { mark } from '../taken.js'
import type { Parts } from './parts.js'
import type { Reading } from './reading.js'
import { turn } from './turn.js'

/** "Y is more common in people who take X": what they do is what is said to matter. */
export function byExposure({ tokens, start, to, effect, taken, free }: Reading, comparator: Run[]): Parts | null {
  const set = exposed(tokens, effect, comparator[0]?.[0] ?? to)
  // where both are named, the one side says what the other does not
  if (!set || !effect || (set.not && comparator.length > 0)) return null
  mark([set.people, set.given], taken)
  return {
    effect: set.not ? turn(effect) : effect,
    intervention: [set.given],
    comparator,
    outcome: free([[start, effect.at + 2]]),
    population: [set.people],
  }
}
