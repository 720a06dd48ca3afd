import { NUMBER_WORDS } from '../lexicon/numbers.js'
import { DAYS } from '../lexicon/units.js'
import type { Quantity } from '../schema.js'
import { numberedNames } from './numbered-names.js'
import { CENTURIES, era } from './quantities/era.js'
import { isStatistic } from './quantities/is-statistic.js'
import { isHalfMore, number, partOfOne, plain } from './quantities/number.js'
import { range } from './quantities/range.js'
import { relationBefore } from './quantities/relation-before.js'
import { share } from './quantities/share.js'
import { unitAt } from './quantities/unit-at.js'
import { type Word, wordsIn } from './quantities/words-in.js'

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
  const words = wordsIn(withoutNames(text))
  const found: PlacedQuantity[] = []
  for (let i = 0; i < words.length; ) {
    if (!opens((words[i] as Word).lower)) {
      i++
      continue
    }
    const read = era(words, i) ?? partOfOne(words, i) ?? share(words, i) ?? range(words, i) ?? plain(words, i)
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
    if (low === high && DAYS.has(unit.unit ?? '') && isHalfMore(words, unit.next)) {
      low = high += 0.5
      unit.next += 3
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

// "6 hours 24 minutes": one length of time.
function withMinutes(words: readonly Word[], i: number): [hours: number, next: number] | undefined {
  const at = words[i]?.lower === 'and' ? i + 1 : i
  const read = number(words, at)
  if (!read || read[0] >= 60 || !/^min(?:ute)?s?$/.test(words[read[1]]?.lower ?? '')) return undefined
  return [read[0] / 60, read[1] + 1]
}

/** Words other than figures with which a quantity begins. */
const OPENERS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...CENTURIES.keys(),
  ...'half halves halved double doubles doubled doubling twice thrice a an between'.split(' '),
])
