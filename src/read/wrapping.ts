import type { Line } from './lines.js'

/**
 * The column at which a text was wrapped by hand, or null when it was not: nine in ten of the lines that go on in the
 * next one are no longer.
 */
export function wrapWidth(all: Line[]): number | null {
  const lengths: number[] = []
  for (let i = 0; i + 1 < all.length; i++) {
    const line = all[i] as Line
    const next = all[i + 1] as Line
    const width = line.indent + line.end - line.start
    if (next.start < next.end && !next.marker && width >= 45 && width <= 130) lengths.push(width)
  }
  if (lengths.length < 2) return null
  lengths.sort((a, b) => a - b)
  return lengths[Math.floor((lengths.length - 1) * 0.9)] as number
}

/** Whether a line carries on the one before it, so that the line end between them is one space. */
export function joins(source: string, before: Line, line: Line, last: Line, width: number | null): boolean {
  const end = source[before.end - 1] as string
  const first = source[line.start] as string
  if (isField(source, before) && isField(source, line)) return false
  if (isCapitals(source, before) !== isCapitals(source, line)) return false
  const length = before.end - before.start
  if (width !== null && before.indent + length + 1 + firstWord(source, line) > width - 1) return true
  if (',;&–—-'.includes(end) || BINDING.has(lastWord(source, before))) return true
  if (STOPS.includes(end)) return end !== ':' && line.indent <= before.indent + 1
  const whole = STOPS.includes(source[last.end - 1] as string) || ',;'.includes(source[last.end - 1] as string)
  if (/[\p{Ll}(]/u.test(first)) return whole || length >= 45
  return whole && length >= 50 && width === null
}

/** "Subject: …": one field of a header, or a label with its value. */
function isField(source: string, line: Line): boolean {
  return /^\p{Lu}[\p{L} ./()-]{0,28}:(?:\s|$)/u.test(source.slice(line.start, Math.min(line.end, line.start + 32)))
}

/** A line without a small letter, two capitals at least. */
export function isCapitals(source: string, line: Line): boolean {
  if (line.end - line.start > 90) return false
  const text = source.slice(line.start, line.end)
  return !/\p{Ll}/u.test(text) && /\p{Lu}[^\p{L}]*\p{Lu}/u.test(text)
}

function firstWord(source: string, line: Line): number {
  let i = line.start
  while (i < line.end && !/\s/.test(source[i] as string)) i++
  return i - line.start
}

function lastWord(source: string, line: Line): string {
  let i = line.end
  while (i > line.start && line.end - i < 12 && !/\s/.test(source[i - 1] as string)) i--
  return source.slice(i, line.end).toLowerCase()
}

const STOPS = '.!?:…”"’)'
const BINDING: ReadonlySet<string> = new Set(
  'a an the of to in at by on for with from than that which who and or but nor as is was are were be been has have had not no may can will'.split(
    ' ',
  ),
)
