import { SCALE_WORDS } from '../../lexicon/numbers.js'
import { UNITS } from '../../lexicon/units.js'
import { number } from './number.js'
import type { Read, Word } from './words-in.js'

/** "4 to 6 weeks", "between 10% and 20%": both ends. */
export function range(words: readonly Word[], i: number): Read | undefined {
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
