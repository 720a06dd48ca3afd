import { addRow, normalTerm } from './add-row.js'
import { clinicalStore } from './clinical-store.js'
import { familyOf, isKindOf, type Meaning, partsOf } from './meaning.js'
import { Store } from './store.js'
import { type Term, termsOf } from './terms-of.js'
import { words } from './words.js'

/** How the first of two terms stands to the second: `narrower` is a kind of it. */
export type Relatedness = 'same' | 'synonym' | 'narrower' | 'broader' | 'antonym'

/** What words mean, as far as meaning the same goes. */
export interface Vocabulary {
  concept(term: string): string
  sameConcept(a: string, b: string): boolean
  relatedness(a: string, b: string): Relatedness | null
  hasAntonym(term: string): boolean
  terms(text: string | readonly { lower: string; start: number; end: number }[]): Term[]
}

/** How far up a narrower term is followed. */
const levels = 4

/** Build the vocabulary of WordNet, the clinical table and the rows given. */
export function buildVocabulary(
  rows: readonly (readonly string[])[],
  under?: Store,
): { store: Store; vocabulary: Vocabulary } {
  const store = new Store(under ?? clinicalStore())
  for (const row of rows) {
    const terms = row.map((term) => normalTerm(store, term)).filter((term) => term !== '')
    if (terms.length > 1) addRow(store, terms)
  }
  return { store, vocabulary: over(store) }
}

/** How many meanings and ancestries are kept at a time. */
const remembered = 20_000

function over(store: Store): Vocabulary {
  const meanings = new Map<string, Meaning>()
  const ancestries = new Map<number, ReadonlySet<number>>()

  const meaningOf = (term: string): Meaning => {
    const known = meanings.get(term)
    if (known) return known
    const normal = normalTerm(store, term.toLowerCase())
    const family = store.family(normal) ?? familyOf(store, term)
    const parts = partsOf(store, term)
    const key = [...new Set(parts)].sort().join('+')
    const meaning = { normal, family, parts, key }
    if (meanings.size >= remembered) meanings.clear()
    meanings.set(term, meaning)
    return meaning
  }

  const ancestorsOf = (concept: number): ReadonlySet<number> => {
    const known = ancestries.get(concept)
    if (known) return known
    const found = ancestors(store, concept)
    if (ancestries.size >= remembered) ancestries.clear()
    ancestries.set(concept, found)
    return found
  }

  const concept = (term: string): string => {
    const { family, key } = meaningOf(term)
    return family === undefined ? key : store.key(store.concept(family))
  }

  const relatedness = (a: string, b: string): Relatedness | null => {
    const [x, y] = [meaningOf(a), meaningOf(b)]
    if (x.normal === '' || y.normal === '') return null
    if (x.normal === y.normal) return 'same'
    if (x.family !== undefined && y.family !== undefined) {
      if (x.family === y.family) return 'same'
      if (store.isContrary(x.family, y.family)) return 'antonym'
      const [from, to] = [store.concept(x.family), store.concept(y.family)]
      if (from === to) return 'synonym'
      if (ancestorsOf(from).has(to)) return 'narrower'
      if (ancestorsOf(to).has(from)) return 'broader'
    }
    if (x.key === y.key && x.key !== '') return 'synonym'
    if (isKindOf(x, y)) return 'narrower'
    if (isKindOf(y, x)) return 'broader'
    return null
  }

  return {
    concept,
    sameConcept: (a, b) => {
      const found = relatedness(a, b)
      return found === 'same' || found === 'synonym'
    },
    relatedness,
    hasAntonym: (term) => {
      const { family } = meaningOf(term)
      return family !== undefined && store.hasContrary(family)
    },
    terms: (text) =>
      termsOf(store, typeof text === 'string' ? words(text) : text).map(({ normal: _, ...term }) => term),
  }
}

function ancestors(store: Store, concept: number): Set<number> {
  const seen = new Set<number>()
  let level = [concept]
  for (let depth = 0; depth < levels && level.length > 0; depth++) {
    const next: number[] = []
    for (const at of level) {
      for (const parent of store.parents(at)) {
        if (parent === concept || seen.has(parent)) continue
        seen.add(parent)
        next.push(parent)
      }
    }
    level = next
  }
  return seen
}
