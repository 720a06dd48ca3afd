import type { Word } from '../word.js'

/** Whether no word before `from` belongs to the noun phrase that starts there. */
export function isStart(words: Word[], from: number): boolean {
  const before = words[from - 1]
  return !before || !/^(?:ADJ|NOUN|PROPN|DET|NUM)$/.test(before.tag)
}
