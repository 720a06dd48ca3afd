import { nounPhrase, verbGroupAt } from '../english/phrases.js'
import { isHuman } from './nouns.js'
import type { Word } from './word.js'

/** Say plainly of whom a sentence speaks: "It is younger women who gain from it" → younger women gain from it. */
export function uncleft(words: Word[]): Word[] {
  if (words[0]?.lower !== 'it' || words[1]?.lemma !== 'be' || words[1].tag !== 'AUX') return words
  const who = nounPhrase(words, 2)
  const head = who && words[who.head]
  if (!who || !head || !isHuman(head.lemma) || head.lower === head.lemma) return words
  return words[who.to]?.lower === 'who' && verbGroupAt(words, who.to + 1)?.finite
    ? [...words.slice(2, who.to), ...words.slice(who.to + 1)]
    : words
}
