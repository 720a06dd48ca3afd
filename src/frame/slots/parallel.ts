import type { Token } from '../../english/token.js'
import { arm } from './arm.js'
import type { Run } from './run.js'

/**
 * Find A in "often with A than with B": a comparison that says the same preposition twice sets its sides there, and what is
 * compared stands before it. Null where the preposition stands once.
 */
export function parallel(tokens: readonly Token[], from: number, comparator: Run): Run | null {
  const first = betweenSide(tokens, from, comparator)
  if (first) return first
  const word = tokens[comparator[0] - 1]?.lower ?? ''
  if (!/^(?:with|in|on|after|from|under|during|without|at|to|for)$/.test(word)) return null
  let than = comparator[0] - 2
  // "as it is in men"
  while (than > from && /^(?:it|they|is|are|was|were|do|does|did)$/.test(tokens[than]?.lower ?? '')) than--
  // "equivalent to that under Y"
  const same = /^(?:that|those)$/.test(tokens[than]?.lower ?? '')
  if (same) than--
  if (word === 'to' && tokens[than]?.lower !== 'than') return null
  if (same && /^(?:to|from|of)$/.test(tokens[than]?.lower ?? '')) {
    for (let i = than - 2; i > from; i--) if (tokens[i]?.lower === word) return [i + 1, nounsEnd(tokens, i + 1, than)]
    return null
  }
  const start = /^(?:than|as)$/.test(tokens[than]?.lower ?? '') ? than : -1
  if (start < 0) return null
  for (let i = start - 1; i > from + 1 && i > start - 12; i--) {
    const { lower, tag } = tokens[i] as Token
    if (tag === 'AUX' || tag === 'PUNCT') return null
    if (lower === word || (word === 'without' && lower === 'with')) return i + 1 < start ? [i + 1, start] : null
  }
  return null
}

function nounsEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from
  while (end < to && /^(?:DET|ADJ|NOUN|PROPN|NUM|SYM)$|^PUNCT$/.test(tokens[end]?.tag ?? '')) end++
  return Math.max(end, from + 1)
}

// "no difference between those who took A and those who took B": A.
function betweenSide(tokens: readonly Token[], from: number, [start]: Run): Run | null {
  let and = start - 1
  while (and > from && and > start - 6 && tokens[and]?.lower !== 'and') and--
  if (tokens[and]?.lower !== 'and') return null
  let between = and - 1
  while (between > from && between > and - 13 && tokens[between]?.lower !== 'between') between--
  if (tokens[between]?.lower !== 'between') return null
  const whole: Run = [between + 1, and]
  return arm(tokens, whole).given ?? whole
}
