import { met } from '../../frame/met.js'
import { indexTerms } from '../../frame/term-index.js'
import type { Term } from '../../frame/terms.js'
import { coverage, isLight } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'

/** What of a claim a finding's own fields name. */
export interface Aligned {
  /** Terms of what is given. */
  given: readonly Term[]
  /** Terms of what happens. */
  asked: readonly Term[]
}

const NAMED = 0.75
const WHOLE = 0.8

/**
 * Read a claim by a finding's fields, where its grammar hides its parts: each of its terms goes to the field that names it.
 * Null unless both the intervention and the outcome are named, nothing that matters is left over, and no more is asked for
 * than the words give.
 */
export function align(claim: PreparedClaim, finding: PreparedFinding): Aligned | null {
  const { intervention, outcome } = finding.evidence.finding
  if (!intervention || !outcome) return null
  const against = new Set(claim.comparator)
  const named = new Set(claim.intervention)
  const body = claim.body.filter((term) => !isLight(term))
  const given: Term[] = []
  const asked: Term[] = []
  for (const term of body) {
    if (against.has(term) || (named.has(term) && met(term, finding.population) >= 0.85)) continue
    const [side, result] = [met(term, finding.intervention), met(term, finding.outcome)]
    if (result >= NAMED && result >= side && !(side >= NAMED && named.has(term))) asked.push(term)
    else if (side >= NAMED) given.push(term)
  }
  if (given.length === 0 || asked.length === 0) return null
  // what stands in the place of the intervention is one field's, not a bit of several
  const subject = claim.intervention.filter((term) => !isLight(term))
  const fields = [finding.intervention, finding.outcome, finding.population, finding.timeframe]
  if (subject.length > 0 && fields.every((field) => coverage(subject, field).score < 0.5)) return null
  const whole = coverage(body, finding.all)
  if (whole.score < WHOLE || whole.missing.some((term) => term.name || !term.verb)) return null
  const said = indexTerms(claim.body)
  if (coverage(finding.interventionTerms, said).score < 0.5 || coverage(finding.outcomeTerms, said).score < 0.33)
    return null
  return { given, asked }
}
