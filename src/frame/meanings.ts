import { EFFECT_WORDS } from '../lexicon/direction.js'
import { FORMULATION } from '../lexicon/formulation.js'
import { LIGHT_WORDS } from '../lexicon/light-words.js'
import { concept as conceptOf, decompose, normaliseWord, phrases } from '../vocabulary/index.js'
import { kin } from '../vocabulary/kin.js'
import { knows } from '../vocabulary/knows.js'
import { near } from '../vocabulary/near.js'
import { domains } from './domains.js'
import type { Term } from './terms.js'

const REMEMBERED = 2000

/**
 * Say under which forms a term may be met.
 *
 * @param concept what it means.
 * @param lower its words as they stand, in lower case.
 * @param phrase whether its words may also be met one by one.
 */
export function meanings(
  concept: string,
  lower: string,
  phrase: boolean,
): Pick<Term, 'keys' | 'stem' | 'near' | 'parts' | 'plain' | 'spelled'> {
  return {
    keys: keysOf(concept, lower),
    stem: concept.slice(0, 6),
    near: nearOf(concept, lower),
    parts: partsOf(concept, lower),
    plain: concept.includes(' ') ? concept.split(' ') : plainOf(concept, lower),
    spelled: phrase ? spelledOf(lower) : [],
  }
}

function keysOf(concept: string, lower: string): string[] {
  const spoken = domains(lower) ?? domains(normaliseWord(lower)) ?? domains(concept) ?? changed(lower)
  const verb = /^\p{L}{3,}ing$/u.test(lower) ? lower.slice(0, -3) : ''
  const keys = spoken ? [concept, ...spoken] : [concept]
  // "standing" is what who stands does
  if (verb && knows(verb) && conceptOf(verb) !== concept) keys.push(conceptOf(verb))
  return keys
}

const nearBy = new Map<string, readonly string[]>()

function nearOf(concept: string, lower: string): readonly string[] {
  const key = `${concept} ${lower}`
  const known = nearBy.get(key)
  if (known) return known
  if (nearBy.size >= REMEMBERED) nearBy.clear()
  const plain = normaliseWord(lower)
  const found = [...new Set([...near(lower), ...near(plain), ...near(concept), ...kin(plain)])]
  nearBy.set(key, found)
  return found
}

// "live longer": a change of what is measured is about what is measured.
function changed(lower: string): readonly string[] | undefined {
  if (!lower.includes(' ')) return undefined
  const rest = lower.split(' ').filter((word) => !EFFECT_WORDS.has(word))
  return rest.length === 1 ? domains(rest[0] ?? '') : undefined
}

function partsOf(concept: string, lower: string): readonly string[] {
  if (!lower.includes(' ') && !lower.includes('-'))
    return concept.includes(' ') ? concept.split(' ') : decomposed(concept)
  // "vitamin D" is no vitamin in general
  if (/(?:^|[\s-])(?:\p{L}|\d+\p{L}?|\p{L}\d+)(?:$|[\s-])/u.test(lower)) return []
  return lower.split(/[\s-]+/).flatMap((word) => {
    if (LIGHT_WORDS.has(word)) return []
    const one = conceptOf(word)
    return keysOf(one, word)
  })
}

// A phrase of one name is still made of its words: "lower back pain" is a pain in the back.
function plainOf(concept: string, lower: string): readonly string[] {
  const own = decomposed(concept)
  if (own.length > 0 || !/^\p{L}{3,}(?: \p{L}{3,})+$/u.test(lower)) return own
  return lower.split(' ').map((word) => (LIGHT_WORDS.has(word) || FORMULATION.has(word) ? word : conceptOf(word)))
}

const spelledBy = new Map<string, readonly string[]>()

// A phrase is met by its words too, shorter phrases among them: "vitamin D deficiency" by "vitamin D" and "deficiency".
function spelledOf(lower: string): readonly string[] {
  const known = spelledBy.get(lower)
  if (known) return known
  const words = lower.split(/[\s-]+/)
  const found: string[] = []
  for (let i = 0; i < words.length; ) {
    let length = Math.max(1, Math.min(words.length - i, words.length - 1))
    while (length > 1 && phrases(words.slice(i, i + length).join(' '))[0]?.words !== length) length--
    const word = words.slice(i, i + length).join(' ')
    i += length
    if (word.length > 1 && !LIGHT_WORDS.has(word) && !FORMULATION.has(word) && !EFFECT_WORDS.has(word))
      found.push(conceptOf(word))
  }
  // a letter or a figure alone names nothing: "vitamin D" is no vitamin in general
  const made = words.length > 1 && /^(?:\p{L}|\d+\p{L}?|\p{L}\d+)$/u.test(words.at(-1) ?? '') ? [] : found
  if (spelledBy.size >= REMEMBERED) spelledBy.clear()
  spelledBy.set(lower, made)
  return made
}

const parts = new Map<string, readonly string[]>()

function decomposed(concept: string): readonly string[] {
  const known = parts.get(concept)
  if (known) return known
  const found = decompose(concept) ?? []
  parts.set(concept, found)
  return found
}
