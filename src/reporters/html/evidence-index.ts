import type { Cited, Finding, Report, Source } from '../../schema.js'

/** A source as the page lists it. */
export interface ListedSource {
  source: Source
  /** From 1, in the order of the report. */
  number: number
  findings: ListedFinding[]
}

/** A finding as the page lists it, below its source. */
export interface ListedFinding {
  finding: Finding
  /** From 1, in the order of the report. */
  number: number
  listed: ListedSource | undefined
}

/** The evidence of a report, to look citations up in. */
export interface EvidenceIndex {
  sources: ListedSource[]
  /** The source with this id. */
  source(id: string): ListedSource | undefined
  /** The finding that is cited, of the source that is cited. */
  finding(cited: Cited): ListedFinding | undefined
}

/** Number the sources and findings of a report. */
export function indexEvidence({ sources, findings }: Report): EvidenceIndex {
  const bySource = new Map<string, ListedSource>()
  for (const [index, source] of sources.entries()) bySource.set(source.id, { source, number: index + 1, findings: [] })
  const byKey = new Map<string, ListedFinding>()
  for (const [index, finding] of findings.entries()) {
    const listed = bySource.get(finding.source)
    const one = { finding, number: index + 1, listed }
    listed?.findings.push(one)
    byKey.set(keyOf(finding.source, finding.id), one)
  }
  return {
    sources: [...bySource.values()],
    source: (id) => bySource.get(id),
    finding: ({ source, finding }) => byKey.get(keyOf(source, finding)),
  }
}

function keyOf(source: string, finding: string): string {
  return JSON.stringify([source, finding])
}
