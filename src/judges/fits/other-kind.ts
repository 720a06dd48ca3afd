import { met } from '../../frame/met.js'
import { indexTerms } from '../../frame/term-index.js'
import { isLight } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'
import { combined } from '../said/combined.js'

/** Why what a finding tried is another kind of the thing than the claim's ("boiled" and "filtered coffee"); null when it is not. */
export function otherKind(claim: PreparedClaim, finding: PreparedFinding): string | null {
  if (!finding.evidence.finding.intervention) return null
  const lacking = claim.intervention.filter(
    (term) =>
      !isLight(term) &&
      term.weight < 1 &&
      // the class that a name belongs to: "the 20-20-20 rule"
      term.weight > 0.2 &&
      !term.name &&
      !(term.verb && claim.reading.tokens[term.from]?.form !== 'en') &&
      // "practising mindfulness": how it is used
      !term.lower.endsWith('ing') &&
      !combined(term.lower) &&
      met(term, finding.all) < 0.5,
  )
  if (lacking.length === 0 || lacking.length === claim.intervention.length) return null
  const said = indexTerms(claim.body)
  const beyond = finding.interventionTerms.some(
    // "magnesium oxide" says more than "magnesium"
    (term) => !isLight(term) && met(term, said) < (term.lower.includes(' ') ? 0.85 : 0.5),
  )
  return beyond ? 'another kind of it' : null
}
