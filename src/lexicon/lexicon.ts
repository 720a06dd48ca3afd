import type { Disposition } from '../schema.js'

/** Words of your own field or house, added to the built-in lists. Phrases are matched as whole words, in any case. */
export interface Lexicon {
  /** Words written with a stop that ends no sentence, without that stop: `['bot', 'pharm']`. */
  abbreviations?: readonly string[]
  /** Words that hedge a claim: `['is tipped to']`. */
  hedges?: readonly string[]
  /** Words that leave no exception: `['bar none']`. */
  absolutes?: readonly string[]
  /** Words that recommend: `['is a must']`. */
  recommendations?: readonly string[]
  /** Phrases whose sentence makes no claim, by what such a sentence is: `{ promotion: ['members save'] }`. */
  setAside?: Partial<Record<Exclude<Disposition, 'claim'>, readonly string[]>>
}

/** A pattern for any of some phrases, as whole words of a text in lower case with straight quotes; it never backtracks. */
export function phrasesPattern(phrases: readonly string[]): RegExp {
  const escaped = phrases
    .map((phrase) => phrase.trim().toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(
    escaped.length === 0 ? '(?!)' : `(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
}
