import { alike } from '../alike.js'
import { arms } from '../arms.js'
import type { Run } from '../run.js'
import { mark } from '../taken.js'
import type { Parts } from './parts.js'
import type { Reading } from './reading.js'

/** "Y did not differ between X and Z", "X and Z work alike": two that fare the same. */
export function byArms({ tokens, start, to, until, effect, taken, free }: Reading, comparator: Run[]): Parts | null {
  if (comparator.length > 0 || !effect?.same) return null
  const both = arms(tokens, start, effect.at) ?? (effect.denied ? null : alike(tokens, effect.at, to))
  if (!both) return null
  mark(both, taken)
  return { effect, intervention: [both[0]], comparator: [both[1]], outcome: free([[start, until]]), population: [] }
}
