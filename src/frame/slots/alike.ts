import type { Token } from '../../english/token.js'
import type { Run } from './run.js'

/** Find A and B in "was similar under A and B", "equal for A and for B"; null where two are not named behind the likeness. */
export function alike(tokens: readonly Token[], at: number, to: number): [Run, Run] | null {
  let prep = at + 1
  while (prep < to && prep < at + 5 && !/^(?:under|for|with|after|on|in|across)$/.test(tokens[prep]?.lower ?? '')) {
    if (!/^(?:ADJ|ADV|NOUN)$/.test(tokens[prep]?.tag ?? '')) return null
    prep++
  }
  if (!/^(?:under|for|with|after|on|in|across)$/.test(tokens[prep]?.lower ?? '')) return null
  let and = prep + 1
  while (and < to && and < prep + 8 && tokens[and]?.lower !== 'and') {
    if (/^(?:PUNCT|VERB|AUX)$/.test(tokens[and]?.tag ?? '')) return null
    and++
  }
  if (tokens[and]?.lower !== 'and' || and === prep + 1 || and + 1 >= to) return null
  let start = and + 1
  if (tokens[start]?.lower === tokens[prep]?.lower) start++
  let end = start
  while (end < to && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[end]?.tag ?? '')) end++
  return end > start
    ? [
        [prep + 1, and],
        [start, end],
      ]
    : null
}
