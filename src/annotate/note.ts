import { reference } from '../report/reference.js'
import { searchLinks } from '../report/search-links.js'
import { slotNotes } from '../report/slot-wording.js'
import { wording } from '../report/wording.js'
import type { Cited, Claim, Finding, Source } from '../schema.js'
import { escapeMarkdown } from './escape-markdown.js'
import type { Lookup } from './lookup.js'
import { warnings } from './warnings.js'

/** Write the footnote of a claim, as lines: the verdict, why, the citations, and what to look for where there is none. */
export function note(claim: Claim, label: string, lookup: Lookup): string[] {
  const { citation, reason, certainty, rationale, suggestion, contradicts, text } = claim
  const { symbol, phrase } = wording[reason]
  const sure = certainty ? ` · certainty of the evidence: ${certainty.replace('-', ' ')}` : ''
  const body = [
    [`Claim: “${escapeMarkdown(text)}”`],
    [`Why: ${escapeMarkdown(rationale)}`],
    ...(suggestion === undefined ? [] : [[`**Say instead:** ${escapeMarkdown(suggestion)}`]]),
    ...contradicts.map((id) => [contradiction(id, lookup)]),
    ...slotNotes(claim).map((slot) => [`**Note:** ${escapeMarkdown(slot.text)}`]),
    ...citations('Evidence for it', citation.supporting, lookup),
    ...citations('Evidence against it', citation.refuting, lookup),
    ...citations('Evidence that limits it', citation.qualifying, lookup),
    ...(citation.state === 'open' ? [[needed(citation.query)]] : []),
  ]
  const blocks = body.flatMap((lines) => ['', ...lines.map((line) => `    ${line}`)])
  return [`[^${label}]: **${symbol} ${phrase}**${sure}`, ...blocks]
}

function contradiction(id: string, lookup: Lookup): string {
  const other = lookup.claim(id)
  return other
    ? `**Contradicts another claim of this article:** “${escapeMarkdown(other.claim.text)}”[^${other.label}]`
    : `**Contradicts another claim:** ${escapeMarkdown(id)}`
}

function citations(title: string, cited: readonly Cited[], lookup: Lookup): string[][] {
  if (cited.length === 0) return []
  return [[`**${title}**`], cited.flatMap((one) => item(one, lookup))]
}

/** A list item: what was found, where, and why it stands here. */
function item(cited: Cited, lookup: Lookup): string[] {
  const finding = lookup.finding(cited)
  const source = lookup.source(cited)
  const why = cited.why ? `*Why here:* ${escapeMarkdown(cited.why)}` : '*Why here:* not said'
  if (!finding || !source) {
    return [
      `- Finding ${escapeMarkdown(cited.finding)} of ${escapeMarkdown(cited.source)} is not in this report.\\`,
      `  ${why}`,
    ]
  }
  return [`- ${escapeMarkdown(finding.statement)}\\`, `  ${sourceLine(finding, source)}\\`, `  ${why}`]
}

function sourceLine(finding: Finding, source: Source): string {
  const { authors, title, journal, year, place, link } = reference(source.citation)
  const published = [year, place].filter(Boolean).map((part) => escapeMarkdown(part ?? ''))
  const parts = [
    authors && escapeMarkdown(authors),
    title ? stopped(escapeMarkdown(title)) : `${escapeMarkdown(source.id)}.`,
    journal && `*${escapeMarkdown(journal)}*.`,
    published.length > 0 && `${published.join(';')}.`,
    link && `[${escapeMarkdown(link.name)}](${link.url.replaceAll('&', '&amp;')})`,
  ]
  return [parts.filter(Boolean).join(' '), source.design.replaceAll('-', ' '), ...warnings(finding, source)].join(' · ')
}

function stopped(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`
}

function needed(query: string): string {
  const links = searchLinks(query).map(({ name, url }) => `[${name}](${url})`)
  return `**Citation needed.** Search ${links.join(' or ')} for: ${escapeMarkdown(query)}`
}
