import { decompose } from './decompose.js'
import type { Store } from './store.js'
import { termsOf } from './terms-of.js'
import { words } from './words.js'

/** What a term comes to: its dictionary form, its family, and the concepts it is made of, the one it is a kind of last. */
export interface Meaning {
  normal: string
  family: number | undefined
  parts: readonly string[]
  key: string
}

/** The concepts that a term is made of, the one it is a kind of last. */
export function partsOf(store: Store, term: string): string[] {
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

/** The family of a text that is one term, said the other way round or in two words. */
export function familyOf(store: Store, text: string): number | undefined {
  const [only, ...more] = termsOf(store, words(text))
  return only && only.words > 1 && more.length === 0 ? store.family(only.normal) : undefined
}

/** Whether the last part of one term is all of the other: knee pain is a pain. What is in the blood is no kind of blood. */
export function isKindOf(kind: Meaning, general: Meaning): boolean {
  const head = kind.parts.at(-1)
  if (kind.parts.length < 2 || general.parts.length !== 1 || head !== general.parts[0]) return false
  return kind.normal.includes(' ') || (head !== 'blood' && head !== 'urine')
}

/** Words that join the parts of a term and are none of them. */
const joining = new Set('a an the of in on to for with and or by at from as its their his her your our my'.split(' '))
