import type { Read, Word } from './words-in.js'

/** "1990s", "1800s", "nineteenth century": a span of years. */
export function era(words: readonly Word[], i: number): Read | undefined {
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

/** Centuries by their ordinal in words. */
export const CENTURIES = new Map([
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
])
