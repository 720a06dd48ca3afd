import { isBody } from '../extractors/nouns.js'
import type { Word } from '../extractors/word.js'

/** Whether a phrase names a body: "the society", "the International Asthma Strategy Group". */
export function isNamedBody(phrase: Word[]): boolean {
  if (phrase.some((word) => isBody(word.lemma))) return true
  const capitals = phrase.filter((word) => /^\p{Lu}\p{Ll}/u.test(word.text) && word.tag !== 'DET')
  return capitals.length > 1 && ORGANS.test(phrase.at(-1)?.lower ?? '') && capitals.at(-1) === phrase.at(-1)
}

/** Last words of the names of bodies that are common nouns without a capital. */
const ORGANS =
  /^(?:group|project|initiative|programme|program|force|unit|trust|fund|code|service|department|office|centre|center|hospital|school|executive|collaboration|consortium|partnership|forum|campaign|team)$/
