import { analyse } from '../english/analyse.js'
import type { Token } from '../english/token.js'
import { LIGHT_WORDS } from '../lexicon/light-words.js'
import { OUTCOMES } from '../lexicon/outcomes.js'
import { broader } from '../vocabulary/broader.js'
import { decompose, normaliseWord, terms as vocabularyTerms } from '../vocabulary/index.js'

/** A word or phrase of a text that carries meaning of its own. */
export interface Term {
  /** What it means, as the vocabulary knows it. */
  concept: string
  /** The forms under which it may be met: its concept, its parts, its outcome domain. */
  keys: readonly string[]
  /** What it is a kind of. */
  broader: readonly string[]
  lower: string
  /** Indices of its first token and after its last. */
  from: number
  to: number
  /** How much of the meaning it carries: 1 for a name or noun, less for other words. */
  weight: number
  /** A proper name, or a name with a number or letter in it. */
  name: boolean
}

/** A text with its tokens and terms. */
export interface Reading {
  text: string
  tokens: readonly Token[]
  terms: readonly Term[]
}

/** Read a text into tokens and terms. */
export function readTerms(text: string): Reading {
  const tokens = analyse(text)
  const found: Term[] = []
  const starts = new Map(tokens.map((token, index) => [token.start, index]))
  const list = vocabularyTerms(text)
  for (let n = 0; n < list.length; n++) {
    const part = list[n]
    if (!part) continue
    let { end, concept } = part
    // "interleukin-6", "COX-2", "25-hydroxyvitamin": the number belongs to the name
    while (
      list[n + 1] &&
      /^[-/]$/.test(text.slice(end, list[n + 1]?.start)) &&
      /^(?:\d+|[a-z])$/.test(list[n + 1]?.concept ?? '')
    ) {
      n++
      concept += ` ${list[n]?.concept}`
      end = list[n]?.end ?? end
    }
    const from = starts.get(part.start) ?? tokenAt(tokens, part.start)
    const token = tokens[from]
    if (!token) continue
    const lower = text.slice(part.start, end).toLowerCase()
    if (/^\d[\d.,]*$/.test(lower) || lower.length === 1) continue
    if (part.words === 1 && (LIGHT_WORDS.has(lower) || LIGHT_WORDS.has(normaliseWord(lower)))) continue
    if (part.words === 1 && (token.tag === 'ADP' || token.tag === 'DET' || token.tag === 'PRON' || token.tag === 'AUX'))
      continue
    let to = from + 1
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++
    const name = token.tag === 'PROPN' || /\d/.test(lower)
    found.push({
      concept,
      keys: keysOf(concept, lower),
      broader: broader(concept),
      lower,
      from,
      to,
      weight: weigh(token, part.words, name),
      name,
    })
  }
  return { text, tokens, terms: found }
}

/** How well a term is met by the terms of another text: 1 the same, less for a kind of it or a related word, 0 not at all. */
export function met(term: Term, index: TermIndex): number {
  let best = 0
  for (const [i, key] of term.keys.entries()) {
    const value = (index.keys.get(key) ?? 0) * (i === 0 ? 1 : key.startsWith('domain:') ? 0.9 : 1)
    if (value > best) best = value
  }
  if (best < 0.85 && index.broader.has(term.concept)) best = 0.85
  if (best < 0.6) {
    for (const wide of term.broader) if (index.keys.has(wide)) best = Math.max(best, 0.6)
  }
  if (best < 0.75) {
    const parts = term.concept.split(' ')
    const plain = parts.length > 1 ? parts : decomposed(term.concept)
    if (plain.length > 1 && plain.every((part) => index.keys.has(part) || LIGHT_WORDS.has(part))) best = 0.9
    else if (parts.length > 1 && !term.name && index.keys.has(parts.at(-1) ?? '')) best = Math.max(best, 0.5)
  }
  if (best < 0.75 && term.concept.length > 6 && index.stems.has(term.concept.slice(0, 6))) {
    for (const other of index.stems.get(term.concept.slice(0, 6)) ?? []) {
      if (kindred(term.concept, other)) best = Math.max(best, 0.75)
    }
  }
  return best
}

/** The terms of a text, ready to be asked. */
export interface TermIndex {
  keys: ReadonlyMap<string, number>
  broader: ReadonlySet<string>
  stems: ReadonlyMap<string, readonly string[]>
}

/** Index terms by the forms under which they may be met. */
export function indexTerms(terms: readonly Term[]): TermIndex {
  const keys = new Map<string, number>()
  const wide = new Set<string>()
  const stems = new Map<string, string[]>()
  for (const term of terms) {
    for (const key of term.keys) keys.set(key, 1)
    for (const key of term.broader) wide.add(key)
    for (const part of term.concept.includes(' ') ? term.concept.split(' ') : decomposed(term.concept)) {
      if (part.length > 2 && !keys.has(part)) keys.set(part, 0.8)
    }
    if (term.concept.length >= 6) {
      const stem = term.concept.slice(0, 6)
      const list = stems.get(stem)
      if (list) list.push(term.concept)
      else stems.set(stem, [term.concept])
    }
  }
  return { keys, broader: wide, stems }
}

const DOMAINS = new Map(
  OUTCOMES.flatMap((outcome) => outcome.words.map((word) => [word, `domain:${outcome.name}`] as const)),
)

function keysOf(concept: string, lower: string): string[] {
  const domain = DOMAINS.get(lower) ?? DOMAINS.get(normaliseWord(lower)) ?? DOMAINS.get(concept)
  const keys = [concept]
  if (domain) keys.push(domain)
  return keys
}

const parts = new Map<string, readonly string[]>()

function decomposed(concept: string): readonly string[] {
  const known = parts.get(concept)
  if (known) return known
  const found = decompose(concept) ?? []
  parts.set(concept, found)
  return found
}

// Words of one learned root: most of the shorter one is shared ("curcuma", "curcumin").
function kindred(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  let shared = 0
  while (shared < shorter && a[shared] === b[shared]) shared++
  return shared >= 6 && shared >= 0.8 * shorter && Math.max(a.length, b.length) - shared <= 4
}

function weigh(token: Token, words: number, name: boolean): number {
  if (name || words > 1) return 1
  if (token.tag === 'NOUN') return 1
  if (token.tag === 'ADJ') return 0.7
  if (token.tag === 'VERB') return 0.6
  return 0.4
}

function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tokens[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
