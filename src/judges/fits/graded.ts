import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'

/**
 * Whether a claim and a finding both speak of more and less of one thing, or neither: "The longer the flight, the higher the
 * risk" asks for more than one amount, and a plain claim is not answered by two of them.
 */
export function gradedFits(claim: PreparedClaim, finding: PreparedFinding): boolean {
  return claim.slots.graded
    ? isGraded(finding) || DOSE_RESPONSE.test(finding.statement.text) || isBySeverity(finding.statement.text)
    : !isGraded(finding)
}

const DOSE_RESPONSE =
  /\bdose[- ]response\b|\b(?:rose|rises|grew|grows|increase[sd]?|fell|falls|decline[sd]?|decrease[sd]?|climb(?:s|ed)|higher|lower|greater|stronger)(?: linearly)? with (?:\w+ )?(?:duration|dose|years?|time|use|consumption|excretion|intake|severity|length|number|amount|hours?|distance|frequency|quantity|exposure|each|every|increasing|longer)\b|\b(?:per|for (?:each|every)|with (?:each|every)) (?:additional|extra|further)\b/i

function isBySeverity(text: string): boolean {
  return /\bmild\b/i.test(text) && /\bmoderate\b/i.test(text) && /\bsevere\b/i.test(text)
}

/** Whether a finding compares more with less of the same treatment. */
export function isGraded(finding: PreparedFinding): boolean {
  return (
    /\b(?:doses?|dosage|sessions?|schedules?|regimens?|frequen\w+|durations?|courses?|amounts?|over \d)/i.test(
      finding.interventionText,
    ) && /\b(?:fewer|lower|smaller|less|low|shorter|up to|single)\b/i.test(finding.comparatorText)
  )
}
