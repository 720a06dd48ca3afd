import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { neutralise } from '../../report/neutralise.js'
import { searchLinks } from '../../report/search-links.js'
import type { CitationMark, Claim, Decision, PendingDecision, Reason, Report, Verdict } from '../../schema.js'
import { citationText } from './citation-text.js'
import { bearings, states } from './words.js'

/** Show the state of a claim's citation slot: what to look for, what the article cites, what a person decided. */
export function slot({ citation, pending, reason }: Claim, report: Report): Element {
  const says = citation.state === 'open' ? needed(reason, citation.qualifying.length > 0) : states[citation.state]
  const loud = citation.state === 'mismatched' || citation.state === 'retracted'
  return h('section', { className: ['slot', citation.state] }, [
    h('h4', citation.state === 'open' ? 'Open citation slot' : 'Citation slot'),
    h('p', loud ? h('strong.flag.loud', says) : says),
    ...('decision' in citation ? decided(citation.decision) : []),
    ...(citation.state === 'open' ? [search(citation.query)] : []),
    ...(citation.cited.length > 0
      ? [
          h(
            'ul',
            citation.cited.map((mark) => cited(mark, report)),
          ),
        ]
      : []),
    ...(pending ? waiting(pending) : []),
  ])
}

/** Nothing given is not false, and what limits a claim bears on it. */
function needed(reason: Reason, limited: boolean): string {
  if (limited)
    return `Citation needed. Nothing in the packs given supports the claim as it is worded${reason === 'no-evidence' ? ', which does not mean that it is false' : ''}.`
  return 'Citation needed. Nothing in the packs given bears on this claim, which does not mean that it is false.'
}

function search(query: string): Element {
  const links = searchLinks(query).flatMap(({ name, url }, index): (string | Element)[] => [
    ...(index === 0 ? [] : [' or ']),
    h('a', { href: url }, name),
  ])
  return h('p', ['Search ', ...links, ' for: ', h('span.query', neutralise(query))])
}

function cited({ quote, reference, bearing }: CitationMark, { references }: Report): Element {
  const index = references.findIndex(({ id }) => id === reference)
  const place =
    index < 0
      ? 'leads to nothing in its reference list'
      : h('a', { href: `#reference-${index + 1}` }, `reference ${index + 1}`)
  return h('li', [h('q', neutralise(quote)), ' (', place, '): ', bearings[bearing], '.'])
}

const verdicts: Record<Verdict, string> = {
  supported: 'supported',
  contested: 'contested',
  unsupported: 'not supported by evidence',
}

function decided(decision: Decision): Element[] {
  const what: (string | ElementContent)[] =
    decision.decision === 'overrule'
      ? [' set the verdict to ', h('strong', verdicts[decision.verdict])]
      : [
          { accept: ' accepted it', cite: ' chose other citations', ignore: ' decided that it needs none' }[
            decision.decision
          ],
        ]
  const note = decision.note ? [`: ${neutralise(decision.note)}`] : []
  const citations = decision.decision === 'cite' ? decision.citations : []
  return [
    h('p', [h('strong', neutralise(decision.by)), ...what, ` (${neutralise(decision.at)})`, ...note]),
    ...(citations.length > 0
      ? [
          h(
            'ul',
            citations.map((one) => h('li', citationText(one, 'Untitled'))),
          ),
        ]
      : []),
  ]
}

function waiting({ why, quote, decision }: PendingDecision): Element[] {
  const changed = why === 'stale' ? 'The evidence has changed since' : 'The claim has been reworded since'
  return [
    h('p', [
      h('strong.flag', 'A decision waits for a person.'),
      ` ${changed} it was made on `,
      h('q', neutralise(quote)),
      ':',
    ]),
    ...decided(decision),
  ]
}
