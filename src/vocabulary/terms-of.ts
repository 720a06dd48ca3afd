import { normaliseWith } from './normalise-word.js'
import type { Store } from './store.js'
import { turned } from './turned.js'
import type { Word } from './words.js'

/** A term met in a text: its range, how many words it has, and its concept. */
export interface Term {
  start: number
  end: number
  words: number
  concept: string
}

/** List the terms of a text, the longest first at each place, with their dictionary forms. */
export function termsOf(store: Store, list: readonly Word[]): (Term & { normal: string })[] {
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

/** How many words a term in a text may have. */
const longestTerm = 8

/** Words of possession, which a term leaves out. */
const whose = new Set('a an your their his her its our my'.split(' '))
