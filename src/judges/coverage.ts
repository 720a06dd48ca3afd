import { met, type Term, type TermIndex } from '../frame/terms.js'
import { CHANGE_VERBS, EFFECT_WORDS, SAME_WORDS } from '../lexicon/direction.js'
import { FORMULATION } from '../lexicon/formulation.js'

/** How much of some terms a text meets. */
export interface Coverage {
  /** 0 to 1, by the weight of the terms. */
  score: number
  /** Terms that are not met at all. */
  missing: Term[]
  /** Weight of what was asked. */
  weight: number
}

/** Measure how much of the terms is met, leaving out words of effect and of form. */
export function coverage(terms: readonly Term[], index: TermIndex, second?: TermIndex): Coverage {
  let total = 0
  let got = 0
  const missing: Term[] = []
  for (const term of terms) {
    if (isLight(term)) continue
    let value = met(term, index)
    if (second && value < 1) value = Math.max(value, 0.9 * met(term, second))
    total += term.weight
    got += term.weight * value
    if (value < 0.5) missing.push(term)
  }
  return { score: total === 0 ? 0 : got / total, missing, weight: total }
}

/** Whether a term says only what happens, how it is given or how it is measured. */
export function isLight(term: Term): boolean {
  return (
    EFFECT_WORDS.has(term.lower) ||
    EFFECT_WORDS.has(term.concept) ||
    SAME_WORDS.has(term.lower) ||
    CHANGE_VERBS.has(term.concept) ||
    FORMULATION.has(term.lower) ||
    FORMULATION.has(term.concept)
  )
}
