import { reference } from '../../report/reference.js'
import { searchLinks } from '../../report/search-links.js'
import { slotNotes } from '../../report/slot-wording.js'
import { wording } from '../../report/wording.js'
import type { Cited, Claim, Finding, Source } from '../../schema.js'
import { shortName } from '../../weigh/short-name.js'
import { escapeMarkdown } from '../escape-markdown.js'
import { type Lookup, lookupOf } from '../lookup.js'
import type { Style } from '../style.js'
import { summary } from '../summary.js'
import { warnings } from '../warnings.js'

/** Nothing in the text: one table of all claims behind it. */
export const table: Style = {
  hidden: true,
  summary: (report) => summary(report, 'Each claim has a row in the table at the end.'),
  notes(report, seal) {
    const lookup = lookupOf(report, seal)
    const numbers = new Map(report.claims.map(({ id }, index) => [id, index + 1]))
    const rows = report.claims.map((claim, index) => {
      const cells = [
        String(index + 1),
        escapeMarkdown(claim.text),
        verdict(claim),
        why(claim, numbers),
        evidence(claim, lookup),
      ]
      return `| ${cells.join(' | ')} |`
    })
    return ['| # | Claim | Verdict | Why | Evidence |', '|--:|:--|:--|:--|:--|', ...rows, '']
  },
}

function verdict({ reason, certainty }: Claim): string {
  const { symbol, phrase } = wording[reason]
  return `${symbol} ${phrase}${certainty ? ` (certainty of the evidence: ${certainty.replace('-', ' ')})` : ''}`
}

function why(claim: Claim, numbers: Map<string, number>): string {
  const { rationale, suggestion, contradicts } = claim
  const others = contradicts.map((id) => numbers.get(id) ?? escapeMarkdown(id))
  return [
    escapeMarkdown(rationale),
    suggestion === undefined ? '' : `**Say instead:** ${escapeMarkdown(suggestion)}`,
    others.length > 0 ? `**Contradicts** claim ${others.join(', ')}.` : '',
    ...slotNotes(claim).map(({ text }) => `**Note:** ${escapeMarkdown(text)}`),
  ]
    .filter(Boolean)
    .join(' ')
}

function evidence({ citation }: Claim, lookup: Lookup): string {
  const { supporting, refuting, qualifying, state, query } = citation
  const cited = (label: string, list: readonly Cited[]) => {
    const links = [...new Map(list.map((one) => [one.source, one])).values()].map((one) =>
      link(one, lookup.finding(one), lookup.source(one)),
    )
    return links.length > 0 ? [`**${label}** ${links.join('; ')}`] : []
  }
  const searches = searchLinks(query).map(({ name, url }) => `[${name}](${url})`)
  return [
    ...cited('For:', supporting),
    ...cited('Against:', refuting),
    ...cited('Limits it:', qualifying),
    ...(state === 'open' ? [`**Citation needed.** Search ${searches.join(' or ')}`] : []),
  ].join(' ')
}

function link(cited: Cited, finding: Finding | undefined, source: Source | undefined): string {
  if (!finding || !source) return escapeMarkdown(cited.source)
  const name = escapeMarkdown(shortName(source))
  const { link } = reference(source.citation)
  const linked = link ? `[${name}](${link.url.replaceAll('&', '&amp;')})` : name
  return [linked, ...warnings(finding, source)].join(' ')
}
