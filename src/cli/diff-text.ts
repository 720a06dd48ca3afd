import { escapeMarkdown } from '../annotate/escape-markdown.js'
import type { ClaimChange, ReportDiff } from '../diff.js'
import { effectiveVerdict } from '../report/effective-verdict.js'
import { neutralise } from '../report/neutralise.js'
import { wording } from '../report/wording.js'
import type { ReporterOptions } from '../reporters/reporter.js'
import { styler } from '../reporters/style.js'
import { wrap } from '../reporters/wrap.js'
import type { Claim } from '../schema.js'

/** Write what changed between two reports for a terminal. */
export function diffText(changes: ReportDiff, { color = false, columns = 80 }: ReporterOptions = {}): string {
  const width = Math.max(40, Math.min(columns, 100))
  const style = styler(color)
  const indented = (line: string) => wrap(line, width - 4).map((part) => `    ${part}`)
  const groups = sections(changes).flatMap(({ title, entries }) => [
    '',
    style('bold', `${title} (${entries.length})`),
    ...entries.flatMap(({ claim, lines }) => ['', `  ${style('dim', where(claim))}`, ...lines.flatMap(indented)]),
  ])
  return `${[...wrap(summary(changes), width), ...groups].join('\n')}\n`
}

/** Write what changed between two reports as markdown, for a comment on a change. */
export function diffMarkdown(changes: ReportDiff): string {
  const groups = sections(changes).flatMap(({ title, entries }) => [
    '',
    `### ${title} (${entries.length})`,
    '',
    ...entries.map(({ claim, lines }) => `- \`${claim.id}\` ${lines.map(escapeMarkdown).join('<br>')}`),
  ])
  return `${[`**Claims:** ${summary(changes)}`, ...groups].join('\n')}\n`
}

interface Section {
  title: string
  entries: { claim: Claim; lines: string[] }[]
}

function sections({ added, removed, reworded, changed }: ReportDiff): Section[] {
  const alone = (claim: Claim) => ({ claim, lines: [neutralise(claim.text), verdict(claim)] })
  const both = ({ before, after }: ClaimChange) => {
    const verdicts = [...new Set([verdict(before), verdict(after)])].join(' → ')
    const texts = [...new Set([before, after].map(({ text }) => neutralise(text)))]
    return { claim: after, lines: [...(texts.length > 1 ? [`was: ${texts[0]}`, `now: ${texts[1]}`] : texts), verdicts] }
  }
  return [
    { title: 'Added', entries: added.map(alone) },
    { title: 'Reworded', entries: reworded.map(both) },
    { title: 'Verdict changed', entries: changed.map(both) },
    { title: 'Removed', entries: removed.map(alone) },
  ].filter(({ entries }) => entries.length > 0)
}

function summary({ added, removed, reworded, changed, same }: ReportDiff): string {
  const counts = [
    `${added.length} added`,
    `${reworded.length} reworded`,
    `${changed.length} with another verdict`,
    `${removed.length} removed`,
    `${same.length} as before`,
  ]
  return counts.join(', ')
}

function verdict(claim: Claim): string {
  const { verdict, reason } = effectiveVerdict(claim)
  return reason ? `${wording[reason].symbol} ${wording[reason].phrase}` : `${verdict}, as a person decided`
}

function where({ id, position: { start } }: Claim): string {
  return `${id}  ${start.line}:${start.column}`
}
