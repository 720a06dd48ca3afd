import { met } from '../../frame/met.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'

/** Less than this is no more than a resemblance. */
const NAMED = 0.5

/**
 * Whether a finding can be about what a claim is about: it names the claim's subject, itself or in other words. A claim that
 * names no subject, and one thing at most, says too little to be looked up ("there is no cure", "that is a gain").
 */
export function sameSubject(claim: PreparedClaim, finding: PreparedFinding): boolean {
  const subject = claim.intervention.filter((term) => !term.light)
  if (subject.length > 0) return subject.some((term) => met(term, finding.all) >= NAMED)
  const named = claim.body.filter((term) => !term.light).length
  // a figure of a group of people is something to look up
  if (named === 1 && claim.comparator.length > 0) return true
  return named > 1 || (named === 1 && claim.quantities.length > 0 && claim.population.length > 0)
}
