import { matchSources } from '../citations/match-sources.js'
import type { Finder } from '../find.js'
import type { Evidence, Judge, Stance } from '../judge.js'
import type { JudgedClaim } from '../report.js'
import type { CitationMark, CitationSlot, Claims, Problem, Reference, Source } from '../schema.js'
import { messageOf } from './message-of.js'
import { stancesFor } from './stances-for.js'

/** A claim as it was judged, with the stances that decided. */
export interface Weighed extends JudgedClaim {
  stances: readonly Stance[]
}

/** What is known of an article when its own citations are checked. */
export interface CitationParts {
  extracted: Claims
  weighed: readonly Weighed[]
  finders: readonly Finder[]
  /** What the finders gave for the claims. */
  found: readonly Evidence[]
  judge: Judge
  /** Takes what goes wrong on the way. */
  problems: Problem[]
}

/**
 * Check the article's own citations: match each reference to a source, and ask the judge what the findings of the source
 * say of the claim that cites it. The verdict stays as it is.
 */
export async function checkCitations(
  parts: CitationParts,
): Promise<{ claims: JudgedClaim[]; references: Reference[]; sources: Source[] }> {
  const { extracted, weighed, finders, found } = parts
  const sources = new Map<string, Source>()
  const add = (source: Source) => sources.has(source.id) || sources.set(source.id, source)
  for (const finder of finders) finder.sources?.forEach(add)
  for (const { source } of found) add(source)
  const match = matchSources([...sources.values()])
  const references = extracted.references.map((reference) => {
    const source = match(reference.citation, reference.quote)
    return source === undefined ? reference : { ...reference, source }
  })
  const sourceOf = new Map(references.map(({ id, source }) => [id, source]))
  const marksOf = new Map<string, Claims['marks']>()
  for (const mark of extracted.marks)
    for (const claim of mark.claims) {
      const held = marksOf.get(claim)
      if (held) held.push(mark)
      else marksOf.set(claim, [mark])
    }
  const findings = new Map<string, Evidence[]>()
  const claims: JudgedClaim[] = []
  for (const { stances, ...one } of weighed) {
    const own = marksOf.get(one.claim.id) ?? []
    const cited = [...new Set(own.flatMap(({ reference }) => sourceOf.get(reference ?? '') ?? []))]
    for (const source of cited) if (!findings.has(source)) findings.set(source, await findingsOf(source, parts))
    const evidence = cited.flatMap((source) => findings.get(source) ?? [])
    const known = [
      ...stances,
      ...(await stancesFor(one.claim, unjudged(evidence, stances), parts.judge, parts.problems)),
    ]
    const marks = own.map(({ claims: _, ...mark }): CitationMark => {
      const source = sourceOf.get(mark.reference ?? '')
      return { ...mark, bearing: source === undefined ? 'unchecked' : bearing(source, known) }
    })
    const retracted = cited.some((source) => sources.get(source)?.retracted)
    claims.push({ ...one, judgement: { ...one.judgement, citation: filled(one.judgement.citation, marks, retracted) } })
  }
  const matched = [...new Set(references.flatMap(({ source }) => source ?? []))]
  return { claims, references, sources: matched.flatMap((id) => sources.get(id) ?? []) }
}

/** Every finding of a source that the finders hold or gave. */
async function findingsOf(source: string, { finders, found, problems }: CitationParts): Promise<Evidence[]> {
  const all: Evidence[] = []
  for (const finder of finders) {
    try {
      all.push(...((await finder.findingsOf?.(source)) ?? []))
    } catch (error) {
      problems.push({
        code: 'finder-failed',
        message: `\`${finder.name}\` gave no finding of source \`${source}\`: ${messageOf(error)}`,
      })
    }
  }
  for (const one of found) if (one.source.id === source) all.push(one)
  const seen = new Set<string>()
  return all.filter(({ finding }) => !seen.has(finding.id) && seen.add(finding.id))
}

function unjudged(evidence: readonly Evidence[], stances: readonly Stance[]): Evidence[] {
  const judged = new Set(stances.map(({ source, finding }) => JSON.stringify([source.id, finding.id])))
  return evidence.filter(({ source, finding }) => !judged.has(JSON.stringify([source.id, finding.id])))
}

/** What the findings of a source say of a claim; support for less than it says only limits it. Without any, unchecked. */
function bearing(source: string, stances: readonly Stance[]): CitationMark['bearing'] {
  const own = stances.filter((stance) => stance.source.id === source)
  if (own.length === 0) return 'unchecked'
  const supports = own.some(({ stance, exceeds }) => stance === 'supports' && exceeds === undefined)
  const refutes = own.some(({ stance }) => stance === 'refutes')
  if (supports && refutes) return 'mixed'
  if (supports) return 'supports'
  if (refutes) return 'refutes'
  return own.some(({ stance }) => stance !== 'neutral') ? 'qualifies' : 'neutral'
}

/** The slot with the article's citations in it; without any it stays open or proposed. */
function filled(slot: CitationSlot, marks: CitationMark[], retracted: boolean): CitationSlot {
  if (slot.state !== 'open' && slot.state !== 'proposed') return slot
  if (marks.length === 0) return slot
  const { supporting, refuting, qualifying, query } = slot
  const checked = marks.filter((mark) => mark.bearing !== 'unchecked')
  const supported = checked.some((mark) => mark.bearing === 'supports' || mark.bearing === 'mixed')
  const refuted = checked.some((mark) => mark.bearing === 'refutes')
  const state = retracted ? 'retracted' : checked.length > 0 && (refuted || !supported) ? 'mismatched' : 'cited'
  return { state, supporting, refuting, qualifying, query, cited: marks }
}
