import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { neutralise } from '../../report/neutralise.js'
import { slotNotes } from '../../report/slot-wording.js'
import { wording } from '../../report/wording.js'
import type { Claim, Report } from '../../schema.js'
import { balance } from './balance.js'
import { citedList } from './cited-list.js'
import type { EvidenceIndex } from './evidence-index.js'
import { facts } from './facts.js'
import type { Shown } from './shown.js'
import { slot } from './slot.js'

/** What the cards of a report share. */
export interface CardContext {
  report: Report
  evidence: EvidenceIndex
  /** The article's headings. */
  sections: readonly string[]
  /** The claims that the article shows marked. */
  placed: ReadonlySet<Shown>
  /** Claims by their ids. */
  byId: ReadonlyMap<string, Shown>
}

/** Write the card of a claim: its verdict and text, and below them why, how it is said, and the evidence on each side. */
export function card(shown: Shown, context: CardContext): Element {
  const { claim, number, anchor, section } = shown
  const { reason, text, rationale, suggestion, citation } = claim
  const { symbol, phrase } = wording[reason]
  const sides = [
    ...citedList('Evidence for it', 'for', citation.supporting, context.evidence),
    ...citedList('Evidence against it', 'against', citation.refuting, context.evidence),
    ...citedList('Evidence that limits it', 'limits', citation.qualifying, context.evidence),
  ]
  const body: ElementContent[] = [
    h('p.rationale', neutralise(rationale)),
    ...(suggestion ? [h('p.suggestion', [h('strong', 'Say instead: '), neutralise(suggestion)])] : []),
    ...contradictions(shown, context),
    ...(claim.verdict === 'contested' ? [balance(claim, context.evidence)] : []),
    ...(sides.length > 0 ? [h('div.sides', sides)] : []),
    slot(claim, context.report),
    facts(shown, context.sections),
    place(shown, context.placed),
  ]
  const data = {
    dataN: String(number),
    dataReason: reason,
    dataVerdict: claim.verdict,
    dataKind: claim.kind,
    dataSection: String(section),
    ...(citation.state === 'open' ? { dataOpen: '' } : {}),
    dataAt: String(claim.position.start.offset),
  }
  return h('article', { className: ['card', reason], id: anchor, ariaLabelledBy: `title-${number}`, ...data }, [
    h('p.verdict', [h('span', { ariaHidden: 'true' }, symbol), ` ${phrase}`, ...stands(claim)]),
    h('h3', { id: `title-${number}` }, [
      h('a', { href: `#${anchor}` }, [h('span.number', `Claim ${number}: `), neutralise(text)]),
    ]),
    h('div.body', body),
  ])
}

function place(shown: Shown, placed: ReadonlySet<Shown>): Element {
  const { claim, number } = shown
  const { line } = claim.position.start
  return h('p.place', [
    h('q', neutralise(claim.quote)),
    ' ',
    placed.has(shown)
      ? h('a', { href: `#at-${number}` }, 'Show in the text')
      : `(line ${line}; its place cannot be marked in the text)`,
  ])
}

/** What a person or the article has done about the claim, in short. */
function stands(claim: Claim): Element[] {
  return slotNotes(claim).map(({ short, urgent }) =>
    h('span', { className: ['flag', ...(urgent ? ['loud'] : [])] }, short),
  )
}

function contradictions({ claim }: Shown, { byId }: CardContext): Element[] {
  if (claim.contradicts.length === 0) return []
  const items = claim.contradicts.map((id) => {
    const other = byId.get(id)
    if (!other) return h('li', `claim ${neutralise(id)}, which is not in this report`)
    return h('li', h('a', { href: `#${other.anchor}` }, `Claim ${other.number}: ${neutralise(other.claim.text)}`))
  })
  return [h('div.contradicts', [h('p', h('strong', 'The article contradicts itself:')), h('ul', items)])]
}
