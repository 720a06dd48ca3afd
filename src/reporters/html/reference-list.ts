import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Report } from '../../schema.js'
import { citationText } from './citation-text.js'
import type { EvidenceIndex } from './evidence-index.js'

/** List what the article itself cites, and say which of it the packs hold. */
export function referenceList({ references }: Report, evidence: EvidenceIndex): Element[] {
  if (references.length === 0) return []
  const items = references.map(({ quote, citation, source }, index) => {
    const listed = source === undefined ? undefined : evidence.source(source)
    return h('li', { id: `reference-${index + 1}` }, [
      h('p', citationText(citation, quote.length > 300 ? `${quote.slice(0, 300)}…` : quote)),
      ...(listed
        ? [h('p.note', ['In the packs: ', h('a', { href: `#source-${listed.number}` }, `source ${listed.number}`)])]
        : []),
    ])
  })
  return [
    h('section#references', { ariaLabelledBy: 'references-title' }, [
      h('h2#references-title', 'What the article cites'),
      h('ol', items),
    ]),
  ]
}
