import { normaliseWith } from './normalise-word.js'
import type { Store } from './store.js'
import { words } from './words.js'

/**
 * Make the terms of a row one concept. A word of several meanings comes alone: the synonyms it has in WordNet follow only
 * when the row names two of them, or when it is of several words and so has one meaning. Rows that share a term are one.
 */
export function addRow(store: Store, terms: readonly string[]): void {
  const named = new Map<number, number>()
  for (const term of terms) {
    const family = store.family(term)
    if (family === undefined) continue
    const concept = store.concept(family)
    named.set(concept, (named.get(concept) ?? 0) + (term.includes(' ') ? 2 : 1))
  }
  let target: number | undefined
  for (const [concept, count] of named) {
    if (count < 2 && store.familiesOf(concept).length > 1 && !store.isOwn(concept)) continue
    if (target === undefined) target = concept
    else store.merge(concept, target)
  }
  target ??= store.addConcept(terms[0] ?? '')
  for (const term of terms) {
    const family = store.family(term)
    if (family === undefined) store.addFamily(target, [term])
    else store.move(family, target)
  }
}

/** The lower-case dictionary form of a term, word by word. */
export function normalTerm(store: Store, term: string, known?: Map<string, string>): string {
  if (store.family(term) !== undefined) return term
  const list = /^[a-z]+(?: [a-z]+)*$/.test(term) ? term.split(' ') : words(term).map((word) => word.lower)
  return list
    .map((word) => {
      const form = known?.get(word) ?? normaliseWith(store, word)
      known?.set(word, form)
      return form
    })
    .join(' ')
}

/** The family of a term, which is made where there is none. */
export function ensure(store: Store, term: string): number {
  return store.family(term) ?? store.addFamily(store.addConcept(term), [term])
}
