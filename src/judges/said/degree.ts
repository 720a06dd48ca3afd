import { DEGREES } from '../../lexicon/degrees.js'

/** Whether a text puts a thing high (1) or low (-1) on its scale; 0 when neither. */
export function degree(text: string): number {
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const found = DEGREES.get(word)
    if (found) return found
  }
  return 0
}
