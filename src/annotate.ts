import type { Root } from 'mdast'
import { closingLine } from './annotate/closing-line.js'
import { endOf } from './annotate/end-of.js'
import { inlineRuns } from './annotate/inline-runs.js'
import { layOut } from './annotate/lay-out.js'
import { markClaims } from './annotate/mark-claims.js'
import { type Seal, seal } from './annotate/seal.js'
import { shifted } from './annotate/shifted.js'
import { type Insertion, splice } from './annotate/splice.js'
import type { Style } from './annotate/style.js'
import { badges } from './annotate/styles/badges.js'
import { comments } from './annotate/styles/comments.js'
import { footnotes } from './annotate/styles/footnotes.js'
import { table } from './annotate/styles/table.js'
import { EvidenceClaimsError } from './errors.js'
import { frontMatterEnd } from './markdown/front-matter-end.js'
import { parseMarkdown } from './markdown.js'
import { assertChecked } from './report/assert-checked.js'
import type { Report } from './schema.js'

const styles = { footnotes, badges, comments, table } satisfies Record<string, Style>

/** A way to show the claims of an article in its markdown. */
export type AnnotationStyle = keyof typeof styles

/** The ways to show the claims of an article in its markdown, the default first. */
export const annotationStyles = Object.keys(styles) as readonly AnnotationStyle[]

/** How to annotate. */
export interface AnnotateOptions {
  /**
   * `footnotes`: a mark behind each claim, and a footnote with the evidence; `badges`: a mark that is a link to the
   * evidence; `comments`: HTML comments, which no reader sees; `table`: the text as it is, and a table of the claims
   * behind it. (default: `footnotes`)
   */
  style?: AnnotationStyle
}

/**
 * Annotate an article: show the verdict of each claim in its markdown, with a summary on top. The author's bytes stay as
 * they are; `strip` takes the rest away again.
 *
 * @param article the text that was checked; in HTML no mark can stand, and all notes come at its end
 * @param report what checking it gave
 * @returns markdown
 * @throws EvidenceClaimsError `article-mismatch` when the article is not the one that was checked, `bad-options` for a
 *   style that there is not
 */
export function annotate(article: string, report: Report, options: AnnotateOptions = {}): string {
  assertChecked(article, report)
  const style = styleOf(options)
  const sealed = seal(article)
  const read = parseMarkdown(article)
  const layout = style.hidden ? [] : layOut(article, read.children, report.passages, sealed.element)
  const source = splice(article, layout)
  const root = layout.length > 0 ? parseMarkdown(source) : read
  const shift = shifted(layout)

  const marks = report.claims.flatMap((claim, index) => {
    const mark = style.mark?.(claim, index + 1, sealed)
    return mark === undefined ? [] : [{ mark, end: shift(endOf(claim)) }]
  })
  const { placed, unplaced } = markClaims(source, inlineRuns(root), marks, style.hidden)
  const insertions = [
    top(source, style.summary(report), sealed),
    ...placed,
    ...(report.claims.length > 0 ? [bottom(source, root, style.notes(report, sealed, unplaced), sealed)] : []),
  ]
  const eol = /\r\n|\n|\r/.exec(article)?.[0] === '\r\n' ? '\r\n' : '\n'
  return splice(
    source,
    insertions.map(({ at, text }) => ({ at, text: eol === '\n' ? text : text.replaceAll('\n', eol) })),
  )
}

function styleOf({ style = 'footnotes' }: AnnotateOptions): Style {
  if (Object.hasOwn(styles, style)) return styles[style]
  const expected = annotationStyles.map((name) => `\`${name}\``)
  throw new EvidenceClaimsError('bad-options', `Unexpected style \`${style}\`, expected one of ${expected.join(', ')}`)
}

function top(source: string, lines: readonly string[], { summary: { open, close } }: Seal): Insertion {
  const text = [open, '', ...lines, '', close].join('\n')
  const front = frontMatterEnd(source)
  if (front >= 0) return { at: front, text: `\n\n${text}\n` }
  return { at: source.startsWith('\uFEFF') ? 1 : 0, text: `${text}\n\n` }
}

function bottom(source: string, root: Root, lines: readonly string[], sealed: Seal): Insertion {
  const { open, openAfterLine, close } = sealed.notes
  const line = closingLine(source, root)
  const start = line === undefined ? ['', '', open] : ['', line, '', openAfterLine]
  return { at: source.length, text: [...start, '', ...lines, close, ''].join('\n') }
}
