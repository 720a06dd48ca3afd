/** A citation mark of numbers that is no word: how it reads, where it ends, and the link that it holds. */
export interface RaisedMark {
  text: string
  end: number
  url: string | null
}

/**
 * Read the citation mark set above the line at `at`: "³⁻⁵", "^3^", "<sup>3</sup>", "<sup><a href="#r3">[3]</a></sup>".
 * An exponent is none: "10⁶", "m²", "kg/m<sup>2</sup>".
 *
 * @param start where the text before it may begin
 */
export function raisedAt(source: string, at: number, start: number): RaisedMark | null {
  const c = source[at]
  const mark = c === '^' ? caret(source, at) : c === '<' ? element(source, at) : unicode(source, at)
  return mark && !isExponent(source.slice(Math.max(at - 12, c === '<' ? 0 : start), at), mark.text) ? mark : null
}

/** The number of a link that is nothing else: "[3](#r3)", "[\[3\]](https://…)", "[3][r3]"; null for any other. */
export function linkedNumber(source: string, start: number, end: number): string | null {
  LINKED.lastIndex = start
  const text = end - start < 2200 ? LINKED.exec(source)?.[1] : undefined
  return text ?? null
}

const LINKED = /\[\\?\[?(\d{1,3})\\?\]?\](?=[([\]\s.,;:)]|$)/y

/** The address of an opening tag `<a href="…">`, or null. */
export function hrefOf(tag: string): string | null {
  if (!/^<a\s/i.test(tag)) return null
  const match = /\shref\s?=\s?(?:"([^"]*)"|'([^']*)')/i.exec(tag)
  return match?.[1] ?? match?.[2] ?? null
}

function caret(source: string, at: number): RaisedMark | null {
  CARET.lastIndex = at
  const match = CARET.exec(source)
  return match ? { text: match[1] as string, end: at + match[0].length, url: null } : null
}

function element(source: string, at: number): RaisedMark | null {
  OPEN.lastIndex = at
  const open = OPEN.exec(source)
  if (!open) return null
  const from = at + open[0].length
  const inner = source.slice(from, from + 400)
  const close = inner.search(/<\/sup\s?>/i)
  if (close < 0) return null
  const html = inner.slice(0, close)
  const text = html
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:nbsp|thinsp|ensp|#160|#8239);/g, ' ')
    .replace(/\]\([^()\s]*\)/g, ']')
    .replace(/[[\]\\()]/g, '')
    .trim()
  const url = hrefOf(html.slice(Math.max(html.search(/<a\s/i), 0))) ?? /\]\(([^()\s]*)\)/.exec(html)?.[1] ?? null
  return NUMBERS.test(text) ? { text, end: from + inner.indexOf('>', close) + 1, url } : null
}

function unicode(source: string, at: number): RaisedMark | null {
  let text = ''
  let i = at
  for (; i < source.length && i - at < 24; i++) {
    const c = source[i] as string
    const digit = DIGITS.indexOf(c)
    if (digit >= 0) text += digit
    else if ('⁻⁽⁾˒'.includes(c) && i > at) text += c === '⁻' ? '-' : c === '˒' ? ',' : ''
    else if (text !== '' && ',–-'.includes(c) && DIGITS.includes(source[i + 1] ?? ' ')) text += c
    else break
  }
  return NUMBERS.test(text) ? { text, end: i, url: null } : null
}

/** Behind a number, or a unit and a 2 or 3. A year may carry a mark. */
function isExponent(before: string, text: string): boolean {
  let end = before.length
  while (before[end - 1] === '*' || before[end - 1] === '_') end--
  const plain = before.slice(0, end)
  if (/(?:^|[^\d.,])(?:19|20)\d\d$/.test(plain)) return false
  if (/\d$/.test(plain)) return true
  return (
    (text === '2' || text === '3') && /(?:^|[\s\d/(])(?:[kcmnµμ]?m|ft|in|yd|s|sec|h|x|y|r|n|R|I|chi|χ|η|χ)$/.test(plain)
  )
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const NUMBERS = /^\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*$/
const CARET = /\^\[?(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,12})\]?\^/y
const OPEN = /<sup(?:\s[^<>]{0,200})?>/iy
