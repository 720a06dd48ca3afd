import type { Element } from 'hast'
import { h } from 'hastscript'
import { neutralise } from '../../report/neutralise.js'
import type { Report } from '../../schema.js'
import { citationText } from './citation-text.js'
import type { EvidenceIndex } from './evidence-index.js'
import type { Shown } from './shown.js'

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

/** List what went wrong on the way. */
export function problemList({ problems }: Report, byId: ReadonlyMap<string, Shown>): Element[] {
  if (problems.length === 0) return []
  const items = problems.map(({ message, claim, position }) => {
    const shown = claim === undefined ? undefined : byId.get(claim)
    const place = position ? ` (line ${position.start.line})` : ''
    const link = shown ? [' ', h('a', { href: `#${shown.anchor}` }, `Claim ${shown.number}`)] : []
    return h('li', [neutralise(message), place, ...link])
  })
  return [
    h('section#problems', { ariaLabelledBy: 'problems-title' }, [
      h('h2#problems-title', 'Problems on the way'),
      h('ul', items),
    ]),
  ]
}

/** Say what made the page, and of which text. */
export function colophon({ generator, article, packs }: Report): Element {
  const { name, version } = generator
  return h('footer', [
    h(
      'p',
      `Made by ${neutralise(name)} ${neutralise(version)} from a text with SHA-256 ${neutralise(article.sha256)}.`,
    ),
    ...packs.map(({ id, sha256 }) => h('p', `Pack ${neutralise(id)}: SHA-256 ${neutralise(sha256)}.`)),
  ])
}
