import type { Token } from '../../../english/token.js'
import { first } from '../first.js'
import { isPeople } from '../is-people.js'
import type { Clause, Sides } from './clause.js'

/** "It is X that raises Y": X does it. */
export function itIsThat({ tokens, start, to, effect }: Clause): Sides | null {
  if (tokens[start]?.lower !== 'it' || tokens[start + 1]?.lemma !== 'be') return null
  const that = first(tokens, [start + 3, Math.min(to, start + 12)], /^(?:that|which|who)$/)
  if (that < 0 || !/^(?:NOUN|PROPN)$/.test(tokens[that - 1]?.tag ?? '')) return null
  if (/^(?:no|myth|fact|shame|sign|case|mistake|idea|claim)$/.test(tokens[start + 2]?.lower ?? '')) return null
  if (/^(?:myth|fact|shame|sign|case|mistake|idea|claim|evidence)$/.test(tokens[that - 1]?.lower ?? '')) return null
  let verb = that + 1
  while (verb < to && /^(?:ADV|AUX)$/.test(tokens[verb]?.tag ?? '')) verb++
  if (tokens[verb]?.tag !== 'VERB' && effect?.at !== verb) return null
  return { intervention: [[start + 2, that]], outcome: [[verb, to]] }
}

/** "What helps Y most is X": X does it. */
export function whatDoes({ tokens, start, to }: Clause): Sides | null {
  if (tokens[start]?.lower !== 'what' || tokens[start + 1]?.tag !== 'VERB') return null
  const be = lastBe(tokens, start + 2, to)
  if (be < 0) return null
  return { intervention: [[be + 1, to]], outcome: [[start + 2, be]] }
}

/** "The reason so many runners get Y is X": X does it to them. */
export function reasonIs({ tokens, start, to }: Clause): Sides | null {
  const at = tokens[start]?.tag === 'DET' ? start + 1 : start
  if (!/^(?:reason|cause)$/.test(tokens[at]?.lower ?? '')) return null
  const be = lastBe(tokens, at + 2, to)
  let verb = at + 1
  while (verb < be && tokens[verb]?.tag !== 'VERB') verb++
  if (be < 0 || verb >= be) return null
  let who = at + 1
  while (who < verb && !/^(?:NOUN|PROPN)$/.test(tokens[who]?.tag ?? '')) who++
  const people = who < verb && isPeople(tokens[verb - 1])
  return {
    intervention: [[be + 1, to]],
    outcome: [...(people ? [] : [[who, verb] as const]), [verb + 1, be]],
    ...(people ? { population: [[who, verb]] } : {}),
  }
}

function lastBe(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 2; i > from; i--) if (tokens[i]?.tag === 'AUX' && tokens[i]?.lemma === 'be') return i
  return -1
}
