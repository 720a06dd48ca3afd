import { selectors } from './anchor/selectors.js'
import { anchor } from './anchor.js'
import { effectiveVerdict } from './report/effective-verdict.js'
import type { Claim, Report } from './schema.js'

/** What became of a claim. */
export interface ClaimChange {
  before: Claim
  after: Claim
}

/** What changed between two reports, claims in the order of the article. */
export interface ReportDiff {
  schema: 'evidence-claims/diff@1'
  /** Claims of the new report alone. */
  added: Claim[]
  /** Claims of the old report alone. */
  removed: Claim[]
  /** Claims of other words, or of the same words with another meaning. */
  reworded: ClaimChange[]
  /** Claims that stayed, with another verdict or reason. */
  changed: ClaimChange[]
  /** Claims that stayed as they were. */
  same: ClaimChange[]
}

/**
 * Compare two reports of an article: claims added, removed and reworded, and verdicts that changed. A claim is followed
 * through edits as a ledger's decisions are; people's verdicts count where there are any.
 *
 * @param before the report of the earlier version
 * @param after the report of the later one
 */
export function diff(before: Report, after: Report): ReportDiff {
  const anchors = anchor(selectors(before), selectors(after))
  const claims = new Map(after.claims.map((claim) => [claim.id, claim]))
  const result: ReportDiff = {
    schema: 'evidence-claims/diff@1',
    added: [],
    removed: [],
    reworded: [],
    changed: [],
    same: [],
  }
  const matched = new Set<string>()
  for (const [index, claim] of before.claims.entries()) {
    const anchored = anchors[index]
    const now = anchored && anchored.state !== 'gone' ? claims.get(anchored.claim.id) : undefined
    if (!now) {
      result.removed.push(claim)
      continue
    }
    matched.add(now.id)
    const list = anchored?.state === 'reworded' ? 'reworded' : sameVerdict(claim, now) ? 'same' : 'changed'
    result[list].push({ before: claim, after: now })
  }
  result.added = after.claims.filter(({ id }) => !matched.has(id))
  return result
}

function sameVerdict(a: Claim, b: Claim): boolean {
  const [one, other] = [effectiveVerdict(a), effectiveVerdict(b)]
  return one.verdict === other.verdict && one.reason === other.reason
}
