import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { neutralise } from '../../report/neutralise.js'
import type { Finding } from '../../schema.js'
import { citationText } from './citation-text.js'
import type { EvidenceIndex, ListedFinding, ListedSource } from './evidence-index.js'
import { flags } from './flags.js'
import { certainties, designs } from './words.js'

/** List every source that is cited, with its reference in full and what it found. */
export function evidenceList({ sources }: EvidenceIndex): Element[] {
  if (sources.length === 0) return []
  return [
    h('section#evidence', { ariaLabelledBy: 'evidence-title' }, [
      h('h2#evidence-title', 'Evidence cited'),
      h('ol', sources.map(source)),
    ]),
  ]
}

function source({ source, number, findings }: ListedSource): Element {
  return h('li', { id: `source-${number}` }, [
    h('p.reference', [...citationText(source.citation, source.id), h('span.kind', ` ${designs[source.design]}`)]),
    ...flags(source),
    ...(source.designNote ? [h('p.note', neutralise(source.designNote))] : []),
    h('ul', findings.map(finding)),
  ])
}

function finding({ finding, number, listed }: ListedFinding): Element {
  const unverified = listed?.source.verified && !finding.verified ? flags(listed.source, finding) : []
  return h('li', { id: `finding-${number}`, dataSource: String(listed?.number) }, [
    h('p.statement', neutralise(finding.statement)),
    ...unverified,
    ...details(finding),
  ])
}

function details(finding: Finding): Element[] {
  const { population, intervention, comparator, outcome, timeframe, certainty, certaintyNote } = finding
  const compared = [intervention, comparator].filter((part) => part !== null && part !== undefined).join(' against ')
  const parts = [population, compared, outcome, timeframe].filter((part): part is string => Boolean(part))
  const sure: (string | ElementContent)[] = certainty
    ? [
        `${parts.length > 0 ? ' · ' : ''}${certainties[certainty]} certainty${certaintyNote ? ` (${neutralise(certaintyNote)})` : ''}`,
      ]
    : []
  const content = [...(parts.length > 0 ? [neutralise(parts.join(' · '))] : []), ...sure]
  return content.length > 0 ? [h('p.note', content)] : []
}
