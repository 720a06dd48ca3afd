import { depths, type Word } from '../word.js'

/** Where an aside ends: the next comma outside brackets, or the end. */
export function asideEnd(words: Word[], from: number): number {
  const depth = depths(words)
  for (let i = from; i < words.length; i++) {
    if (depth[i] === 0 && (words[i]?.lower === ',' || /^[;—–]$/.test(words[i]?.text ?? ''))) return i
  }
  return words.length
}
