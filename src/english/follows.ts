/** A pattern and how many characters behind it the next one must end. */
export type Step = readonly [pattern: RegExp, reach: number]

/**
 * Whether patterns follow one another in a text, each within reach of the one before: a gap of any characters inside one pattern
 * would take more than linear time.
 *
 * @param steps patterns with the flag `g`; nothing follows the last, so its reach counts for nothing
 */
export function follows(text: string, ...steps: readonly Step[]): boolean {
  const [first, ...rest] = steps
  if (!first) return true
  const [pattern, reach] = first
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length
    if (follows(text.slice(end, end + reach), ...rest)) return true
  }
  return false
}
