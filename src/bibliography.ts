import { bibtex } from './bibliography/bibtex.js'
import { formatted } from './bibliography/formatted.js'
import { ris } from './bibliography/ris.js'
import type { Citation, Report } from './schema.js'

export { type CitationFormat, readCitations } from './bibliography/read-citations.js'

/** How a bibliography is written: a form that programs read, a style that people read, or the XML of a CSL style. */
export type BibliographyFormat = 'csl-json' | 'bibtex' | 'ris' | 'vancouver' | 'apa' | { style: string }

/**
 * Write the bibliography of a report: the sources that it cites, each once, then the citations that people put in.
 * CSL-JSON needs nothing more; the other formats need Citation.js, an optional peer.
 *
 * @throws EvidenceClaimsError `unknown-format`, `bad-style` when the text of a style is no CSL style, `missing-peer` when
 *   Citation.js is not installed
 */
export async function bibliography(
  report: Pick<Report, 'sources' | 'claims'>,
  options: { format?: BibliographyFormat } = {},
): Promise<string> {
  const { format = 'csl-json' } = options
  const citations = cited(report)
  if (format === 'csl-json') return `${JSON.stringify(citations, null, 2)}\n`
  if (format === 'bibtex') return bibtex(citations)
  if (format === 'ris') return ris(citations)
  return formatted(citations, format)
}

function cited({ sources, claims }: Pick<Report, 'sources' | 'claims'>): Citation[] {
  const own = sources.map(({ id, citation }) => ({ ...citation, id }))
  const keys = new Set(own.flatMap(keysOf))
  const ids = new Set(own.map(({ id }) => id))
  const added: Citation[] = []
  for (const { citation: slot } of claims) {
    if (slot.state !== 'replaced') continue
    for (const citation of slot.decision.citations) {
      const known = keysOf(citation)
      if (known.some((key) => keys.has(key))) continue
      for (const key of known) keys.add(key)
      added.push({ ...citation, id: unused(String(citation.id ?? 'cited'), ids) })
    }
  }
  return [...own, ...added]
}

/** What tells a citation from others: its identifiers, else all of it. */
function keysOf({ id: _, ...citation }: Citation): string[] {
  const { DOI, PMID } = citation
  const keys = [DOI && `doi:${DOI.toLowerCase()}`, PMID && `pmid:${PMID}`].filter((key) => key !== undefined)
  return keys.length > 0 ? (keys as string[]) : [JSON.stringify(citation)]
}

function unused(id: string, ids: Set<string>): string {
  let name = id
  for (let i = 2; ids.has(name); i++) name = `${id}-${i}`
  ids.add(name)
  return name
}
