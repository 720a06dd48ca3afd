import { met } from '../../frame/met.js'
import type { TermIndex } from '../../frame/term-index.js'
import type { Term } from '../../frame/terms.js'
import type { PreparedClaim } from './prepared-claim.js'

/**
 * The share of some of a claim's terms that a text meets, 0 to 1. Words that many findings of a pack share tell little; those of
 * this one alone tell much.
 */
export function tellingShare(claim: PreparedClaim, terms: readonly Term[], index: TermIndex): number {
  let total = 0
  let got = 0
  for (const term of terms) {
    const weight = telling(claim, term)
    total += weight
    got += weight * met(term, index, claim.concepts)
  }
  return total === 0 ? 0 : got / total
}

/** How much a term of a claim tells: its own weight, less the more findings of the pack name it. */
export function telling(claim: PreparedClaim, term: Term): number {
  return term.weight / (1 + Math.log(Math.max(1, claim.lexicon.counts.get(term.concept) ?? 1)))
}
