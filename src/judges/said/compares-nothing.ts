import type { PreparedClaim } from '../prepared/prepared-claim.js'
import { isDirected, type PreparedFinding } from '../prepared/prepared-finding.js'

/** Whether a claim sets one thing against another where a finding speaks of one alone ("19% of those with a helmet"). */
export function comparesNothing(claim: PreparedClaim, finding: PreparedFinding): boolean {
  if (
    claim.claim.kind === 'guideline' ||
    claim.comparator.length === 0 ||
    finding.comparatorClass !== null ||
    isDirected(finding)
  )
    return false
  if (COMPARES.test(finding.statement.text)) return false
  return finding.quantities.filter(({ unit }) => unit === '%').length < 2
}

/** Sets two things side by side. */
const COMPARES =
  /\b(?:than|v|vs|versus|compar\w+|relative|against|between|differ\w*|same|similar\w*|equal\w*|equivalent|alike|match\w*|outperform\w*|superior|inferior|better|worse|higher|lower|greater|smaller|more|less|fewer|larger|longer|shorter|rather|instead|ratio|odds|hazard|whereas|while|both|as|twice|double|half|associat\w+|non-?inferior\w*|prefer\w*|over|ahead)\b/i
