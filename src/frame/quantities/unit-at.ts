import { UNITS } from '../../lexicon/units.js'
import type { Word } from './words-in.js'

/** What a number that ends before word `at` counts, and the word behind that. */
export function unitAt(words: readonly Word[], at: number): { unit: string | null; next: number } {
  const dash = words[at]?.lower === '-' ? 1 : 0
  const word = words[at + dash]?.lower ?? ''
  if (word === 'per' && words[at + 1]?.lower === 'cent') return { unit: '%', next: at + 2 }
  if (word === 'of' && /^(?:them|whom|people|adults)$/.test(words[at + dash + 1]?.lower ?? ''))
    return { unit: 'people', next: at + dash + 2 }
  // "by 20 to one", "by a factor of nine"
  if (word === 'to' && ONE.test(words[at + 1]?.lower ?? '') && !ONE.test(words[at - 1]?.lower ?? ''))
    if (words[at - 2]?.lower !== 'from') return { unit: 'times', next: at + 2 }
  if (words[at - 2]?.lower === 'of' && words[at - 3]?.lower === 'factor') return { unit: 'times', next: at }
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

const ONE = /^(?:one|1)$/
