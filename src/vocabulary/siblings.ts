import { siblings as rows } from './data/siblings.js'
import { shared } from './shared.js'

let table: Map<string, readonly string[]> | undefined

/** List the concepts of a concept's family of which it is none, however many words they share: `bronchitis` bronchiolitis. */
export function siblings(concept: string): readonly string[] {
  table ??= read()
  return table.get(concept) ?? NONE
}

const NONE: readonly string[] = []

function read(): Map<string, readonly string[]> {
  const { vocabulary } = shared()
  const made = new Map<string, readonly string[]>()
  for (const row of rows.split('\n')) {
    if (row === '' || row.startsWith('#')) continue
    const family = row.split('/').map((term) => vocabulary.concept(term))
    for (const one of family) {
      made.set(one, [...(made.get(one) ?? []), ...family.filter((other) => other !== one)])
    }
  }
  return made
}
