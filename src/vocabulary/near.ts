import { near as rows } from './data/near.js'
import { shared } from './shared.js'

let table: Map<string, readonly string[]> | undefined

/** Name the groups of nearly alike words that a word belongs to, given as it stands, in its dictionary form or as the key of its concept. */
export function near(word: string): readonly string[] {
  if (!table) {
    const made = new Map<string, string[]>()
    for (const [index, row] of rows.trim().split('\n').entries()) {
      for (const one of row.split(' ')) {
        const form = one.replaceAll('_', ' ')
        // a phrase stands for its concept, however that is called
        const keys = form.includes(' ') ? new Set([form, shared().vocabulary.concept(form)]) : [form]
        for (const key of keys) made.set(key, [...(made.get(key) ?? []), `near:${index}`])
      }
    }
    table = made
  }
  return table.get(word) ?? []
}
