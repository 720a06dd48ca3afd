import { nounPhrase, verbGroupAt } from '../english/phrases.js'
import type { Word } from './word.js'

/** Put what a clause announces in its pronoun's place: "As for ginger, it eases nausea" → ginger eases nausea. */
export function announced(words: Word[]): Word[] {
  if (words[0]?.lower !== 'as' || !/^(?:for|to)$/.test(words[1]?.lower ?? '')) return words
  const comma = words.findIndex((word, i) => i > 2 && word.lower === ',')
  const name = words.slice(2, comma)
  const verb = verbGroupAt(words, comma + 2)
  const stands = comma > 0 && /^(?:it|they|this|these|both)$/.test(words[comma + 1]?.lower ?? '')
  if (!stands || !verb?.finite || comma > 14 || !nounPhrase(name, 0)) return words
  return [...name, ...words.slice(comma + 2)]
}
