import type { Token } from '../../english/token.js'
import type { Run } from './run.js'

/** "There were greater gains in strength for people who took A than for those who took B": A is given, strength gains. */
export function existential(tokens: readonly Token[], from: number, to: number): { given: Run; outcome: Run } | null {
  if (tokens[from]?.lower !== 'there' || tokens[from + 1]?.lemma !== 'be') return null
  const than = tokens.findIndex((token, i) => i > from && i < to && token.lower === 'than')
  const who = tokens.findIndex((token, i) => i > from && i < than && /^(?:who|that)$/.test(token.lower))
  if (than < 0 || who < 0) return null
  let start = who + 1
  while (start < than && (tokens[start]?.tag === 'AUX' || tokens[start]?.tag === 'ADV')) start++
  if (tokens[start]?.tag === 'VERB') start++
  let end = who
  while (end > from + 2 && tokens[end]?.tag !== 'ADP') end--
  return start < than && end > from + 2 ? { given: [start, than], outcome: [from + 2, end] } : null
}
