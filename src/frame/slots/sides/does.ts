import type { Token } from '../../../english/token.js'
import { isPeople } from '../is-people.js'
import type { Run } from '../run.js'
import type { Clause, Sides } from './clause.js'
import { isBe } from './is-be.js'

/** "X helps a child breathe", "X is what stops Y", "X eases Y": the subject does it. */
export function does({ tokens, to, effect, verb, subject, rest, fronted }: Clause): Sides {
  if (isBe(tokens, verb) && tokens[verb + 1]?.lower === 'what' && effect && effect.at > verb)
    return { intervention: [subject], outcome: [[effect.at + 1, to], ...fronted] }
  const who = whom(tokens, verb, to)
  if (who) return { intervention: [subject], outcome: [[who[1], to], ...fronted], population: [who] }
  return { intervention: [subject], outcome: [rest, ...fronted] }
}

// "helps a child with asthma breathe", "protects nurses from flu": whom it is done to, where what is done follows.
function whom(tokens: readonly Token[], verb: number, to: number): Run | null {
  if (
    !/^(?:help|protect|save|spare|shield|guard|make|leave|let|keep|stop|prevent|give|allow|enable|cause)$/.test(
      tokens[verb]?.lemma ?? '',
    )
  )
    return null
  let head = verb + 1
  while (
    head < to &&
    head < verb + 6 &&
    /^(?:DET|ADJ|NOUN|NUM)$/.test(tokens[head]?.tag ?? '') &&
    !isPeople(tokens[head])
  )
    head++
  const little = tokens[head]?.lower === 'one' && tokens[head - 1]?.lower === 'little'
  if (!isPeople(tokens[head]) && !little && !(tokens[head]?.lower === 'you' && head === verb + 1)) return null
  if (/^['’]s?$/.test(tokens[head + 1]?.lower ?? '')) return null
  let end = head + 1
  // "people with neck pain", "children under six"
  while (
    end + 1 < to &&
    /^(?:with|under|over|on)$/.test(tokens[end]?.lower ?? '') &&
    /^(?:NOUN|ADJ|NUM|PROPN|DET)$/.test(tokens[end + 1]?.tag ?? '')
  ) {
    end++
    while (
      end < to &&
      /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[end]?.tag ?? '') &&
      !/^(?:more|less)$/.test(tokens[end]?.lower ?? '')
    )
      end++
  }
  return end < to ? [verb + 1, end] : null
}
