import type { Word } from './word.js'

/** Whether a noun is plural, by its ending. */
export function isPlural(noun: Word): boolean {
  return noun.tag === 'NOUN'
    ? noun.lower !== noun.lemma || /^(?:people|women|men|children)$/.test(noun.lower)
    : /^(?:they|we|these|those|both)$/.test(noun.lower)
}
