import type { Finder } from '../find.js'
import { type Lexicon, packLexicon } from '../frame/lexicon.js'
import { readTerms } from '../frame/terms.js'
import type { Evidence } from '../judge.js'
import { comparatorClass } from '../judges/prepared/prepared-finding.js'
import type { ExtractedClaim, Pack } from '../schema.js'
import { indexKeys, type Keys } from './search.js'

/**
 * Find findings in a pack by a search index over their statements, PICO fields and source titles. What a word means is
 * indexed beside the word, so that lay and clinical words meet. The order is the same for the same pack, however it is sorted.
 */
export function packFinder(pack: Pack): Finder {
  const sources = new Map(pack.sources.map((source) => [source.id, source]))
  const lexicon = packLexicon(
    pack.vocabulary ?? [],
    pack.findings.map((finding) => finding.statement),
  )
  const evidence: Evidence[] = [...pack.findings]
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .flatMap((finding) => {
      const source = sources.get(finding.source)
      return source ? { finding, source, lexicon } : []
    })
  const index = indexKeys(evidence.map((one) => keysOfFinding(one, lexicon)))
  const describes = evidence.map(({ finding }) => finding.direction === 'descriptive')
  const comparators = evidence.map(({ finding }) => comparatorClass(finding.comparator ?? ''))
  return {
    name: `pack:${pack.id}`,
    sources: pack.sources,
    findingsOf: (source) => evidence.filter((one) => one.source.id === source),
    find(claim: ExtractedClaim, { limit }: { limit: number }): Evidence[] {
      const query = new Map<string, number>()
      addKeys(query, claim.text, 1, lexicon)
      if (claim.kind === 'safety') addKeys(query, HARMS, ASIDE, lexicon)
      if (SITTINGS.test(claim.text)) addKeys(query, COURSES, ASIDE, lexicon)
      const changes = claim.frame.direction !== 'descriptive'
      const hits = index
        .search(query)
        .map(({ at, score }) => ({
          at,
          score: score * (describes[at] ? (changes ? 1 : OF_KIND.descriptive) : changes ? OF_KIND.effect : 1),
        }))
        .sort((a, b) => b.score - a.score || a.at - b.at)
      const near = hits.slice(0, limit)
      const best = hits[0]?.score ?? 1
      // what compares with the same kind of thing may speak of its outcome in other words: it is not left out
      const { intervention = '', comparator = '' } = claim.frame
      const kinds = new Set<string | null>([comparatorClass(comparator), comparatorClass(intervention)])
      kinds.delete('active')
      kinds.delete(null)
      if (comparator !== '' && kinds.size > 0) {
        const compared = hits.slice(limit).filter(({ at }) => kinds.has(comparators[at] ?? null))
        near.push(...compared.slice(0, limit))
      }
      return near.flatMap(({ at, score }) => (evidence[at] ? { ...evidence[at], near: score / best } : []))
    },
  }
}

function keysOfFinding({ finding, source }: Evidence, lexicon: Lexicon): Keys {
  const keys = new Map<string, number>()
  addKeys(keys, finding.statement, FIELDS.statement, lexicon)
  for (const text of [finding.intervention, finding.comparator]) addKeys(keys, text, FIELDS.intervention, lexicon)
  addKeys(keys, finding.outcome, FIELDS.outcome, lexicon)
  for (const text of [finding.population, finding.timeframe]) addKeys(keys, text, FIELDS.rest, lexicon)
  addKeys(keys, source.citation.title, FIELDS.title, lexicon)
  return keys
}

/** What harms are counted as, whatever a claim of safety calls them, and how much that says beside its own words. */
const HARMS = 'adverse event, serious adverse event, side effect'
const ASIDE = 0.4
/** The same of how many times a treatment is given. */
const SITTINGS = /\b(?:visits|sessions|appointments|sittings)\b/i
const COURSES = 'course of sessions, single session, more sessions'

/** A claim of a change is sooner answered by a comparison, another by a description. */
const OF_KIND = { effect: 1.15, descriptive: 1.3 }
const FIELDS = { statement: 1, intervention: 0.4, outcome: 0.7, rest: 0.4, title: 0.4 }
const KEYS = { part: 0.5, near: 0.5, broader: 0.4 }

function addKeys(keys: Map<string, number>, text: string | null | undefined, weight: number, lexicon: Lexicon): void {
  if (!text) return
  for (const figure of text.match(/\d[\d,.]*\d/g) ?? []) {
    const key = `#${figure.replaceAll(',', '')}`
    keys.set(key, (keys.get(key) ?? 0) + weight)
  }
  for (const term of readTerms(text, lexicon).terms) {
    const said = weight * Math.sqrt(term.weight)
    const add = (key: string, much: number) => keys.set(key, (keys.get(key) ?? 0) + much * said)
    for (const [at, key] of term.keys.entries()) add(key, at === 0 ? 1 : KEYS.part)
    for (const part of term.parts) add(part, KEYS.part)
    for (const group of term.near) add(group, KEYS.near)
    for (const wide of term.broader.slice(0, 2)) add(`~${wide}`, KEYS.broader)
  }
}
