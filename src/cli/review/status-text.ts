import { follow } from '../../ledger/follow.js'
import { neutralise } from '../../report/neutralise.js'
import { slotNotes } from '../../report/slot-wording.js'
import { wording } from '../../report/wording.js'
import { type Styler, styler } from '../../reporters/style.js'
import { wrap } from '../../reporters/wrap.js'
import type { Claim, Decision, LedgerEntry, PendingDecision, Report } from '../../schema.js'
import type { Review } from './open-review.js'

/** Tell what people decided about an article and what is left to decide: decisions to confirm, then claims by section. */
export function statusText({ report, ledger, file }: Review, { color = false, columns = 80 } = {}): string {
  const width = Math.max(40, Math.min(columns, 100))
  const style = styler(color)
  const pending = report.claims.filter((claim) => claim.pending)
  const undecided = report.claims.filter((claim) => !claim.pending && !('decision' in claim.citation))
  const orphans = ledger ? follow(report, ledger).filter(({ anchored }) => anchored.state === 'gone') : []
  const head = (title: string, list: readonly unknown[]) => ['', style('bold', `${title} (${list.length})`)]
  const indented = (text: string, indent = 4) => wrap(text, width - indent).map((line) => ' '.repeat(indent) + line)
  const lines = [
    ...wrap(neutralise(report.article.title ?? report.article.path ?? 'Untitled article'), width).map((line) =>
      style('bold', line),
    ),
    ...wrap(`ledger: ${neutralise(file.path)}${ledger ? '' : ' (none yet)'}`, width).map((line) => style('dim', line)),
    ...wrap(counts(report, pending.length, undecided.length, orphans.length), width),
    ...(pending.length > 0 ? head('To confirm', pending) : []),
    ...pending.flatMap((claim) => [
      '',
      ...waiting(claim, claim.pending as PendingDecision, style).flatMap((line, index) =>
        index === 0 ? [line] : indented(line),
      ),
    ]),
    ...(undecided.length > 0 ? head('Open', undecided) : []),
    ...bySection(report, undecided).flatMap(({ heading, claims }) => [
      ...(heading === undefined ? [] : ['', ...indented(neutralise(heading), 0)]),
      ...claims.flatMap((claim) => [
        '',
        place(claim, style, phrase(claim)),
        ...[claim.text, ...slotNotes(claim).map(({ text }) => text)].flatMap((text) => indented(neutralise(text))),
      ]),
    ]),
    ...(orphans.length > 0 ? head('Decisions whose claim is gone', orphans) : []),
    ...orphans.flatMap(({ id, entry }) => [
      '',
      `  ${style('dim', id)}  ${said(entry)}`,
      ...indented(`“${neutralise(entry.quote)}”`),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

const done: Record<Decision['decision'], string> = {
  accept: 'accepted',
  cite: 'cited',
  overrule: 'overruled',
  ignore: 'ignored',
}

function counts({ claims }: Report, pending: number, undecided: number, orphans: number): string {
  const decisions = claims.flatMap(({ citation }) => ('decision' in citation ? [citation.decision.decision] : []))
  const kinds = (Object.keys(done) as Decision['decision'][]).flatMap((kind) => {
    const number = decisions.filter((one) => one === kind).length
    return number > 0 ? [`${number} ${done[kind]}`] : []
  })
  return [
    `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`,
    `${decisions.length} decided${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}`,
    ...(pending > 0 ? [`${pending} to confirm`] : []),
    `${undecided} open`,
    ...(orphans > 0 ? [`${orphans} ${orphans === 1 ? 'decision' : 'decisions'} whose claim is gone`] : []),
  ].join(' · ')
}

function place({ id, position: { start } }: Claim, style: Styler, what: string): string {
  return `  ${style('dim', `${id}  ${start.line}:${start.column}`)}  ${what}`
}

function phrase({ reason }: Pick<Claim, 'reason'>): string {
  return `${wording[reason].symbol} ${wording[reason].phrase}`
}

function said(decision: Decision | LedgerEntry): string {
  const verdict = decision.decision === 'overrule' ? ` as ${decision.verdict}` : ''
  const note = decision.note === undefined ? '' : `: ${neutralise(decision.note)}`
  return `${done[decision.decision]}${verdict} by ${neutralise(decision.by)} on ${neutralise(decision.at)}${note}`
}

/** The line that says which claim, and the lines that say why its decision waits. */
function waiting(claim: Claim, { why, quote, text = quote, seen, decision }: PendingDecision, style: Styler): string[] {
  const first = place(claim, style, `${said(decision)}`)
  if (why === 'reworded') return [first, `was: ${neutralise(text)}`, `now: ${neutralise(claim.text)}`]
  const same = seen && seen.reason === claim.reason
  const was = same ? 'other findings, or the same with other words' : seen ? phrase(seen) : 'other evidence'
  return [first, neutralise(claim.text), `seen: ${was}`, `now: ${phrase(claim)}`]
}

/** Claims under the headings that they stand under, in the order of the article. */
function bySection({ passages }: Report, claims: readonly Claim[]): { heading?: string; claims: Claim[] }[] {
  const headings = passages.filter(({ disposition }) => disposition === 'heading')
  const sections: { heading?: string; claims: Claim[] }[] = []
  let next = 0
  let section: { heading?: string; claims: Claim[] } | undefined
  for (const claim of claims) {
    let heading: string | undefined
    for (; (headings[next]?.position.start.offset ?? Infinity) <= claim.position.start.offset; next += 1)
      heading = headings[next]?.quote
    if (!section || heading !== undefined) {
      section = heading === undefined ? { claims: [] } : { heading, claims: [] }
      sections.push(section)
    }
    section.claims.push(claim)
  }
  return sections
}
