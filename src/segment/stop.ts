import { abbreviations } from '../lexicon/abbreviations.js'
import { enumerated } from '../lexicon/enumerated.js'
import { starters } from '../lexicon/starters.js'
import { isDigit, isLetter, isLower, isSpace, isUpper } from './characters.js'

/** A full stop in question. */
export interface Stop {
  /** Start of the sentence so far. */
  start: number
  /** Position of the stop. */
  at: number
  /** Start of what follows after white space. */
  next: number
  /** Whether closing quotes or brackets follow the stop. */
  closed: boolean
}

/** Whether a single full stop, white space behind it, ends its sentence. */
export function endsSentence(text: string, stop: Stop, own: ReadonlySet<string>): boolean {
  const word = wordBefore(text, stop.at, stop.start)
  const next = opening(text, stop.next)
  const wordStart = stop.at - word.length
  if (next.kind === 'lower') return endsBeforeLower(word, next.word, stop)
  if (wordStart <= stop.start && isCounter(word)) return false
  if (word === '') return true
  if (own.has(word.toLowerCase())) return next.starter && next.kind === 'upper'
  if (word.length === 1 && isLetter(word, 0)) return endsAfterLetter(text, word, wordStart, stop, next)
  if (isDotted(word)) return endsAfterDotted(text, word, stop, next)
  return endsAfterWord(text, word, wordStart, next)
}

/** The word that ends at `end` and starts no earlier than `from`, inner stops kept; at most 24 characters are looked at. */
export function wordBefore(text: string, end: number, from = 0): string {
  let start = end
  while (start > from && end - start < 24) {
    const c = text[start - 1] as string
    if (isLetter(c, 0) || isDigit(c, 0) || c === '.' || c === '°' || c === "'" || c === '’') start--
    else break
  }
  while (start < end && !isLetter(text, start) && !isDigit(text, start)) start++
  return text.slice(start, end)
}

/** The word that starts at `at`, letters only. */
export function wordAfter(text: string, at: number): string {
  let end = at
  while (end - at < 24 && isLetter(text, end)) end++
  return text.slice(at, end)
}

/** Whether a stop after this word may belong to the word. */
export function isAbbreviation(word: string): boolean {
  const w = word.toLowerCase()
  return Object.values(abbreviations).some(({ words }: { words: ReadonlySet<string> }) => words.has(w))
}

interface Opening {
  kind: 'lower' | 'upper' | 'digit' | 'other'
  word: string
  starter: boolean
}

/** What the text after the stop begins with, marks and brackets passed over. */
function opening(text: string, at: number): Opening {
  let i = at
  while (i - at < 4 && i < text.length && !isLetter(text, i) && !isDigit(text, i)) i++
  const word = wordAfter(text, i)
  const starter = starters.has(word.toLowerCase())
  if (isDigit(text, i)) return { kind: 'digit', word, starter }
  if (isUpper(text, i)) return { kind: 'upper', word, starter }
  if (!isLower(text, i)) return { kind: 'other', word, starter }
  return { kind: isMixedCase(text, i) ? 'upper' : 'lower', word, starter }
}

/** "mRNA", "p53", "eGFR", "pH": names that keep their small letter at the start of a sentence. */
function isMixedCase(text: string, at: number): boolean {
  for (let i = at + 1; i < at + 4; i++) {
    if (isUpper(text, i) || isDigit(text, i)) return true
    if (!isLetter(text, i)) return false
  }
  return false
}

/** Careless prose: "it works. but not always". Only plain words on both sides count. */
function endsBeforeLower(word: string, next: string, stop: Stop): boolean {
  if (stop.closed || word.length < 4 || !starters.has(next) || isAbbreviation(word)) return false
  for (let i = 0; i < word.length; i++) if (!isLower(word, i)) return false
  return true
}

function endsAfterLetter(text: string, letter: string, wordStart: number, stop: Stop, next: Opening): boolean {
  if (next.kind === 'digit') return isUpper(letter, 0)
  if (!isUpper(letter, 0)) return !abbreviations.inner.words.has(letter)
  const end = skipBack(text, wordStart)
  const before = wordBefore(text, end, stop.start)
  const initialBefore = text[end - 1] === '.'
  // "50 µg/L. A trial": a unit, no initial
  if (text[wordStart - 1] === '/') return true
  if (enumerated.has(before.toLowerCase()) || isLettered(text, end, before, stop.start)) return true
  return next.starter && next.word.length > 1 && !initialBefore
}

/** "A, B and" before "C.": a series of letters, no initial. */
function isLettered(text: string, end: number, before: string, from: number): boolean {
  if (before !== 'and' && before !== 'or') return false
  const at = skipBack(text, end - before.length)
  const earlier = wordBefore(text, text[at - 1] === ',' ? at - 1 : at, from)
  return earlier.length === 1 && isUpper(earlier, 0)
}

function endsAfterDotted(text: string, word: string, stop: Stop, next: Opening): boolean {
  const w = word.toLowerCase()
  if (abbreviations.inner.words.has(w)) return false
  if (next.kind === 'digit') return false
  if (w === 'a.m' || w === 'p.m') return !ZONE.test(next.word) && !isOpeningPhrase(text, stop)
  if (abbreviations.general.words.has(w)) return next.starter
  return next.starter || word === w
}

/** Time zones after a time of day: "9 a.m. EST". */
const ZONE = /^(?:[ACEMP][DS]?T|GMT|UTC|BST|CES?T|IST|JST)$/

/** "At 5 a.m. Mr. Smith left": the time opens the sentence and its clause is still to come. */
function isOpeningPhrase(text: string, stop: Stop): boolean {
  const first = wordAfter(text, stop.start).toLowerCase()
  return LINKS.has(first) && stop.at - stop.start < 24
}

function endsAfterWord(text: string, word: string, wordStart: number, next: Opening): boolean {
  const w = word.toLowerCase()
  const digit = next.kind === 'digit'
  const capital = isUpper(word, 0)
  // "COS.", "LT." in small print are acronyms of their own.
  if (isCapitals(word) && !isCapitals(next.word) && !digit) return true
  if (abbreviations.title.words.has(w) && capital) {
    // "on Main St. It is quiet", but "asked Dr. They"-like names stay whole.
    return next.starter && isUpper(wordBefore(text, skipBack(text, wordStart)), 0) && (w === 'st' || w === 'dr')
  }
  if (abbreviations.inner.words.has(w)) return false
  if (digit && w === 'etc') return true
  if (abbreviations.reference.words.has(w) && (digit || isRoman(next.word))) return false
  if (abbreviations.closing.words.has(w)) return !digit
  if (abbreviations.general.words.has(w) || (capital && abbreviations.calendar.words.has(w))) {
    return !digit && (next.starter || next.kind === 'other')
  }
  return true
}

const isCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase()

/** "1", "12", "a", "iv": what may count an item. */
function isCounter(word: string): boolean {
  if (word.length > 4) return false
  if (word.length === 1) return isLetter(word, 0) || isDigit(word, 0)
  for (const c of word) if (!'ivx'.includes(c) && !isDigit(c, 0)) return false
  return word !== '' && (word.length < 4 || !isDigit(word, 0))
}

const isRoman = (word: string): boolean => {
  if (word === '' || word.length > 5) return false
  if (word.length === 1) return true
  for (const c of word) if (!'IVXL'.includes(c)) return false
  return true
}

/** "U.S", "b.i.d", "Ph.D": letters with stops between them. */
function isDotted(word: string): boolean {
  if (!word.includes('.')) return false
  return word.split('.').every((part) => part.length > 0 && part.length <= 2 && isLetter(part, 0))
}

function skipBack(text: string, at: number): number {
  let i = at
  while (i > 0 && isSpace(text, i - 1)) i--
  return i
}

/** Words that a name or a time may follow. */
const LINKS: ReadonlySet<string> = new Set(
  'by and of from with to or de van von & in for at until till before after around about since between on'.split(' '),
)
