import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'

/** Whether a claim is of less of a thing, where a finding is of the thing itself: "Giving up alcohol lengthens sleep." */
export function lessens({ interventionText }: PreparedClaim, finding: PreparedFinding): boolean {
  if (!LESSENS.test(interventionText)) return false
  const { intervention } = finding.evidence.finding
  if (intervention) return !LESS.test(intervention) && !GIVING_UP.test(finding.statement.text)
  return !LESS.test(finding.statement.text)
}

/** Verbs of having less of a thing, and of having none of it. Source: Quirk et al. 1985, 16.40, grown by hand. */
const LESSENS =
  /^(?:cutting|reducing|lowering|limiting|restricting|avoiding|skipping|quitting|stopping|dropping|ditching|giving up|going without|(?:eating|drinking|having|using|taking|doing) (?:less|fewer)) /i
const GIVING_UP =
  /\b(?:cutting|reducing|reductions?|lowering|limiting|restrict(?:ing|ions?)|avoid\w*|skipp\w+|quit\w*|stopp\w+|dropping|g[ai]v(?:e|es|en|ing) up|gave up|abstain\w*|abstinence|abstention|withdraw\w*|withhold\w*|cessation|discontinu\w+|halting|eliminati\w+|remov(?:al|ing)|substitut\w+|replac\w+|switch\w*)\b/i
const LESS =
  /\b(?:cut(?:s|ting)?|reduc\w+|low(?:er\w*)?|limit\w*|restrict\w*|avoid\w*|skip\w*|quit\w*|stop\w*|drop\w*|g[ai]v\w+ up|without|no|less|fewer|abstain\w*|abstinence|abstention|withdraw\w*|withhold\w*|cessation|discontinu\w+|halt\w*|eliminat\w+|remov\w+|free|never|non-\w+|decaf\w*|substitut\w+|replac\w+|switch\w*)\b/i
