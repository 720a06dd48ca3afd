import { fullNounPhrase, nounPhrase } from '../../english/phrases.js'
import type { Word } from '../word.js'
import { isStart } from './is-start.js'

/** The noun phrase that ends right before `i`, with what hangs on its head. */
export function headBefore(words: Word[], comma: number): { from: number; to: number; head: number } | undefined {
  // "melatonin (MT), a hormone": the head stands before the brackets
  const open = words[comma - 1]?.text === ')' ? words.findLastIndex((word, at) => at < comma && word.text === '(') : -1
  const i = open > 0 ? open : comma
  for (let from = Math.max(0, i - 9); from < i; from++) {
    const phrase = nounPhrase(words, from)
    if (phrase && phrase.to === i && isStart(words, from)) return { ...phrase, from: described(words, from) }
  }
  for (let from = Math.max(0, i - 12); from < i; from++) {
    const phrase = fullNounPhrase(words, from)
    if (phrase && phrase.to === i && isStart(words, from)) return phrase
  }
  return undefined
}

// "lowered exhaled nitric oxide": where a participle that says which stands before a name.
function described(words: Word[], from: number): number {
  const participle = words[from - 1]
  return participle?.tag === 'VERB' && /ed$/.test(participle.lower) && /^(?:VERB|ADP)$/.test(words[from - 2]?.tag ?? '')
    ? from - 1
    : from
}
