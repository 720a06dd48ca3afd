import { EvidenceClaimsError } from '../../errors.js'
import { decide } from '../../ledger/decide.js'
import { neutralise } from '../../report/neutralise.js'
import type { Claim, Decision } from '../../schema.js'
import type { Terminal } from '../terminal.js'
import { writeOutput } from '../write-output.js'
import { findClaim } from './find-claim.js'
import { loadLedger } from './load-ledger.js'
import { openReview, type Review } from './open-review.js'
import type { ReviewOptions } from './review-options.js'
import { reviewer } from './reviewer.js'

/** Makes the decision about a claim. */
export type Decide = (claim: Claim, who: { by: string; at: string }, review: Review) => Decision | Promise<Decision>

/**
 * Decide about claims of an article: check it, write the decisions into its ledger and say so. All are written or none.
 *
 * @param article the article's path
 * @param ids the claims, by the beginnings of their ids
 * @param done what happened to each, as in "accepted"
 */
export async function record(
  article: string,
  ids: readonly string[],
  decision: Decide,
  done: string,
  options: ReviewOptions,
  terminal: Terminal,
): Promise<void> {
  const who = await reviewer(options, terminal)
  const review = await openReview(article, options, terminal)
  const claims = [...new Map(ids.map((id) => findClaim(review.report, id)).map((claim) => [claim.id, claim])).values()]
  const decisions = []
  for (const claim of claims) decisions.push({ claim: claim.id, decision: await decision(claim, who, review) })
  const { path, yaml } = review.file
  const written = decide(yaml, review.report, decisions, { replace: options.replace ?? false, name: path })
  const now = await loadLedger(article, path)
  if (now.yaml !== yaml) {
    throw new EvidenceClaimsError('bad-ledger', `Cannot write \`${path}\`: it has changed meanwhile; run this again`)
  }
  await writeOutput(path, written)
  terminal.print(claims.map(({ id, text }) => `${id} ${done}: ${neutralise(text)}\n`).join(''))
}
