import { lemma } from './lemma.js'
import { americanSpelling } from './spelling.js'

/** Give the dictionary form of a word in lower case and American spelling, as the words of a store settle it. */
export function normaliseWith(store: { family(term: string): number | undefined }, word: string): string {
  const spelt = americanSpelling(word.toLowerCase().replace(/['’]s?$/, ''))
  return lemma(spelt, (form) => store.family(form) !== undefined)
}
