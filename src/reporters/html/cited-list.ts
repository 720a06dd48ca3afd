import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { neutralise } from '../../report/neutralise.js'
import type { Cited } from '../../schema.js'
import { shortName } from '../../weigh/short-name.js'
import type { EvidenceIndex } from './evidence-index.js'
import { flags } from './flags.js'
import { certainties, designs } from './words.js'

/**
 * List the findings on one side of a claim, or nothing where there are none. Each names its source and says why it stands
 * there; its words and the full reference stand once, in the list of the evidence, and the page's script shows them here.
 */
export function citedList(title: string, side: string, cited: readonly Cited[], evidence: EvidenceIndex): Element[] {
  if (cited.length === 0) return []
  const items = cited.map((one) => item(one, evidence))
  return [h('section', { className: ['side', side] }, [h('h4', `${title} (${cited.length})`), h('ul', items)])]
}

function item(cited: Cited, evidence: EvidenceIndex): Element {
  const found = evidence.finding(cited)
  const why = cited.why === '' ? [] : [h('p.why', sentence(neutralise(cited.why)))]
  if (!found?.listed) {
    return h('li', [
      h('p.who', `Finding ${neutralise(cited.finding)} of ${neutralise(cited.source)} is not in this report.`),
      ...why,
    ])
  }
  const { source, number } = found.listed
  const { certainty } = found.finding
  const who: (string | ElementContent)[] = [
    h('a', { href: `#finding-${found.number}` }, neutralise(shortName(source))),
    h('span.kind', ` ${designs[source.design]}${certainty ? `, ${certainties[certainty]} certainty` : ''} [${number}]`),
  ]
  return h('li', { dataF: String(found.number) }, [h('p.who', who), ...flags(source, found.finding), ...why])
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
