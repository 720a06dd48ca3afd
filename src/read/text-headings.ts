import type { Line } from './lines.js'
import type { Paragraph } from './read-text.js'
import { isCapitals } from './wrapping.js'

/**
 * Depth of the heading that a paragraph of plain text is, 0 when it is none.
 * Underlined "=" and the line that opens a text 1; underlined "-", capitals and short lines 2; "2.1 Scope" by its dots.
 */
export function headingDepth(
  source: string,
  paragraph: Paragraph,
  next: Paragraph | undefined,
  opens: boolean,
): number {
  if (paragraph.underlined > 0) return paragraph.underlined
  const line = paragraph.lines[0] as Line
  if (paragraph.lines.length > 1 || paragraph.paired) return 0
  const text = source.slice(line.start, Math.min(line.end, line.start + LONGEST + 1))
  if (text.length > LONGEST || next === undefined) return 0
  const numbered = NUMBERED.exec(text)
  if (paragraph.marker && !(numbered && next.apart && !next.marker && (next.lines[0] as Line).indent <= line.indent))
    return 0
  if (isCapitals(source, line) && !/[.!]$/.test(text) && !/^\d/.test(text)) return 2
  if (!paragraph.apart || !next.apart || line.quoted > 0 || line.indent > 8) return 0
  if (text.split(/\s+/).length > WORDS) return 0
  if (!isTitle(text)) return 0
  if (numbered) return 1 + (numbered[1] as string).split('.').filter(Boolean).length
  return opens ? 1 : 2
}

/** Whether a line is only drawn: "-----", "* * *", "=====". */
export function isRule(source: string, line: Line): boolean {
  const text = source.slice(line.start, Math.min(line.end, line.start + 200))
  return text.length >= 3 && /^[-=_*~#+–—]$/.test(text[0] as string) && strokes(text) !== null
}

/** Depth that a drawn line gives to the line above it. */
export function underline(source: string, above: Line, line: Line): number {
  const stroke = strokes(source.slice(line.start, Math.min(line.end, line.start + 200)))
  if (stroke === null || line.end - line.start < 3 || line.quoted !== above.quoted) return 0
  const width = above.end - above.start
  if (width > 100 || line.end - line.start > width * 2 + 10) return 0
  return stroke === '=' || stroke === '#' ? 1 : '-~*_–—'.includes(stroke) ? 2 : 0
}

function strokes(text: string): string | null {
  const stroke = text[0] ?? ' '
  for (const c of text) if (c !== stroke && c !== ' ') return null
  return '-=_*~#+–—'.includes(stroke) ? stroke : null
}

/** No stop at its end and a capital at its start; or a short question that asks what the section answers. */
function isTitle(text: string): boolean {
  const last = text.at(-1) as string
  if (last === '?') return QUESTION.test(text)
  return !'.!,;:…'.includes(last) && /^["“‘(]?[\p{Lu}\d]/u.test(text) && !/[.!?]["”’)]?\s/.test(text)
}

const LONGEST = 90
const WORDS = 12
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s/
const QUESTION =
  /^(?:how|what|why|who|when|where|which|can|could|do|does|did|is|are|was|should|will|would|has|have|may|am)\s/i
