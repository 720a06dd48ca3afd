import { coverage } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import { comparatorClass, type PreparedFinding } from '../prepared/prepared-finding.js'

/** Whether a claim names the two sides of a comparison the other way round: "A less than B" is what was found of B against A. */
export function swapped(claim: PreparedClaim, finding: PreparedFinding): boolean {
  if (claim.comparator.length === 0 || finding.comparatorTerms.length === 0) return false
  // what was set against nothing was not set against the claim's
  const set = finding.comparatorClass
  if (
    set !== 'active' &&
    set !== 'variant' &&
    set !== comparatorClass(claim.intervention.map(({ lower }) => lower).join(' '))
  )
    return false
  const named = (terms: PreparedClaim['body'], index: PreparedFinding['all']) => coverage(terms, index).score
  const [front, behind] = [named(claim.intervention, finding.comparator), named(claim.comparator, finding.intervention)]
  const straight = named(claim.intervention, finding.intervention) + named(claim.comparator, finding.comparator)
  return front >= 0.5 && behind >= 0.5 && front + behind > straight
}
