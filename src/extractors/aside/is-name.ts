import type { Word } from '../word.js'

/** Whether a noun phrase is a person's name: two proper nouns or more. */
export function isName(phrase: Word[]): boolean {
  return phrase.filter((word) => word.tag === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(word.text)).length >= 2
}
