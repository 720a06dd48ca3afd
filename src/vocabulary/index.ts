import { normaliseWith } from './normalise-word.js'
import { shared } from './shared.js'
import type { Term } from './terms-of.js'
import { buildVocabulary, type Relatedness, type Vocabulary } from './vocabulary.js'

export { decompose } from './decompose.js'
export { polarity } from './polarity.js'
export { valence } from './valence.js'
export type { Relatedness, Term, Vocabulary }

/**
 * Give the dictionary form of one word, in lower case and American spelling.
 *
 * `Haematomas` hematoma, `relieved` relieve, `randomised` randomize, `women` woman
 */
export function normaliseWord(word: string): string {
  return normaliseWith(shared().store, word)
}

/**
 * Give the key of what a word or a phrase means. Terms of one meaning share it: `absorbed` and `absorption`, `heart attack`
 * and `myocardial infarction`. A term that is not in the vocabulary is its own key; a phrase of several concepts is these,
 * in alphabetical order, joined by `+` ("pain in the knee", "knee pain": `knee+pain`).
 *
 * Keys hold within one version of the data; do not store them.
 */
export function concept(term: string): string {
  return shared().vocabulary.concept(term)
}

/** Whether two terms mean the same: one word family, or synonyms. */
export function sameConcept(a: string, b: string): boolean {
  return shared().vocabulary.sameConcept(a, b)
}

/**
 * Say how the first term stands to the second: `same` (a form or derivation of it), `synonym`, `narrower` (a kind of it, up
 * to four levels below), `broader`, `antonym`; null when nothing is known.
 */
export function relatedness(a: string, b: string): Relatedness | null {
  return shared().vocabulary.relatedness(a, b)
}

/** Whether any term stands to this one as its antonym. */
export function hasAntonym(term: string): boolean {
  return shared().vocabulary.hasAntonym(term)
}

/**
 * List the terms of several words in a text, longest first match, left to right, without overlap.
 *
 * @param text a text, or its tokens; offsets are those of the text or the tokens.
 */
export function phrases(text: string | readonly { lower: string; start: number; end: number }[]): Term[] {
  return terms(text).filter((term) => term.words > 1)
}

/** List all terms of a text, single words included, as `phrases` does. */
export function terms(text: string | readonly { lower: string; start: number; end: number }[]): Term[] {
  return shared().vocabulary.terms(text)
}

/**
 * Give a vocabulary that knows a pack's synonyms too; the shared one stays as it is.
 *
 * @param rows sets of terms that mean the same, as in `Pack.vocabulary`.
 */
export function withPackVocabulary(rows: readonly (readonly string[])[]): Vocabulary {
  return buildVocabulary(rows, shared().store).vocabulary
}
