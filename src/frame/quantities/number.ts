import { NUMBER_WORDS, SCALE_WORDS } from '../../lexicon/numbers.js'
import { DAYS, UNITS } from '../../lexicon/units.js'
import { relationBefore } from './relation-before.js'
import type { Read, Word } from './words-in.js'

/** A figure or number word at i, scaled ("3.5 million"), as [value, next]; figures glued to letters ("COX-2", "D3") are names. */
export function number(words: readonly Word[], i: number): [number, number] | undefined {
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

/** A number that is no share and no end of a range. */
export function plain(words: readonly Word[], i: number): Read | undefined {
  if (isOne(words, i)) return { low: 1, high: 1, next: i + 1 }
  const read = number(words, i)
  if (!read) return undefined
  const [value, next] = read
  if (words[i]?.lower === 'one' && !UNITS.has(words[next]?.lower ?? '')) return undefined
  return { low: value, high: value, next }
}

/** "Half an hour", "a quarter of an hour", "half a million": a part of a whole that is no share of people. */
export function partOfOne(words: readonly Word[], i: number): Read | undefined {
  const from = words[i]?.lower === 'a' ? i + 1 : i
  const value = HALVES.get(words[from]?.lower ?? '')
  if (value === undefined) return undefined
  const at = words[from + 1]?.lower === 'of' ? from + 2 : from + 1
  if (!/^an?$/.test(words[at]?.lower ?? '')) return undefined
  const one = words[at + 1]?.lower ?? ''
  if (DAYS.has(UNITS.get(one) ?? '')) return { low: value, high: value, next: at + 1 }
  const scale = SCALE_WORDS.get(one)
  return scale ? { low: value * scale, high: value * scale, next: at + 2 } : undefined
}

// "at most an hour", "less than a week": one of them, where a bound stands before it; "twice a day" counts none.
function isOne(words: readonly Word[], i: number): boolean {
  if (!/^an?$/.test(words[i]?.lower ?? '') || !DAYS.has(UNITS.get(words[i + 1]?.lower ?? '') ?? '')) return false
  if (isHalfMore(words, i + 2)) return true
  // "over a year" is during one
  if (/^(?:over|past)$/.test(words[i - 1]?.lower ?? '')) return false
  return relationBefore(words, i) !== 'exactly' || /^(?:just|only)$/.test(words[i - 1]?.lower ?? '')
}

/** Whether what stands here is "and a half", behind a unit. */
export function isHalfMore(words: readonly Word[], i: number): boolean {
  return words[i]?.lower === 'and' && words[i + 1]?.lower === 'a' && words[i + 2]?.lower === 'half'
}

const HALVES: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
])

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
