import { irregularForm, lemma } from './lemma.js'
import { americanSpelling } from './spelling.js'

/** No word of a language; rules for endings would only cost time on it. */
const longestWord = 45

/** Give the dictionary form of a word in lower case and American spelling, as the words of a store settle it. */
export function normaliseWith(store: { family(term: string): number | undefined }, word: string): string {
  const plain = word.toLowerCase().replace(/['’]s?$/, '')
  if (plain.length > longestWord) return plain
  const irregular = irregularForm(plain)
  if (irregular !== undefined) return irregular
  if (store.family(plain) !== undefined) return plain
  return lemma(americanSpelling(plain), (form) => store.family(form) !== undefined)
}
