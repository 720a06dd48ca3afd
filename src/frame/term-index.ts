import type { Term } from './terms.js'

/** The terms of a text, ready to be asked. */
export interface TermIndex {
  keys: ReadonlyMap<string, number>
  near: ReadonlySet<string>
  /** What the terms are kinds of, each with the terms that are. */
  broader: ReadonlyMap<string, readonly string[]>
  /** What the terms are the active part of. */
  wholes: ReadonlyMap<string, string>
  stems: ReadonlyMap<string, readonly string[]>
  /** Words that are met only within phrases, each with these. */
  within: ReadonlyMap<string, readonly string[]>
}

/** Index terms by the forms under which they may be met. */
export function indexTerms(terms: readonly Term[]): TermIndex {
  const keys = new Map<string, number>()
  const wide = new Map<string, string[]>()
  const wholes = new Map<string, string>()
  const stems = new Map<string, string[]>()
  const near = new Set<string>()
  const within = new Map<string, string[]>()
  for (const term of terms) {
    for (const group of term.near) near.add(group)
    for (const key of term.keys) keys.set(key, 1)
    for (const key of term.wholes) wholes.set(key, term.concept)
    for (const key of term.broader) {
      const kinds = wide.get(key)
      if (kinds) kinds.push(term.concept)
      else wide.set(key, [term.concept])
    }
    for (const part of term.parts) {
      if (part.length <= 2 || keys.get(part) === 1) continue
      keys.set(part, 0.8)
      const phrases = within.get(part)
      if (phrases) phrases.push(term.concept)
      else within.set(part, [term.concept])
    }
    if (term.stem.length === 6) {
      const list = stems.get(term.stem)
      if (list) list.push(term.concept)
      else stems.set(term.stem, [term.concept])
    }
  }
  return { keys, near, broader: wide, wholes, stems, within }
}
