import { starters } from '../lexicon/starters.js'
import { isDigit, isEmoji, isLetter, isLower, isSpace, isTerminator, isUpper, skipSpace } from './characters.js'
import { begins, continues, type Enumerator, enumerator } from './enumerator.js'
import { CLOSERS, OPENERS, pairs } from './pairs.js'
import { endsSentence, isAbbreviation, wordAfter, wordBefore } from './stop.js'

/** A range of a text, end exclusive. */
export interface Range {
  start: number
  end: number
}

/** What a text's source tells about it. */
export interface Hints {
  /** The list mark that stood before the text. */
  item?: Enumerator | null
  /** Places of white space that stands for a hard line break. */
  breaks?: ReadonlySet<number>
  /** Words, in lower case without their stop, whose stop ends no sentence, beside the known ones. */
  abbreviations?: ReadonlySet<string>
}

/**
 * Split English text into sentences: trimmed ranges, in order, with nothing but white space between them.
 * Takes time linear in the text. A blank line ends a sentence; a single line break does not.
 */
export function splitSentences(
  text: string,
  { item: mark = null, breaks = NONE, abbreviations = NO_WORDS }: Hints = {},
): Range[] {
  const matched = pairs(text)
  const ranges: Range[] = []
  let start = skipSpace(text, 0)
  let item = mark ?? enumerator(text, start)
  let guard = -1
  const cut = (end: number): void => {
    let last = end
    while (last > start && isSpace(text, last - 1)) last--
    if (last > start) ranges.push({ start, end: last })
    start = skipSpace(text, end)
    item = enumerator(text, start)
  }
  let i = start
  while (i < text.length) {
    const close = matched.get(i)
    if (close !== undefined && i > start && keepsWhole(text, i, close)) guard = Math.max(guard, close)
    if (isSpace(text, i)) {
      const next = skipSpace(text, i)
      if (isBlankLine(text, i, next) || (i > guard && partsHere(text, i, next, item, breaks))) cut(next)
      i = next
    } else if (isTerminator(text, i)) {
      const run = terminators(text, i)
      const tail = afterStop(text, i, run, matched)
      const counted = item !== null && i < item.end
      if (
        !counted &&
        tail.end > guard &&
        tail.next < text.length &&
        isBoundary(text, start, i, run, tail, matched, abbreviations)
      ) {
        cut(tail.end)
        i = start
      } else i = run
    } else i++
  }
  cut(text.length)
  return ranges
}

/** Whether the white space from `at` to `next` parts sentences without a stop: an item of a list, a hard line break. */
function partsHere(
  text: string,
  at: number,
  next: number,
  item: Enumerator | null,
  breaks: ReadonlySet<number>,
): boolean {
  if (item && next > item.end && continues(text, next, item)) return true
  if (text[at - 1] === ':' && begins(text, next)) return true
  if (!breaks.has(at)) return false
  return !isLower(text, next) && !',;–—-('.includes(text[at - 1] ?? ',')
}

interface Tail {
  /** Where the sentence ends: quotes, brackets and citation marks after the stop included. */
  end: number
  next: number
  closed: boolean
}

/** Whether stops between this opener and its closer stay inside the sentence around them. */
function keepsWhole(text: string, open: number, close: number): boolean {
  if ('([{'.includes(text[open] as string)) return true
  // A quotation that its sentence goes on after.
  const next = skipSpace(text, close + 1)
  return ',;:'.includes(text[next] ?? '.') || isLower(text, next)
}

/** End of the run of stops at `at`; the dots of an ellipsis may stand apart. */
function terminators(text: string, at: number): number {
  let i = at
  while (isTerminator(text, i) || (text[i] === ' ' && text[i - 1] === '.' && text[i + 1] === '.')) i++
  return i
}

function afterStop(text: string, at: number, run: number, matched: Map<number, number>): Tail {
  let end = closers(text, run, matched)
  const closed = end > run
  end = closers(text, citationMarks(text, at, end), matched)
  let next = skipSpace(text, end)
  if (isEmoji(text, next)) {
    while (isEmoji(text, next)) next += (text.codePointAt(next) as number) > 0xffff ? 2 : 1
    end = next
    next = skipSpace(text, end)
  }
  const mark = next > end ? numberedCitation(text, next) : next
  const aside = mark > next ? mark : datedCitation(text, next, matched)
  if (aside > next && (aside === text.length || isSpace(text, aside))) {
    end = aside
    next = skipSpace(text, end)
  }
  return { end, next, closed }
}

function closers(text: string, at: number, matched: Map<number, number>): number {
  let i = at
  while (CLOSERS.includes(text[i] ?? ' ') || ('"\'’*_`~'.includes(text[i] ?? ' ') && !matched.has(i))) i++
  return i
}

/** "works.[3]", "works.³", "works.3 Next": the mark of a source set after the stop. */
function citationMarks(text: string, stop: number, at: number): number {
  let i = at
  for (let end = numberedCitation(text, i); end > i; end = numberedCitation(text, i)) i = end
  while (SUPERSCRIPTS.includes(text[i] ?? ' ')) i++
  if (i > at || text[stop] !== '.' || !isPlainEnd(text, stop)) return i
  while (i - at < 12 && (isDigit(text, i) || (i > at && ',–-'.includes(text[i] ?? ' ') && isDigit(text, i + 1)))) i++
  const next = skipSpace(text, i)
  return i > at && (i === text.length || (next > i && !isLower(text, next))) ? i : at
}

/** Whether a word of two letters or more, or a bracket, stands before the stop: no number, initial or section. */
function isPlainEnd(text: string, stop: number): boolean {
  if (')”"’'.includes(text[stop - 1] ?? ' ')) return true
  return isLetter(text, stop - 1) && isLetter(text, stop - 2) && !isAbbreviation(wordBefore(text, stop))
}

/** End of "[3]", "[3, 5–7]", "[citation needed]", or `at`. */
function numberedCitation(text: string, at: number): number {
  if (text[at] !== '[') return at
  for (let i = at + 1; i < at + 28 && i < text.length; i++) {
    if (text[i] === ']') return i > at + 1 ? i + 1 : at
    const inner = isDigit(text, i) || isLower(text, i) || ' ,;–-^'.includes(text[i] as string)
    if (!inner) return at
  }
  return at
}

/** End of "(Smith 2019)" after a stop, or `at`. */
function datedCitation(text: string, at: number, matched: Map<number, number>): number {
  const close = text[at] === '(' ? matched.get(at) : undefined
  if (close === undefined || close - at > 80) return at
  const year = text.slice(close - 4, close)
  const dated = (year.startsWith('19') || year.startsWith('20')) && isDigit(year, 2) && isDigit(year, 3)
  return dated && isUpper(text, at + 1) ? close + 1 : at
}

function isBoundary(
  text: string,
  start: number,
  at: number,
  run: number,
  tail: Tail,
  matched: Map<number, number>,
  abbreviations: ReadonlySet<string>,
): boolean {
  const { end, next, closed } = tail
  // "[...]", "(?)": a mark in brackets of its own.
  if (at > 0 && '([{'.includes(text[at - 1] as string) && CLOSERS.includes(text[run] ?? ' ')) return false
  if (end === next) return startsAfresh(text, at, run, end)
  // "“…” (Smith 55).": the source of what was said before the stop.
  const paren = text[next] === '(' ? matched.get(next) : undefined
  if (paren !== undefined && paren - next < 120 && text[paren + 1] === '.') return false
  const single = run - at === 1 && (text[at] === '.' || text[at] === '。')
  if (single) return endsSentence(text, { start, at, next, closed }, abbreviations)
  let i = next
  while (i - next < 4 && i < text.length && !isLetter(text, i) && !isDigit(text, i)) i++
  // "I" is a capital anywhere: after a pause it starts nothing.
  if (run - at > 1 && text[at] === '.' && wordAfter(text, i) === 'I') return false
  return !isLower(text, i)
}

/** No space after the stop: "rack.And who". Only a plainly new sentence counts, not "U.S.A", "Node.js", an address. */
function startsAfresh(text: string, at: number, run: number, end: number): boolean {
  const first = OPENERS.includes(text[end] as string) ? end + 1 : end
  if (!isUpper(text, first)) return text.charCodeAt(end) > 0x2fff && text.charCodeAt(at) > 0x2fff
  const word = wordAfter(text, first)
  for (let i = 1; i < word.length; i++) if (!isLower(word, i)) return false
  if (SUFFIXES.has(word.toLowerCase())) return false
  const after = text[first + word.length] ?? ' '
  if (!isSpace(after, 0) && !',;:’\'"”)—–!?-'.includes(after) && !(after === '.' && isAbbreviation(word))) return false
  const before = wordBefore(text, at)
  const starter = starters.has(word.toLowerCase()) || isAbbreviation(word)
  if (before.includes('.') || isAddress(text, at)) return false
  if (run - at > 1 || text[at] !== '.' || end > run || before === '') return word.length > 1 || starter
  if (isAbbreviation(before)) return false
  if (!starter && word.length < 3) return false
  return starter ? before.length > 1 : isDigit(before, 0) || (before.length > 1 && isLower(before, 0))
}

/** What stands behind a stop in the names of sites and programs. */
const SUFFIXES: ReadonlySet<string> = new Set(['net', 'com', 'org', 'edu', 'gov', 'io', 'js', 'ai'])

function isAddress(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 40 && !isSpace(text, i); i--)
    if ('@\\_/.'.includes(text[i] as string)) return true
  return false
}

function isBlankLine(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false
  const first = text.indexOf('\n', from)
  if (first < 0 || first >= to) return false
  const second = text.indexOf('\n', first + 1)
  return second >= 0 && second < to
}

const NONE: ReadonlySet<number> = new Set()
const NO_WORDS: ReadonlySet<string> = new Set()
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺†‡§'
