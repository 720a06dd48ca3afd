import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'

/** Whether a claim is of most treatments, or of few, where a finding is of one: "Most remedies do not work." */
export function ofOne(claim: PreparedClaim, finding: PreparedFinding): boolean {
  if (!MOST.test(claim.bodyText)) return false
  return !MANY.test(`${finding.statement.text} ; ${finding.interventionText}`)
}

const MOST =
  /^(?:most|few|hardly any|(?:nearly|almost) all|the majority of) (?:of the )?(?:\w+ ){0,2}(?:treatments|therapies|remedies|drugs|medicines|supplements|products|interventions)\b/i
const MANY = /\b(?:treatments|therapies|remedies|drugs|medicines|supplements|products|interventions)\b/i
