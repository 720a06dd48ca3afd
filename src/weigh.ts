import type { Stance } from './judge.js'
import { RULE } from './lexicon/rule.js'
import { STANDING } from './lexicon/standing.js'
import type { Certainty, CitationSlot, Cited, ExtractedClaim, Reason, Verdict } from './schema.js'
import { literatureQuery } from './weigh/query.js'
import { rationale } from './weigh/rationale.js'
import { suggestion } from './weigh/suggestion.js'

/** What the rule says of a claim. */
export interface Judgement {
  verdict: Verdict
  reason: Reason
  certainty: Certainty | null
  rationale: string
  suggestion?: string
  citation: CitationSlot
}

/**
 * Weigh the stances of findings on a claim by the published rule: what is credible, then the first row that holds.
 *
 * @param claim the claim; its kind decides what may count as evidence, its words whether it is overstated
 * @param stances how each finding bears on it; neutral ones are ignored
 */
export function weigh(claim: ExtractedClaim, stances: readonly Stance[]): Judgement {
  const bearing = stances.filter((s) => s.stance !== 'neutral')
  const demoted = new Map<Stance, string>()
  const sided = bearing.filter((s) => s.stance !== 'qualifies')
  const replaced = new Set(
    sided.flatMap((s) => (s.source.supersedes && !s.source.retracted ? [s.source.supersedes] : [])),
  )
  for (const s of sided) {
    if (s.source.retracted) demoted.set(s, 'retracted')
    else if (replaced.has(s.source.id)) demoted.set(s, 'superseded')
  }
  const standing = sided.filter((s) => !demoted.has(s))
  if (!ownKind(claim) && standing.some((s) => STANDING[s.source.design] !== 'C')) {
    for (const s of standing)
      if (STANDING[s.source.design] === 'C') demoted.set(s, 'of lower standing than the other evidence')
  }
  let credible = standing.filter((s) => !demoted.has(s))
  if (!credible.some(isVerified)) {
    for (const s of credible) demoted.set(s, 'unverified')
    credible = []
  }

  const supporting = credible.filter((s) => s.stance === 'supports')
  const refuting = credible.filter((s) => s.stance === 'refutes')
  const against = new Set(refuting.map((s) => s.finding.id))
  const mixed = supporting.filter((s) => against.has(s.finding.id)).length
  const sufficient = supporting.filter((s) => !s.exceeds)
  const row = RULE.find((r) =>
    r.holds({ supporting: supporting.length, sufficient: sufficient.length, refuting: refuting.length, mixed }),
  )
  if (!row) throw new Error('Cannot weigh without a rule for every balance')
  const { verdict, reason } = row

  const decisive = reason === 'overstated' ? supporting : sufficient.length > 0 ? sufficient : refuting
  const certainty = highest(decisive)
  // what bears out only a weaker claim limits this one
  const qualifying = bearing.filter((s) => s.stance === 'qualifies' || s.exceeds || demoted.has(s))
  const judgement: Judgement = {
    verdict,
    reason,
    certainty,
    rationale: rationale(
      reason,
      supporting,
      refuting,
      qualifying,
      stances.filter((s) => s.stance === 'neutral'),
    ),
    citation: slot(
      unique(sufficient).map((s) => cite(s)),
      unique(refuting).map((s) => cite(s)),
      unique(qualifying).map((s) => cite(s, demoted.get(s))),
      literatureQuery(claim),
    ),
  }
  if (reason === 'overstated') judgement.suggestion = suggestion(claim, supporting)
  return judgement
}

/** Claims that every design may answer: what was held, done or meant, and what a laboratory alone is said to show. */
function ownKind(claim: ExtractedClaim): boolean {
  if (claim.kind === 'history' || claim.kind === 'definition' || claim.kind === 'belief') return true
  return (
    claim.kind === 'mechanism' &&
    /\b(?:mice|mouse|rats?|animals?|in vitro|cell cultures?|cultured|laboratory|test tubes?)\b/i.test(claim.text)
  )
}

function isVerified(stance: Stance): boolean {
  return stance.finding.verified && stance.source.verified
}

const ORDER: readonly Certainty[] = ['high', 'moderate', 'low', 'very-low']

function highest(stances: readonly Stance[]): Certainty | null {
  return ORDER.find((level) => stances.some((s) => s.finding.certainty === level)) ?? null
}

function unique(stances: readonly Stance[]): Stance[] {
  const seen = new Set<string>()
  return stances.filter((s) => !seen.has(s.finding.id) && seen.add(s.finding.id))
}

function cite(stance: Stance, note?: string): Cited {
  const marks = [note, note === 'unverified' || isVerified(stance) ? undefined : 'unverified'].filter(Boolean)
  const why = marks.length > 0 ? `${stance.why} (${marks.join(', ')})` : stance.why
  return { finding: stance.finding.id, source: stance.source.id, why }
}

function slot(supporting: Cited[], refuting: Cited[], qualifying: Cited[], query: string): CitationSlot {
  if (supporting.length + refuting.length === 0) {
    return { state: 'open', supporting: [], refuting: [], qualifying, query, cited: [] }
  }
  return { state: 'proposed', supporting, refuting, qualifying, query, cited: [] }
}
