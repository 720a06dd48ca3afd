import type { Store } from './store.js'
import { buildVocabulary, type Vocabulary } from './vocabulary.js'

let built: { store: Store; vocabulary: Vocabulary } | undefined

/** The vocabulary that every check shares, read from its data on first use. */
export function shared(): { store: Store; vocabulary: Vocabulary } {
  built ??= buildVocabulary([])
  return built
}
