import { FORMULATION } from '../lexicon/formulation.js'
import { LIGHT_WORDS } from '../lexicon/light-words.js'
import { concept as conceptOf } from '../vocabulary/index.js'
import { siblings } from '../vocabulary/siblings.js'
import { domains } from './domains.js'
import type { TermIndex } from './term-index.js'
import type { Term } from './terms.js'

/** How well a term is met by the terms of another text: 1 the same, less for a kind of it or a related word, 0 not at all. */
export function met(term: Term, index: TermIndex, used?: ReadonlySet<string>): number {
  const { keys } = index
  if (keys.size === 0) return 0
  let best = keys.get(term.concept) ?? 0
  if (best === 1) return 1
  for (const other of siblings(term.concept)) if (keys.get(other) === 1) return 0
  // the pain of "back pain" is not another pain, where the claim speaks of both
  if (best > 0 && used && index.within.get(term.concept)?.every((phrase) => used.has(phrase))) return 0
  for (let i = 1; i < term.keys.length; i++) best = Math.max(best, 0.9 * (keys.get(term.keys[i] as string) ?? 0))
  if (best < 0.85 && hasOther(index.broader.get(term.concept), used)) best = 0.85
  if (best < NEAR) {
    for (const group of term.near) if (index.near.has(group)) best = NEAR
  }
  const part = index.wholes.size > 0 ? index.wholes.get(term.concept) : undefined
  if (part !== undefined) best = Math.max(best, used?.has(part) ? 0.6 : 0.85)
  if (best < 0.6) {
    // what is only a word of another phrase is not spoken of: "abdominal pain" says nothing of a knee
    for (const wide of term.broader) if (keys.get(wide) === 1 && !used?.has(wide) && !isGeneric(wide)) best = 0.6
  }
  if (best < 0.75 && term.plain.length > 1) {
    const head = term.plain.at(-1) ?? ''
    if (allSpoken(term.plain, isFormal, keys)) best = 0.9
    // "heart disease" is met by what befalls the heart
    else if (allSpoken(term.plain, isAilment, keys)) best = 0.75
    else if (!term.name && term.concept.includes(' ') && keys.get(head) === 1)
      best = Math.max(best, term.broader.includes(head) ? 0.75 : 0.5)
  }
  if (best < SPELLED && term.spelled.length > 0) best = Math.max(best, SPELLED * shareSpoken(term.spelled, keys))
  if (best < 0.75 && term.concept.length > 6 && !term.concept.includes(' ')) {
    for (const other of index.stems.get(term.stem) ?? []) if (kindred(term.concept, other)) best = 0.75
  }
  return best
}

/** Concepts so wide that a text which speaks of them has not spoken of their kinds. */
const GENERIC =
  'disease illness disorder condition symptom problem infection drug treatment food activity body process feeling'
let generic: ReadonlySet<string> | undefined

function isGeneric(concept: string): boolean {
  generic ??= new Set(GENERIC.split(' ').map(conceptOf))
  return generic.has(concept)
}

/** What a word counts that is near another, not of its meaning. */
const NEAR = 0.8

/** What a phrase counts whose words are all there, though not as the phrase. */
const SPELLED = 0.9

const AILMENTS = new Set('disease disorder condition trouble problem illness'.split(' '))
const EARLY = new Set('early premature untimely sudden'.split(' '))

// Whether a text has all of a phrase's words but those that may be left out.
function allSpoken(words: readonly string[], mayLack: (word: string) => boolean, keys: ReadonlyMap<string, number>) {
  if (isTurned(words[0], keys)) return false
  let only: string | undefined
  let count = 0
  for (const word of words) {
    if (mayLack(word)) continue
    if (!spoken(word, keys)) return false
    only = word
    count++
  }
  return only !== undefined && (count > 1 || isOwnWord(only, keys))
}

// "hyperkalemia" is no more met by "hypokalemia" than high by low.
function isTurned(first: string | undefined, keys: ReadonlyMap<string, number>): boolean {
  const other = first === 'high' ? 'low' : first === 'low' ? 'high' : undefined
  return other !== undefined && keys.has(other) && !keys.has(first as string)
}

// What share of a phrase's words a text has.
function shareSpoken(words: readonly string[], keys: ReadonlyMap<string, number>): number {
  const [first] = words
  if (words.length === 1 && first !== undefined) return isOwnWord(first, keys) ? 1 : 0
  let count = 0
  for (const word of words) if (spoken(word, keys)) count++
  return count / words.length
}

// A single word must not be a word of another phrase: "total sleep time", "sleep latency".
function isOwnWord(word: string, keys: ReadonlyMap<string, number>): boolean {
  return keys.get(word) === 1 || (!keys.has(word) && spoken(word, keys))
}

function spoken(word: string, keys: ReadonlyMap<string, number>): boolean {
  return keys.has(word) || (domains(word)?.some((domain) => keys.has(domain)) ?? false)
}

function isFormal(word: string): boolean {
  return LIGHT_WORDS.has(word) || FORMULATION.has(word) || EARLY.has(word)
}

function isAilment(word: string): boolean {
  return AILMENTS.has(word)
}

// A kind of the thing counts only where it is not already another word of the claim ("vitamin D is a fat-soluble vitamin").
function hasOther(kinds: readonly string[] | undefined, used: ReadonlySet<string> | undefined): boolean {
  return kinds?.some((kind) => !used?.has(kind)) ?? false
}

// Words of one learned root: most of the shorter one is shared ("curcuma", "curcumin").
function kindred(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  let shared = 0
  while (shared < shorter && a[shared] === b[shared]) shared++
  return shared >= 6 && shared >= 0.8 * shorter && Math.max(a.length, b.length) - shared <= 4
}
