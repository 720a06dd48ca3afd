import { alone } from './data/alone.js'
import { clinical } from './data/clinical.js'
import { general } from './data/general.js'
import { measures } from './data/measures.js'
import { misplaced } from './data/misplaced.js'
import { narrower } from './data/narrower.js'
import { opposites } from './data/opposites.js'
import { bodyAdjectives, decompose } from './decompose.js'
import { normaliseWith } from './normalise-word.js'
import type { Store } from './store.js'
import { Store as Layer } from './store.js'
import { turned } from './turned.js'
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
  hasAntonym(term: string): boolean
  terms(text: string | readonly { lower: string; start: number; end: number }[]): Term[]
}

const joining = new Set('a an the of in on to for with and or by at from as its their his her your our my'.split(' '))
const whose = new Set('a an your their his her its our my'.split(' '))
/** How far up a narrower term is followed, and how many words a term in a text may have. */
const levels = 4
const longestTerm = 8

/** Build the vocabulary of WordNet, the clinical table and the rows given. */
export function buildVocabulary(
  rows: readonly (readonly string[])[],
  under?: Store,
): { store: Store; vocabulary: Vocabulary } {
  const store = new Layer(under ?? clinicalStore())
  for (const row of rows) {
    const terms = row.map((term) => normalTerm(store, term)).filter((term) => term !== '')
    if (terms.length > 1) addRow(store, terms)
  }
  return { store, vocabulary: over(store) }
}

function clinicalStore(): Store {
  const store = new Layer(wordnetStore())
  const known = new Map<string, string>()
  const normal = (term: string) => normalTerm(store, term, known)
  for (const row of lines(alone)) {
    const words = row.split(' ').map((word) => word.replaceAll('_', ' '))
    store.addFamily(store.addConcept(words[0] ?? ''), words)
  }
  for (const row of [...lines(clinical), ...lines(general)]) addRow(store, row.split('=').map(normal))
  for (const [noun, terms] of bodyAdjectives()) {
    const target = store.concept(ensure(store, noun))
    for (const adjective of terms) store.move(ensure(store, adjective), target)
  }
  for (const row of lines(misplaced)) {
    const [kind = '', general = ''] = row.split(': ')
    store.removeParent(store.concept(ensure(store, normal(kind))), store.concept(ensure(store, normal(general))))
  }
  for (const row of [...lines(narrower), ...lines(measures)]) {
    const [kind = '', kinds = ''] = row.split(': ')
    const parent = store.concept(ensure(store, normal(kind)))
    for (const member of kinds.split(', ')) store.addParent(store.concept(ensure(store, normal(member))), parent)
  }
  for (const row of opposites.split(/[|\n]/)) {
    const [left = [], right = []] = row.split('/').map((side) =>
      side
        .trim()
        .split(' ')
        .map((word) => word.replaceAll('_', ' ')),
    )
    for (const a of left) for (const b of right) store.addContrary(ensure(store, normal(a)), ensure(store, normal(b)))
  }
  return store
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}

/** The lower-case dictionary form of a term, word by word. */
function normalTerm(store: Store, term: string, known?: Map<string, string>): string {
  if (store.family(term) !== undefined) return term
  const list = /^[a-z]+(?: [a-z]+)*$/.test(term) ? term.split(' ') : words(term).map((word) => word.lower)
  return list
    .map((word) => {
      const form = known?.get(word) ?? normaliseWith(store, word)
      known?.set(word, form)
      return form
    })
    .join(' ')
}

function ensure(store: Store, term: string): number {
  return store.family(term) ?? store.addFamily(store.addConcept(term), [term])
}

/**
 * Make the terms of a row one concept. A word of several meanings comes alone: the synonyms it has in WordNet follow only
 * when the row names two of them, or when it is of several words and so has one meaning. Rows that share a term are one.
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
    if (count < 2 && store.familiesOf(concept).length > 1 && !store.isOwn(concept)) continue
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

/** What a term comes to: its dictionary form, its family, and the concepts it is made of, the one it is a kind of last. */
interface Meaning {
  normal: string
  family: number | undefined
  parts: readonly string[]
  key: string
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

/** Whether the last part of one term is all of the other: knee pain is a pain. What is in the blood is no kind of blood. */
function isKindOf(kind: Meaning, general: Meaning): boolean {
  const head = kind.parts.at(-1)
  if (kind.parts.length < 2 || general.parts.length !== 1 || head !== general.parts[0]) return false
  return kind.normal.includes(' ') || (head !== 'blood' && head !== 'urine')
}

function termsOf(store: Store, list: readonly Word[]): (Term & { normal: string })[] {
  const normal = list.map((word) => normaliseWith(store, word.lower))
  // "blood in your urine" is the blood in the urine
  const impersonal = normal.map((word) => (whose.has(word) ? 'the' : word))
  const found: (Term & { normal: string })[] = []
  for (let i = 0; i < list.length; ) {
    let length = Math.min(store.longestFrom(normal[i] ?? ''), list.length - i, longestTerm)
    let phrase: string | undefined
    while (length > 1 && phrase === undefined) {
      phrase = [normal, impersonal]
        .map((form) => form.slice(i, i + length).join(' '))
        .find((one) => store.family(one) !== undefined)
      if (phrase === undefined) length--
    }
    length = Math.max(length, 1)
    const joined = length === 1 ? joinedWith(store, list[i], list[i + 1]) : null
    if (joined !== null) length = 2
    const other = length === 1 ? turned(store, list, normal, i) : undefined
    if (other) length = other.length
    const text = joined ?? other?.term ?? phrase ?? normal[i] ?? ''
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

/** The family of a text that is one term, said the other way round or in two words. */
function familyOf(store: Store, text: string): number | undefined {
  const [only, ...more] = termsOf(store, words(text))
  return only && only.words > 1 && more.length === 0 ? store.family(only.normal) : undefined
}

/** "short-sighted", "tooth paste": two words that are known as one. */
function joinedWith(store: Store, first: Word | undefined, second: Word | undefined): string | null {
  if (!first || !second || second.start - first.end !== 1) return null
  if (first.lower.length < 4 || second.lower.length < 4 || !/^[a-z]+$/.test(first.lower + second.lower)) return null
  if (loose.has(first.lower) || loose.has(second.lower)) return null
  const joined = normaliseWith(store, first.lower + second.lower)
  return store.family(joined) === undefined ? null : joined
}

/** Words that mean another thing written together: "over dose", "use less", "break down", "some time". */
const loose = new Set(
  `over under down back away through about after before round around with without than then that this they them there where
when what which some every more less like full able ever thing body time times ness self ship fore fold hood into onto
upon such very much most many even only also just been have does were will your their ones each made make take turn come came goes went high good well`.split(
    /\s+/,
  ),
)

function partsOf(store: Store, term: string): string[] {
  const met = termsOf(store, words(term))
  const joint = met.findIndex(
    (part, at) => at > 0 && joining.has(part.normal) && part.normal !== 'and' && part.normal !== 'or',
  )
  // "pain in the knee" is a pain: what follows the preposition goes before.
  const parts = (joint < 0 ? met : [...met.slice(joint), ...met.slice(0, joint)]).filter(
    (part) => !joining.has(part.normal),
  )
  const only = parts[0]
  if (parts.length !== 1 || !only) return parts.map((part) => part.concept)
  const plain = decompose(only.normal)
  return plain ? plain.flatMap((word) => termsOf(store, words(word)).map((part) => part.concept)) : [only.concept]
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
