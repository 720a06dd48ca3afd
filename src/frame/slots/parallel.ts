import type { Token } from '../../english/token.js'
import type { Run } from './run.js'

/**
 * Find A in "often with A than with B": a comparison that says the same preposition twice sets its sides there, and what is
 * compared stands before it. Null where the preposition stands once.
 */
export function parallel(tokens: readonly Token[], from: number, comparator: Run): Run | null {
  const word = tokens[comparator[0] - 1]?.lower ?? ''
  if (!/^(?:with|in|on|after|from|under|during|without)$/.test(word)) return null
  const than = comparator[0] - 2
  const start = tokens[than]?.lower === 'than' ? than : -1
  if (start < 0) return null
  for (let i = start - 1; i > from + 1 && i > start - 12; i--) {
    const { lower, tag } = tokens[i] as Token
    if (tag === 'AUX' || tag === 'PUNCT') return null
    if (lower === word || (word === 'without' && lower === 'with')) return i + 1 < start ? [i + 1, start] : null
  }
  return null
}
