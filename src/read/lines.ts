/** A line of plain text, without its quote marks and indent. */
export interface Line {
  /** Range of its words, trimmed; empty for a blank line. */
  start: number
  end: number
  /** Columns before its words, counted after the quote marks; a tab goes to the next multiple of four. */
  indent: number
  /** How many ">" stand before it. */
  quoted: number
  marker: Marker | null
}

/** What makes a line a list item. */
export interface Marker {
  /** "•", "1.", "a)", "(i)": two marks of one style belong to one list. */
  style: string
  ordered: boolean
  value: number
  /** Where the item's words start, and their column. */
  start: number
  column: number
}

/** Split plain text into lines; a byte-order mark belongs to none. */
export function lines(source: string): Line[] {
  const found: Line[] = []
  let at = source.startsWith('\uFEFF') ? 1 : 0
  while (at <= source.length) {
    let end = at
    while (end < source.length && !isLineEnd(source, end)) end++
    found.push(line(source, at, end))
    at = end + (source[end] === '\r' && source[end + 1] === '\n' ? 2 : 1)
  }
  settle(found)
  return found
}

const isLineEnd = (source: string, at: number): boolean =>
  source[at] === '\n' || source[at] === '\r' || source[at] === '\f' || source[at] === '\u2028'

function line(source: string, from: number, to: number): Line {
  let start = from
  let end = to
  let quoted = 0
  let indent = 0
  for (; start < end; start++) {
    const c = source[start]
    if (c === '\t') indent += 4 - (indent % 4)
    else if (c === '>' && indent <= 3) {
      quoted++
      indent = 0
      if (source[start + 1] === ' ') start++
    } else if (c !== undefined && /\s/.test(c)) indent++
    else break
  }
  while (end > start && /\s/.test(source[end - 1] as string)) end--
  return { start, end, indent, quoted, marker: start < end ? marker(source, start, end, indent) : null }
}

function marker(source: string, start: number, end: number, indent: number): Marker | null {
  const bullet = source[start] as string
  const bare = TYPED.includes(bullet)
  if (bare || BULLETS.includes(bullet)) {
    const words = skipBlank(source, start + 1, end)
    if (words === end || (words === start + 1 && !bare)) return null
    return { style: bullet, ordered: false, value: 0, start: words, column: indent + words - start }
  }
  const match = COUNTER.exec(source.slice(start, Math.min(start + 12, end)))
  if (!match) return null
  const words = skipBlank(source, start + match[0].length, end)
  if (words === end) return null
  const [, open = '', digits, letter, roman, close = ''] = match
  const [kind, value] = digits
    ? ['1', Number(digits)]
    : letter
      ? [letter < 'a' ? 'A' : 'a', (letter.charCodeAt(0) & 31) as number]
      : ['i', romanValue(roman as string)]
  return {
    style: `${open}${kind}${close}`,
    ordered: true,
    value: value as number,
    start: words,
    column: indent + words - start,
  }
}

function skipBlank(source: string, at: number, end: number): number {
  let i = at
  while (i < end && (source[i] === ' ' || source[i] === '\t' || source[i] === '\u00a0')) i++
  return i
}

function romanValue(numeral: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10 }
  let total = 0
  for (let i = 0; i < numeral.length; i++) {
    const value = values[numeral[i] as string] ?? 0
    total += value < (values[numeral[i + 1] as string] ?? 0) ? -value : value
  }
  return total
}

/** Bullets that need no space after them. */
const TYPED = '•◦▪▫■□●○‣⁃∙▸►✓✔✗✘➢➤❖'
const BULLETS = '-*+–—·→»o'
const COUNTER = /^(\(?)(?:(\d{1,3})|([a-zA-Z])|([ivx]{2,4}))([.)]{1,2})(?=[ \t\u00a0]|(?<=\d[.)])\p{Lu}\p{Ll})/u

/** Read "i)" as one when "ii)" follows, and a capital with a stop as a name's initial unless its neighbour is there. */
function settle(all: Line[]): void {
  const seen = new Set<string>()
  for (const { marker } of all) if (marker?.ordered) seen.add(`${marker.style} ${marker.value}`)
  for (const each of all) {
    const { marker } = each
    if (!marker?.ordered) continue
    const roman = ROMAN[marker.value]
    const style = marker.style.replace('a', 'i')
    if (marker.style.includes('a') && roman !== undefined && seen.has(`${style} ${roman === 1 ? 2 : roman - 1}`)) {
      each.marker = { ...marker, style, value: roman }
    } else if (marker.style === 'A.' && !seen.has(`A. ${marker.value - 1}`) && !seen.has(`A. ${marker.value + 1}`)) {
      each.marker = null
    }
  }
}

/** The letters i, v and x, by their place in the alphabet, as roman numerals. */
const ROMAN: Record<number, number> = { 9: 1, 22: 5, 24: 10 }
