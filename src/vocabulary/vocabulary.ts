import { clinical } from './data/clinical.js'
import { narrower } from './data/narrower.js'
import { opposites } from './data/opposites.js'
import { bodyAdjectives, decompose } from './decompose.js'
import { normaliseWith } from './normalise-word.js'
import type { Store } from './store.js'
import { Store as Layer } from './store.js'
import { wordnetStore } from './wordnet-store.js'
import { type Word, words } from './words.js'

/** How the first of two terms stands to the second: `narrower` is a kind of it. */
export type Relatedness = 'same' | 'synonym' | 'narrower' | 'broader' | 'antonym'

/** A term met in a text: its range, how many words it has, and its concept. */
export interface Term {
  start: number
  end: number
  words: number
  concept: string
}

/** What words mean, as far as meaning the same goes. */
export interface Vocabulary {
  concept(term: string): string
  sameConcept(a: string, b: string): boolean
  relatedness(a: string, b: string): Relatedness | null
  terms(text: string | readonly { lower: string; start: number; end: number }[]): Term[]
}

const joining = new Set('a an the of in on to for with and or by at from as its their his her your our my'.split(' '))
const levels = 4

/** Build the vocabulary of WordNet, the clinical table and the rows given. */
export function buildVocabulary(
  rows: readonly (readonly string[])[],
  under?: Store,
): { store: Store; vocabulary: Vocabulary } {
  const store = new Layer(under ?? clinicalStore())
  for (const row of rows)
    addRow(
      store,
      row.map((term) => normalTerm(store, term)),
    )
  return { store, vocabulary: over(store) }
}

function clinicalStore(): Store {
  const store = new Layer(wordnetStore())
  const normal = (term: string) => normalTerm(store, term)
  for (const row of lines(clinical)) addRow(store, row.split('=').map(normal))
  for (const [noun, terms] of bodyAdjectives()) {
    const target = store.concept(ensure(store, noun))
    for (const adjective of terms) store.move(ensure(store, adjective), target)
  }
  for (const row of lines(narrower)) {
    const [general = '', kinds = ''] = row.split(': ')
    const parent = store.concept(ensure(store, normal(general)))
    for (const kind of kinds.split(', ')) store.addParent(store.concept(ensure(store, normal(kind))), parent)
  }
  for (const row of opposites.split(/[|\n]/)) {
    const [left = [], right = []] = row.split('/').map((side) => side.trim().split(' '))
    for (const a of left) for (const b of right) store.addContrary(ensure(store, normal(a)), ensure(store, normal(b)))
  }
  return store
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** The lower-case dictionary form of a term, word by word. */
function normalTerm(store: Store, term: string): string {
  return words(term)
    .map((word) => normaliseWith(store, word.lower))
    .join(' ')
}

function ensure(store: Store, term: string): number {
  return store.family(term) ?? store.addFamily(store.addConcept(term), [term])
}

/**
 * Make the terms of a row one concept. A word of several meanings comes alone: the synonyms it has in WordNet follow only
 * when the row names two of them, or when it is of several words and so has one meaning.
 */
function addRow(store: Store, terms: readonly string[]): void {
  const named = new Map<number, number>()
  for (const term of terms) {
    const family = store.family(term)
    if (family === undefined) continue
    const concept = store.concept(family)
    named.set(concept, (named.get(concept) ?? 0) + (term.includes(' ') ? 2 : 1))
  }
  let target: number | undefined
  for (const [concept, count] of named) {
    if (count < 2 && store.familiesOf(concept).length > 1) continue
    if (target === undefined) target = concept
    else store.merge(concept, target)
  }
  target ??= store.addConcept(terms[0] ?? '')
  for (const term of terms) {
    const family = store.family(term)
    if (family === undefined) store.addFamily(target, [term])
    else store.move(family, target)
  }
}

function over(store: Store): Vocabulary {
  const familyOf = (term: string) => store.family(normalTerm(store, term))

  const termsOf = (list: readonly Word[]): (Term & { normal: string })[] => {
    const normal = list.map((word) => normaliseWith(store, word.lower))
    const found: (Term & { normal: string })[] = []
    for (let i = 0; i < list.length; ) {
      let length = Math.min(store.longestFrom(normal[i] ?? ''), list.length - i)
      let text = normal.slice(i, i + length).join(' ')
      while (length > 1 && store.family(text) === undefined) {
        length--
        text = normal.slice(i, i + length).join(' ')
      }
      length = Math.max(length, 1)
      if (length === 1) text = normal[i] ?? ''
      const family = store.family(text)
      const concept = family === undefined ? text : store.key(store.concept(family))
      found.push({
        start: list[i]?.start ?? 0,
        end: list[i + length - 1]?.end ?? 0,
        words: length,
        concept,
        normal: text,
      })
      i += length
    }
    return found
  }

  /** The concepts a term is made of; the one it is a kind of last. */
  const partsOf = (term: string): string[] => {
    const parts = termsOf(words(term)).filter((part) => !joining.has(part.normal))
    const only = parts[0]
    if (parts.length === 1 && only) {
      const plain = decompose(only.normal)
      return plain ? plain.flatMap((word) => termsOf(words(word)).map((part) => part.concept)) : [only.concept]
    }
    return parts.map((part) => part.concept)
  }

  const concept = (term: string): string => {
    const family = familyOf(term)
    if (family !== undefined) return store.key(store.concept(family))
    return [...new Set(partsOf(term))].sort().join('+')
  }

  const isUnder = (from: number, to: number): boolean => {
    const seen = new Set([from])
    let level = [from]
    for (let depth = 0; depth < levels && level.length > 0; depth++) {
      const next: number[] = []
      for (const at of level) {
        for (const parent of store.parents(at)) {
          if (parent === to) return true
          if (seen.has(parent)) continue
          seen.add(parent)
          next.push(parent)
        }
      }
      level = next
    }
    return false
  }

  const relatedness = (a: string, b: string): Relatedness | null => {
    const [x, y] = [familyOf(a), familyOf(b)]
    if (x !== undefined && y !== undefined) {
      if (x === y) return 'same'
      if (store.isContrary(x, y)) return 'antonym'
      const [from, to] = [store.concept(x), store.concept(y)]
      if (from === to) return 'synonym'
      if (isUnder(from, to)) return 'narrower'
      if (isUnder(to, from)) return 'broader'
    }
    const [left, right] = [partsOf(a), partsOf(b)]
    const [whole, other] = [[...new Set(left)].sort().join('+'), [...new Set(right)].sort().join('+')]
    if (whole === other && whole !== '') return normalTerm(store, a) === normalTerm(store, b) ? 'same' : 'synonym'
    if (left.length > 1 && right.length === 1 && left.at(-1) === right[0]) return 'narrower'
    if (right.length > 1 && left.length === 1 && right.at(-1) === left[0]) return 'broader'
    return null
  }

  return {
    concept,
    sameConcept: (a, b) => {
      const found = relatedness(a, b)
      return found === 'same' || found === 'synonym'
    },
    relatedness,
    terms: (text) => termsOf(typeof text === 'string' ? words(text) : text).map(({ normal: _, ...term }) => term),
  }
}
