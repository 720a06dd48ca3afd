import type { Token } from '../../../english/token.js'
import { COMPARATIVE } from '../../effect/quantity.js'
import { isPeople } from '../is-people.js'
import type { Run } from '../run.js'
import { shareAt } from '../share-at.js'
import type { Clause, Sides } from './clause.js'
import { isBe } from './is-be.js'

/** "X helps a child breathe", "X is what stops Y", "X eases Y": the subject does it. */
export function does({ tokens, to, effect, verb, subject, rest, fronted }: Clause): Sides {
  if (isBe(tokens, verb) && tokens[verb + 1]?.lower === 'what' && effect && effect.at > verb)
    return { intervention: [subject], outcome: [[effect.at + 1, to], ...fronted] }
  const who = whom(tokens, verb, to)
  // "can give you heartburn": anybody
  const people = who && tokens[who[0]]?.tag !== 'PRON' ? [who] : []
  if (who) return { intervention: [subject], outcome: [[who[1], to], ...fronted], population: people }
  return { intervention: [subject], outcome: [rest, ...fronted] }
}

// "helps a child with asthma breathe", "protects nurses from flu": whom it is done to, where what is done follows.
function whom(tokens: readonly Token[], verb: number, to: number): Run | null {
  if (
    !/^(?:help|protect|save|spare|shield|guard|make|leave|let|keep|stop|prevent|give|allow|enable|cause|get|put|send|gain|offer|bring)$/.test(
      tokens[verb]?.lemma ?? '',
    )
  )
    return null
  // "leaves one in five patients with dry eyes"
  const share = shareAt(tokens, verb + 1, to)
  const opening = share && isPeople(tokens[share.to]) ? share.to : verb + 1
  let head = opening
  while (
    head < to &&
    head < opening + 5 &&
    (/^(?:DET|ADJ|NOUN|NUM)$/.test(tokens[head]?.tag ?? '') || tokens[head]?.lower === 'most') &&
    !isPeople(tokens[head])
  )
    head++
  const little = tokens[head]?.lower === 'one' && tokens[head - 1]?.lower === 'little'
  if (!isPeople(tokens[head]) && !little && !(tokens[head]?.lower === 'you' && head === verb + 1)) return null
  if (/^['’]s?$/.test(tokens[head + 1]?.lower ?? '')) return null
  let end = head + 1
  // "people with neck pain", "children under six"; not "leaves people with numb fingers"
  const left = tokens[verb]?.lemma === 'leave'
  while (
    !left &&
    end + 1 < to &&
    /^(?:with|under|over|on)$/.test(tokens[end]?.lower ?? '') &&
    /^(?:NOUN|ADJ|NUM|PROPN|DET)$/.test(tokens[end + 1]?.tag ?? '')
  ) {
    end++
    while (
      end < to &&
      /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[end]?.tag ?? '') &&
      !COMPARATIVE.test(tokens[end]?.lower ?? '')
    )
      end++
  }
  return end < to ? [opening, end] : null
}
