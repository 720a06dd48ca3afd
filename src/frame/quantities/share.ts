import { NUMBER_WORDS, PART_WORDS, SCALE_WORDS } from '../../lexicon/numbers.js'
import { DAYS, UNITS } from '../../lexicon/units.js'
import { number } from './number.js'
import type { Read, Word } from './words-in.js'

/** "one in four", "18 of 167", "4 out of 10", "8 per million": a share, in percent. */
export function share(words: readonly Word[], i: number): Read | undefined {
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
