import type { Root } from 'mdast'
import { closingLine } from './annotate/closing-line.js'
import { inlineRuns } from './annotate/inline-runs.js'
import { layOut } from './annotate/lay-out.js'
import { markClaims } from './annotate/mark-claims.js'
import { type Lookup, note } from './annotate/note.js'
import { type Seal, seal } from './annotate/seal.js'
import { shifted } from './annotate/shifted.js'
import { type Insertion, splice } from './annotate/splice.js'
import { summary } from './annotate/summary.js'
import { EvidenceClaimsError } from './errors.js'
import { frontMatterEnd } from './markdown/front-matter-end.js'
import { parseMarkdown } from './markdown.js'
import { sha256 } from './report/sha256.js'
import type { Cited, Claim, Report } from './schema.js'

/**
 * Annotate an article: a mark behind each claim that shows its verdict, a GFM footnote for each with the evidence, and a
 * summary on top. The author's bytes stay as they are; `strip` takes the rest away again.
 *
 * @param article the text that was checked, markdown or plain
 * @param report what checking it gave
 * @returns markdown
 * @throws EvidenceClaimsError `article-mismatch` when the article is not the one that was checked
 */
export function annotate(article: string, report: Report): string {
  assertChecked(article, report)
  const sealed = seal(article)
  const read = parseMarkdown(article)
  const layout = layOut(article, read.children, report.passages, sealed.element)
  const source = splice(article, layout)
  const root = layout.length > 0 ? parseMarkdown(source) : read
  const shift = shifted(layout)

  const ends = report.claims.map((claim) => ({ claim, end: shift(endOf(claim)) }))
  const { placed, unplaced } = markClaims(source, inlineRuns(root), ends, (index) => sealed.label(index + 1))
  const insertions = [top(source, report, sealed), ...placed, bottom(source, root, report, sealed, unplaced)]
  const eol = /\r\n|\n|\r/.exec(article)?.[0] === '\r\n' ? '\r\n' : '\n'
  return splice(
    source,
    insertions.map(({ at, text }) => ({ at, text: eol === '\n' ? text : text.replaceAll('\n', eol) })),
  )
}

function assertChecked(article: string, { article: checked }: Report): void {
  const actual = sha256(article)
  if (actual === checked.sha256 && article.length === checked.length) return
  throw new EvidenceClaimsError(
    'article-mismatch',
    `Unexpected article with sha256 \`${actual}\`, expected the one that was checked, with \`${checked.sha256}\``,
  )
}

/** Behind the last of the spans a claim was read from. */
function endOf({ position, spans }: Claim): number {
  return spans.length > 0 ? Math.max(...spans.map((span) => span.position.end.offset)) : position.end.offset
}

function top(source: string, report: Report, { summary: { open, close } }: Seal): Insertion {
  const text = [open, '', ...summary(report), '', close].join('\n')
  const front = frontMatterEnd(source)
  if (front >= 0) return { at: front, text: `\n\n${text}\n` }
  return { at: source.startsWith('\uFEFF') ? 1 : 0, text: `${text}\n\n` }
}

function bottom(source: string, root: Root, report: Report, sealed: Seal, unplaced: readonly string[]): Insertion {
  if (report.claims.length === 0) return { at: source.length, text: '' }
  const { open, openAfterLine, close } = sealed.notes
  const lookup = lookupOf(report, sealed)
  const line = closingLine(source, root)
  const lines = [
    '',
    line ?? '',
    ...(line === undefined ? [open] : ['', openAfterLine]),
    '',
    ...(unplaced.length > 0 ? [`Claims that stand where no mark can: ${unplaced.join(', ')}`, ''] : []),
    ...report.claims.flatMap((claim, index) => [...note(claim, sealed.label(index + 1), lookup), '']),
    close,
    '',
  ]
  return { at: source.length, text: lines.join('\n') }
}

function lookupOf(report: Report, sealed: Seal): Lookup {
  const findings = new Map(report.findings.map((finding) => [key(finding.source, finding.id), finding]))
  const sources = new Map(report.sources.map((source) => [source.id, source]))
  const claims = new Map(report.claims.map((claim, index) => [claim.id, { claim, label: sealed.label(index + 1) }]))
  return {
    finding: ({ source, finding }: Cited) => findings.get(key(source, finding)),
    source: ({ source }: Cited) => sources.get(source),
    claim: (id) => claims.get(id),
  }
}

function key(source: string, finding: string): string {
  return JSON.stringify([source, finding])
}
