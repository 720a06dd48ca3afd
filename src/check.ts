import { checkCitations, type Weighed } from './check/check-citations.js'
import { messageOf } from './check/message-of.js'
import { stancesFor } from './check/stances-for.js'
import { type ExtractOptions, extractClaims } from './claims.js'
import { contradictions } from './contradict.js'
import { EvidenceClaimsError } from './errors.js'
import type { Finder } from './find.js'
import { packFinder } from './finders/pack.js'
import type { Evidence, Judge, Stance } from './judge.js'
import { ruleJudge } from './judges/rules.js'
import { applyLedger } from './ledger.js'
import { parsePack } from './pack.js'
import { report } from './report.js'
import type { ExtractedClaim, Ledger, Pack, Problem, Report } from './schema.js'
import { weigh } from './weigh.js'

/** What to check an article against, and how. */
export interface CheckOptions extends ExtractOptions {
  /** Where findings come from: packs, and finders of your own. (default: nothing, and every claim stays open) */
  evidence?: readonly (Pack | Finder)[]
  /** What gives the stance of each finding. (default: rules, offline) */
  judge?: Judge
  /** Findings asked of each finder for a claim. (default: 40) */
  limit?: number
  /** What people decided about the article's claims. (default: nothing) */
  ledger?: Ledger
  /** Called after each claim with how many are done, and of how many. */
  onProgress?: (done: number, total: number) => void
}

/**
 * Check an article: find its claims, and say of each what the evidence given says.
 *
 * @param article the article's source: markdown, HTML or plain text
 * @returns the report; every claim has a verdict and a citation slot
 * @throws EvidenceClaimsError `bad-article` when the article is no string, `bad-pack` when a pack breaks its schema,
 *   `ledger-mismatch` when the ledger is another article's. A finder or a judge that fails throws nothing: the failure
 *   stands among the report's problems, and the run goes on.
 */
export async function check(article: string, options: CheckOptions = {}): Promise<Report> {
  if (typeof article !== 'string') throw new EvidenceClaimsError('bad-article', 'Unexpected article, expected a string')
  const { evidence = [], judge = ruleJudge, limit = 40, onProgress } = options
  const packs = evidence.filter((one): one is Pack => !isFinder(one))
  const finders = evidence.map((one) => (isFinder(one) ? one : finderOf(one)))
  const extracted = extractClaims(article, options)
  const problems: Problem[] = [...extracted.problems]
  const found: Evidence[] = []
  const weighed: Weighed[] = []
  const judgedBefore = new Map<string, Stance[]>()
  const contradicted = contradictions(extracted.claims)
  for (const claim of extracted.claims) {
    // what an article says twice is looked up and judged once
    const key = JSON.stringify([claim.text, claim.modality, claim.strength, claim.absolute, claim.attributedTo])
    let stances = judgedBefore.get(key)
    if (!stances) {
      const candidates = await candidatesFor(claim, finders, limit, problems)
      found.push(...candidates)
      stances = await stancesFor(claim, candidates, judge, problems)
      judgedBefore.set(key, stances)
    }
    const contradicts = (contradicted.get(claim.id) ?? []).map((one) => one.claim)
    weighed.push({ claim, judgement: weigh(claim, stances), contradicts, stances })
    onProgress?.(weighed.length, extracted.claims.length)
  }
  const cited = await checkCitations({ extracted, weighed, finders, found, judge, problems })
  const { title, path } = extracted.article
  const checked = report({
    article: { source: article, title, path },
    claims: cited.claims,
    passages: extracted.passages,
    packs,
    evidence: found,
    references: cited.references,
    sources: cited.sources,
    problems,
  })
  return options.ledger ? applyLedger(checked, options.ledger) : checked
}

function isFinder(one: Pack | Finder): one is Finder {
  return 'find' in one
}

// A pack is checked and indexed once, however many articles are checked against it.
const finders = new WeakMap<Pack, Finder>()
function finderOf(pack: Pack): Finder {
  const held = finders.get(pack)
  if (held) return held
  const finder = packFinder(parsePack(pack))
  finders.set(pack, finder)
  return finder
}

async function candidatesFor(
  claim: ExtractedClaim,
  finders: Finder[],
  limit: number,
  problems: Problem[],
): Promise<Evidence[]> {
  const found: Evidence[] = []
  for (const finder of finders) {
    try {
      found.push(...(await finder.find(claim, { limit })))
    } catch (error) {
      problems.push({
        code: 'finder-failed',
        message: `\`${finder.name}\` found nothing: ${messageOf(error)}`,
        claim: claim.id,
      })
    }
  }
  return found
}
