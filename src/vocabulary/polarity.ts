import { downward, upward } from './data/change.js'
import { normaliseWith } from './normalise-word.js'
import { shared } from './shared.js'

let table: Map<string, -1 | 1> | undefined

/**
 * Say which way a word of change moves what it speaks of: 1 more of it, -1 less of it, 0 neither.
 *
 * `boosts` 1, `curb` -1, `relief` -1, `maintains` 0, `improves` 0: that something gets better says nothing of its amount.
 */
export function polarity(word: string): -1 | 0 | 1 {
  table ??= new Map([...entries(upward, 1), ...entries(downward, -1)])
  const lower = word.toLowerCase()
  return table.get(lower) ?? table.get(normaliseWith(shared().store, lower)) ?? 0
}

function entries(text: string, sign: -1 | 1): [string, -1 | 1][] {
  return text.split(/\s+/).map((word) => [word, sign])
}
