import type { Insertion } from './splice.js'

/** Make the function that tells where an offset of a text lies after some insertions; one at the offset lies behind it. */
export function shifted(insertions: readonly Insertion[]): (offset: number) => number {
  const sorted = [...insertions].sort((a, b) => a.at - b.at)
  const sums = [0]
  for (const { text } of sorted) sums.push((sums.at(-1) ?? 0) + text.length)
  return (offset) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.at ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return offset + (sums[low] ?? 0)
  }
}
