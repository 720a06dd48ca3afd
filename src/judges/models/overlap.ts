import { met } from '../../frame/met.js'
import type { TermIndex } from '../../frame/term-index.js'
import type { Term } from '../../frame/terms.js'
import { coverage, isLight, partCoverage } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'
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

/** The share of a claim's terms that a text meets, 0 to 1. Words that many findings of a pack share tell little; those of this one alone tell much. */
export function tellingShare(claim: PreparedClaim, terms: readonly Term[], index: TermIndex): number {
  const used = new Set(claim.body.map((term) => term.concept))
  let total = 0
  let got = 0
  for (const term of terms) {
    const weight = term.weight / (1 + Math.log(Math.max(1, claim.lexicon.counts.get(term.concept) ?? 1)))
    total += weight
    got += weight * met(term, index, used)
  }
  return total === 0 ? 0 : got / total
}
