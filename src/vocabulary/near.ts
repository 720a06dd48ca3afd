import { near as rows } from './data/near.js'
import { normaliseWord } from './index.js'

let table: Map<string, readonly string[]> | undefined

/** Name the groups of nearly alike words that a word, or the key of its concept, belongs to. */
export function near(word: string): readonly string[] {
  if (!table) {
    const made = new Map<string, string[]>()
    for (const [index, row] of rows.trim().split('\n').entries()) {
      for (const one of row.split(' ')) {
        for (const form of new Set([one, normaliseWord(one)])) {
          const groups = made.get(form) ?? []
          groups.push(`near:${index}`)
          made.set(form, groups)
        }
      }
    }
    table = made
  }
  return table.get(word) ?? []
}
