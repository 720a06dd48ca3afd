import { met } from '../../frame/met.js'
import type { TermIndex } from '../../frame/term-index.js'
import type { Term } from '../../frame/terms.js'
import type { Part, PreparedFinding } from './prepared-finding.js'

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
  const used = new Set(terms.map((term) => term.concept))
  for (const term of terms) {
    if (isLight(term)) continue
    let value = met(term, index, used)
    if (second && value < 1) value = Math.max(value, 0.9 * met(term, second, used))
    total += term.weight
    got += term.weight * value
    if (value < 0.5) missing.push(term)
  }
  return { score: total === 0 ? 0 : got / total, missing, weight: total }
}

/**
 * Measure how much of the terms one statement of a finding meets. A wider word counts little where the finding names the thing
 * itself elsewhere, and who was studied counts little, since that holds for all its statements.
 */
export function partCoverage(terms: readonly Term[], part: Part, finding: PreparedFinding): number {
  let total = 0
  let got = 0
  const used = new Set(terms.map((term) => term.concept))
  for (const term of terms) {
    if (isLight(term)) continue
    let value = met(term, part.index, used)
    if (value <= 0.75 && met(term, finding.statementIndex, used) >= 0.85) value = 0
    const weight = term.weight * (met(term, finding.population) >= 0.85 ? 0.4 : 1)
    total += weight
    got += weight * value
  }
  return total === 0 ? 0 : got / total
}

/** Measure how much of the terms is met, whatever they are. */
export function plainCoverage(terms: readonly Term[], index: TermIndex): number {
  return terms.length === 0 ? 0 : terms.reduce((sum, term) => sum + met(term, index), 0) / terms.length
}

/** Whether a term says only what happens, how it is given or how it is measured. */
export function isLight(term: Term): boolean {
  return term.light
}
