import MiniSearch from 'minisearch'
import type { Finder } from '../find.js'
import { type Lexicon, packLexicon } from '../frame/lexicon.js'
import { readTerms } from '../frame/terms.js'
import type { Evidence } from '../judge.js'
import { comparatorClass } from '../judges/prepared.js'
import type { ExtractedClaim, Pack } from '../schema.js'

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
  const keys = (text: string) => searchKeys(text, lexicon)
  const evidence = new Map<string, Evidence>()
  const index = new MiniSearch<Entry>({
    fields: ['statement', 'intervention', 'outcome', 'rest'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { boost: { statement: 2, intervention: 2, outcome: 2, rest: 1 } },
  })
  const findings = [...pack.findings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  for (const finding of findings) {
    const source = sources.get(finding.source)
    if (!source) continue
    evidence.set(finding.id, { finding, source, lexicon })
    index.add({
      id: finding.id,
      statement: keys(finding.statement),
      intervention: keys(`${finding.intervention ?? ''} ; ${finding.comparator ?? ''}`),
      outcome: keys(finding.outcome ?? ''),
      rest: keys(`${finding.population ?? ''} ; ${finding.timeframe ?? ''} ; ${source.citation.title ?? ''}`),
    })
  }
  return {
    name: `pack:${pack.id}`,
    find(claim: ExtractedClaim, { limit }: { limit: number }): Evidence[] {
      const query = keys(claim.text)
      if (!query) return []
      const hits = index.search(query).map((hit) => ({ id: hit.id as string, score: hit.score }))
      hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      const near = hits.slice(0, limit)
      // what compares with the same kind of thing may speak of its outcome in other words: it is not left out
      const { intervention = '', comparator = '' } = claim.frame
      const kinds = new Set<string | null>([comparatorClass(comparator), comparatorClass(intervention)])
      kinds.delete('active')
      kinds.delete(null)
      if (comparator !== '' && kinds.size > 0) {
        const compared = hits
          .slice(limit)
          .filter(({ id }) => kinds.has(comparatorClass(evidence.get(id)?.finding.comparator ?? '')))
        near.push(...compared.slice(0, limit))
      }
      return near.flatMap(({ id }) => evidence.get(id) ?? [])
    },
  }
}

interface Entry {
  id: string
  statement: string
  intervention: string
  outcome: string
  rest: string
}

function searchKeys(text: string, lexicon: Lexicon): string {
  if (!text.trim()) return ''
  const all: string[] = []
  for (const term of readTerms(text, lexicon).terms) {
    for (const key of term.keys) all.push(key.replaceAll(' ', '_'))
    if (term.concept.includes(' ')) all.push(...term.concept.split(' '))
    for (const wide of term.broader.slice(0, 2)) all.push(`~${wide.replaceAll(' ', '_')}`)
  }
  return all.join(' ')
}
