import { NUMBER_WORDS, PART_WORDS, SCALE_WORDS } from '../lexicon/numbers.js'
import { DAYS, UNITS } from '../lexicon/units.js'
import type { Quantity } from '../schema.js'
import { numberedNames } from './numbered-names.js'

/** A quantity with its place in the text it was read from. */
export interface PlacedQuantity extends Quantity {
  start: number
  end: number
}

/**
 * Read the quantities of a text: numbers in figures or words, ranges, shares ("one in three", "a quarter"), with what they count.
 * Test statistics (intervals, p-values, ratios of effect) are passed over: they measure certainty, not the thing.
 */
export function quantities(text: string): PlacedQuantity[] {
  const words = split(withoutNames(text))
  const found: PlacedQuantity[] = []
  for (let i = 0; i < words.length; ) {
    if (!opens((words[i] as Word).lower)) {
      i++
      continue
    }
    const read = era(words, i) ?? share(words, i) ?? range(words, i) ?? plain(words, i)
    if (!read || isStatistic(words, i)) {
      i = read ? read.next : i + 1
      continue
    }
    const { next } = read
    let { low, high } = read
    const unit = read.unit === undefined ? unitAt(words, next) : { unit: read.unit, next }
    const more = unit.unit === 'hour' && low === high ? withMinutes(words, unit.next) : undefined
    if (more) {
      low = high += more[0]
      unit.next = more[1]
    }
    const relation = relationBefore(words, i)
    const start = words[i]?.start ?? 0
    const end = words[unit.next - 1]?.end ?? start
    found.push({ text: text.slice(start, end), low, high, unit: unit.unit, relation, start, end })
    i = unit.next
  }
  return found
}

// Whether a quantity can begin with a word.
function opens(word: string): boolean {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return true
  return OPENERS.has(word) || word.startsWith('tripl') || word.endsWith('fold')
}

// What is masked keeps its length.
function withoutNames(text: string): string {
  let masked = text
  for (const [start, end] of numberedNames(text))
    masked = masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end)
  return masked
}

interface Word {
  lower: string
  start: number
  end: number
}

interface Read {
  low: number
  high: number
  next: number
  unit?: string
}

const WORD = /\d[\d,]*(?:\.\d+)?|[\p{L}µμ]+(?:\/[\p{L}]+)?|%|[-–—]|[<>=≥≤~]|[^\s\p{L}\d]/gu

function split(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    words.push({ lower: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length })
  }
  return words
}

// A figure or number word at i, scaled ("3.5 million"), as [value, next]; figures glued to letters ("COX-2", "D3") are names.
function number(words: readonly Word[], i: number): [number, number] | undefined {
  const word = words[i]
  if (!word) return undefined
  let value: number | undefined
  let next = i + 1
  if (/^\d/.test(word.lower)) {
    if (glued(words, i)) return undefined
    value = Number(word.lower.replaceAll(',', ''))
  } else {
    value = NUMBER_WORDS.get(word.lower)
    if (value !== undefined && value >= 20 && value < 100) {
      const dash = words[next]?.lower === '-' ? 1 : 0
      const ones = NUMBER_WORDS.get(words[next + dash]?.lower ?? '')
      if (
        ones !== undefined &&
        ones < 10 &&
        words[next + dash]?.start === (words[next + dash - 1]?.end ?? 0) + (dash ? 0 : 1)
      ) {
        value += ones
        next += dash + 1
      }
    }
  }
  if (value === undefined || Number.isNaN(value)) return undefined
  for (
    let scale = SCALE_WORDS.get(words[next]?.lower ?? '');
    scale;
    scale = SCALE_WORDS.get(words[next]?.lower ?? '')
  ) {
    value *= scale
    next++
  }
  // "six and a half hours"
  if (words[next]?.lower === 'and' && words[next + 1]?.lower === 'a') {
    const part = HALVES.get(words[next + 2]?.lower ?? '')
    if (part && words[next + 3]?.lower !== 'of') return [value + part, next + 3]
  }
  return [value, next]
}

const HALVES: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
])

// "6 hours 24 minutes": one length of time.
function withMinutes(words: readonly Word[], i: number): [hours: number, next: number] | undefined {
  const at = words[i]?.lower === 'and' ? i + 1 : i
  const read = number(words, at)
  if (!read || read[0] >= 60 || !/^min(?:ute)?s?$/.test(words[read[1]]?.lower ?? '')) return undefined
  return [read[0] / 60, read[1] + 1]
}

function glued(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word
  const before = words[i - 1]
  const after = words[i + 1]
  if (before && before.end === word.start && /^[\p{L}]/u.test(before.lower)) return true
  if (before && before.end === word.start && before.lower === '-') {
    const name = words[i - 2]
    if (name && name.end === before.start && /^\p{L}/u.test(name.lower) && !UNITS.has(name.lower)) return true
  }
  if (after && after.start === word.end && after.lower === '-') {
    const name = words[i + 2]
    if (
      name &&
      name.start === after.end &&
      /^\p{L}/u.test(name.lower) &&
      !UNITS.has(name.lower) &&
      name.lower !== 'year'
    )
      return true
  }
  return false
}

// "one in four", "18 of 167", "4 out of 10", "8 per million": a share, in percent.
function share(words: readonly Word[], i: number): Read | undefined {
  const word = words[i]?.lower ?? ''
  if (word === 'half' || word === 'halves' || word === 'halved') return { low: 50, high: 50, next: i + 1, unit: '%' }
  if (
    word === 'double' ||
    word === 'doubles' ||
    word === 'doubled' ||
    word === 'doubling' ||
    word === 'twice' ||
    word === 'twofold'
  )
    return { low: 2, high: 2, next: i + 1, unit: 'times' }
  if (/^tripl|^threefold$|^thrice$/.test(word)) return { low: 3, high: 3, next: i + 1, unit: 'times' }
  if (/^(?:four|five|six|seven|eight|nine|ten)fold$/.test(word)) {
    const value = NUMBER_WORDS.get(word.slice(0, -4)) ?? 0
    return { low: value, high: value, next: i + 1, unit: 'times' }
  }
  if (word === 'a' || word === 'an' || word === 'one') {
    const part = PART_WORDS.get(words[i + 1]?.lower ?? '')
    if (part && words[i + 1]?.lower !== 'second') return { low: 100 * part, high: 100 * part, next: i + 2, unit: '%' }
  }
  const first = number(words, i)
  if (!first) return undefined
  const [value, next] = first
  const dash = words[next]?.lower === '-' ? 1 : 0
  const part = PART_WORDS.get(words[next + dash]?.lower ?? '')
  if (part && value < 10 && words[next + dash]?.lower !== 'second') {
    return { low: 100 * value * part, high: 100 * value * part, next: next + dash + 1, unit: '%' }
  }
  let at = next
  if (words[at]?.lower === 'out' && words[at + 1]?.lower === 'of') at += 2
  else if (words[at]?.lower === 'in' || words[at]?.lower === 'per' || words[at]?.lower === 'of') at += 1
  else at = behindNoun(words, at, value)
  if (at < 0) return undefined
  if (words[at]?.lower === 'every') at++
  const second =
    number(words, at) ??
    (SCALE_WORDS.has(words[at]?.lower ?? '') ? [SCALE_WORDS.get(words[at]?.lower ?? '') ?? 1, at + 1] : undefined)
  if (!second) return undefined
  const [whole, end] = second as [number, number]
  if (whole <= value || (whole >= 1900 && whole <= 2100 && words[at - 1]?.lower === 'in')) return undefined
  return { low: (100 * value) / whole, high: (100 * value) / whole, next: end, unit: '%' }
}

// "one adult in eight", "one hearing aid wearer in seven": behind the "in", or -1.
function behindNoun(words: readonly Word[], at: number, value: number): number {
  if (value > 9 || UNITS.get(words[at]?.lower ?? '') === 'trial') return -1
  for (let i = at; i < at + 4; i++) {
    const word = words[i]?.lower ?? ''
    if (word === 'in' && i > at) {
      const read = number(words, i + 1)
      return read && !DAYS.has(UNITS.get(words[read[1]]?.lower ?? '') ?? '') ? i + 1 : -1
    }
    if (
      !/^\p{L}{3,}$/u.test(word) ||
      DAYS.has(UNITS.get(word) ?? '') ||
      /^(?:and|for|out|per|the|who|with|had|were|was)$/.test(word)
    )
      return -1
  }
  return -1
}

function range(words: readonly Word[], i: number): Read | undefined {
  const between = words[i]?.lower === 'between' ? 1 : 0
  const first = number(words, i + between)
  if (!first) return undefined
  let [low, next] = first
  const unit = UNITS.get(words[next]?.lower ?? '')
  const link = words[unit ? next + 1 : next]?.lower ?? ''
  if (!(link === '-' || link === '–' || link === 'to' || link === '—' || (between && link === 'and'))) return undefined
  const at = (unit ? next + 1 : next) + 1
  const second = number(words, at)
  if (!second || second[0] <= low) return undefined
  if (words[i - 1]?.lower === 'from' && unit === '%') return undefined
  const scale = second[0] / low
  if (scale > 1e4 && SCALE_WORDS.has(words[second[1] - 1]?.lower ?? ''))
    low *= SCALE_WORDS.get(words[second[1] - 1]?.lower ?? '') ?? 1
  next = second[1]
  return { low, high: second[0], next }
}

// "1990s", "1800s", "nineteenth century": a span of years.
function era(words: readonly Word[], i: number): Read | undefined {
  const word = words[i]?.lower ?? ''
  const after = words[i + 1]
  if (/^1\d\d0$|^20\d0$/.test(word) && after?.lower === 's' && after.start === words[i]?.end) {
    const low = Number(word)
    return { low, high: low + (low % 100 === 0 ? 99 : 9), next: i + 2, unit: 'date' }
  }
  const ordinal = CENTURIES.get(word) ?? (/^th$|^st$/.test(after?.lower ?? '') ? Number(word) : undefined)
  const at = CENTURIES.has(word) ? i + 1 : i + 2
  const dash = words[at]?.lower === '-' ? 1 : 0
  if (ordinal && ordinal < 22 && /^centur(?:y|ies)$/.test(words[at + dash]?.lower ?? '')) {
    return { low: 100 * (ordinal - 1), high: 100 * ordinal - 1, next: at + dash + 1, unit: 'date' }
  }
  return undefined
}

const CENTURIES = new Map([
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
])

/** Words other than figures with which a quantity begins. */
const OPENERS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...CENTURIES.keys(),
  ...'half halves halved double doubles doubled doubling twice thrice a an between'.split(' '),
])

function plain(words: readonly Word[], i: number): Read | undefined {
  const read = number(words, i)
  if (!read) return undefined
  const [value, next] = read
  if (words[i]?.lower === 'one' && !UNITS.has(words[next]?.lower ?? '')) return undefined
  return { low: value, high: value, next }
}

function unitAt(words: readonly Word[], at: number): { unit: string | null; next: number } {
  const dash = words[at]?.lower === '-' ? 1 : 0
  const word = words[at + dash]?.lower ?? ''
  if (word === 'per' && words[at + 1]?.lower === 'cent') return { unit: '%', next: at + 2 }
  if (word === 'of' && /^(?:them|whom|people|adults)$/.test(words[at + dash + 1]?.lower ?? ''))
    return { unit: 'people', next: at + dash + 2 }
  const known = UNITS.get(word)
  if (known) return { unit: known, next: at + dash + 1 }
  // "5 older adults", "25 randomised trials": what is counted stands within two words
  for (let i = at; i < at + 3; i++) {
    const counted = UNITS.get(words[i]?.lower ?? '')
    if (counted === 'people' || counted === 'trial') return { unit: counted, next: at }
    if (!/^\p{L}/u.test(words[i]?.lower ?? '')) break
  }
  return { unit: null, next: at }
}

const ABOUT = new Set(
  'about around roughly approximately nearly almost close some estimated circa ~ c virtually'.split(' '),
)
const MORE = new Set('over above exceeding > ≥ least minimum past'.split(' '))
const LESS = new Set('under below < ≤ most maximum within'.split(' '))

function relationBefore(words: readonly Word[], i: number): Quantity['relation'] {
  const one = words[i - 1]?.lower ?? ''
  const two = words[i - 2]?.lower ?? ''
  if (one === 'than') {
    if (two === 'more' || two === 'greater' || two === 'higher' || two === 'longer' || two === 'older')
      return 'more-than'
    if (two === 'less' || two === 'fewer' || two === 'lower' || two === 'shorter' || two === 'younger')
      return 'less-than'
  }
  if (one === 'to' && two === 'up') return 'less-than'
  if (one === 'to' && two === 'close') return 'about'
  if (ABOUT.has(one) || (ABOUT.has(two) && (one === 'a' || one === 'the'))) return 'about'
  if (MORE.has(one)) return 'more-than'
  if (LESS.has(one) && !(one === 'most' && two !== 'at')) return 'less-than'
  return 'exactly'
}

const STATISTIC = new Set('ci p n i2 ratio rr or hr smd md or aor arr difference i² interval se'.split(' '))

// "95% CI 0.81 to 0.96", "p = 0.02", "odds ratio 0.88", and the pair of numbers that follows another interval.
function isStatistic(words: readonly Word[], i: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const word = words[i - back]?.lower
    if (word === undefined || word === '(' || word === ';' || word === ',') break
    if (word === 'p' || word === 'n' || word === 'ci' || word === 'ratio' || word === 'interval') return true
    if (back === 1 && STATISTIC.has(word)) return word !== 'or' && word !== 'difference'
  }
  for (let ahead = 1; ahead <= 3; ahead++) {
    const word = words[i + ahead]?.lower
    if (word === 'ci' || word === 'confidence') return true
  }
  return false
}
