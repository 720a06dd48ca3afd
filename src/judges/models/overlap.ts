import type { Term } from '../../frame/terms.js'
import { coverage, isLight, partCoverage } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'
import { tellingShare } from '../prepared/telling.js'
import { asksAdvice } from '../said/advice.js'

/** How much of what a claim says a finding says. */
export interface Overlap {
  /** Terms of the claim that say more than that something happens, or is advised. */
  body: readonly Term[]
  /** Those that are met nowhere. */
  missing: readonly Term[]
  /** Shares, 0 to 1: of all, of what tells this finding from others of its pack, and of what its nearest statement says. */
  all: number
  rare: number
  part: number
}

/** Measure how much of a claim a finding speaks of. */
export function overlap(claim: PreparedClaim, finding: PreparedFinding): Overlap {
  const guideline = claim.claim.kind === 'guideline'
  const body = claim.body.filter((term) => !isLight(term) && !(guideline && asksAdvice(term.lower)))
  const { score, missing } = coverage(body, finding.all)
  return {
    body,
    missing,
    all: score,
    rare: tellingShare(claim, body, finding.all),
    part: Math.max(0, ...finding.parts.map((part) => partCoverage(body, part, finding))),
  }
}
