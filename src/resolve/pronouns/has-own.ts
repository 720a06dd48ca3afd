import { isStudy } from '../../extractors/nouns.js'
import type { Word } from '../../extractors/word.js'
import { isTime } from './is-time.js'

/** Whether a noun that fits stands before `i` in the claim itself. */
export function hasOwn(words: Word[], i: number, from: number, fits: (noun: Word) => boolean): boolean {
  return words
    .slice(from, i)
    .some(
      (word, at, list) =>
        (word.tag === 'NOUN' || word.tag === 'PROPN') &&
        !word.lower.endsWith('ing') &&
        !(list[at + 1]?.tag === 'NOUN') &&
        fits(word) &&
        !isStudy(word.lemma) &&
        (!isTime(word.lemma) || (word.lower === 'cases' && list[at - 1]?.tag === 'NUM')),
    )
}
