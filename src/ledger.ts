import { follow } from './ledger/follow.js'
import { sameEvidence } from './ledger/same-evidence.js'
import { seen } from './ledger/seen.js'
import {
  CitationSlot,
  type Claim,
  Decision,
  type Ledger,
  type LedgerEntry,
  type Problem,
  type Report,
} from './schema.js'

/**
 * Apply people's decisions to the report of an article. A decision follows its claim; where the claim or its evidence has
 * changed since, it is not applied but stands as `pending` until a person confirms it. The rule's verdict stays in
 * `verdict`; `effectiveVerdict` tells the one that holds.
 *
 * @param report what `check` gave
 * @param ledger the decisions, as `parseLedger` gives them
 * @returns the report with its slots accepted, replaced or rejected; decisions whose claim is gone are `decision-orphaned`
 *   among its problems
 * @throws EvidenceClaimsError `ledger-mismatch` when the ledger is another article's
 */
export function applyLedger(report: Report, ledger: Ledger): Report {
  const byClaim = new Map<string, { entry: LedgerEntry; reworded: boolean }>()
  const problems: Problem[] = [...report.problems]
  for (const { entry, anchored } of follow(report, ledger)) {
    if (anchored.state === 'gone') problems.push(orphaned(entry))
    else byClaim.set(anchored.claim.id, { entry, reworded: anchored.state === 'reworded' })
  }
  const seenNow = seen(report)
  const claims = report.claims.map((claim): Claim => {
    const held = byClaim.get(claim.id)
    if (!held) return claim
    const { entry, reworded } = held
    const decision = Decision.parse(entry)
    if (!reworded && sameEvidence(entry.seen, seenNow(claim)))
      return { ...claim, citation: settle(claim.citation, decision) }
    const { quote, text, seen } = entry
    const why = reworded ? 'reworded' : 'stale'
    return { ...claim, pending: { why, quote, ...(text === undefined ? {} : { text }), seen, decision } }
  })
  return { ...report, claims, problems }
}

function settle(slot: CitationSlot, decision: Decision): CitationSlot {
  const { supporting, refuting, qualifying, query, cited } = slot
  const state = STATES[decision.decision]
  return CitationSlot.parse({ state, supporting, refuting, qualifying, query, cited, decision })
}

const STATES = { accept: 'accepted', cite: 'replaced', overrule: 'rejected', ignore: 'rejected' } as const

function orphaned({ decision, by, at, quote }: LedgerEntry): Problem {
  const line = quote.replace(/\s+/g, ' ')
  const message = `The claim that ${by} decided about on ${at} (${decision}) is gone: “${line}”; the decision is kept`
  return { code: 'decision-orphaned', message }
}
