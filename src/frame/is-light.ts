import { DEGREES, FREQUENCIES } from '../lexicon/degrees.js'
import { DESIGNS } from '../lexicon/designs.js'
import { CHANGE_VERBS, EFFECT_WORDS, NO_GOOD, SAME_WORDS } from '../lexicon/direction.js'
import { FORMULATION, LIGHT_VERBS } from '../lexicon/formulation.js'
import { LIGHT_WORDS } from '../lexicon/light-words.js'
import { GROUPS } from '../lexicon/populations.js'
import { concept as conceptOf, normaliseWord } from '../vocabulary/index.js'

/** Whether a term only says what happens, how a thing is given, who has it or how it was found. */
export function isLight(concept: string, lower: string, verb: boolean): boolean {
  return (
    FORMULATION.has(lower) ||
    FORMULATION.has(concept) ||
    EFFECT_WORDS.has(lower) ||
    EFFECT_WORDS.has(concept) ||
    SAME_WORDS.has(lower) ||
    NO_GOOD.has(lower) ||
    CHANGE_VERBS.has(concept) ||
    FREQUENCIES.has(lower) ||
    DEGREES.has(lower) ||
    DESIGNS.has(lower) ||
    (verb && !lower.endsWith('ing') && isLightVerb(normaliseWord(lower))) ||
    (/[\s-]/.test(lower) && isLightPhrase(concept, lower)) ||
    GROUPS.some(({ pattern }) => pattern.exec(lower)?.[0] === lower)
  )
}

// "stops", "caused", not "clearing", which may be a thing: the vocabulary may call the verb by another word than the lists do
function isLightVerb(plain: string): boolean {
  return EFFECT_WORDS.has(plain) || LIGHT_VERBS.has(plain)
}

let happenings: ReadonlySet<string> | undefined

// "led to", "gives rise to"
function isLightPhrase(concept: string, lower: string): boolean {
  happenings ??= new Set(CAUSES.map(conceptOf))
  return happenings.has(concept) || isOfLightWords(lower)
}

const CAUSES = ['cause', 'prevent', 'reduce', 'increase', 'improve', 'worsen', 'happen']

// "moderate drinking" is a habit of its own
const HABITS = /\b(?:drinking|drinkers?|eating)\b/

function isOfLightWords(lower: string): boolean {
  if (HABITS.test(lower)) return false
  return lower.split(/[\s-]+/).every((word) => LIGHT_WORDS.has(word) || FORMULATION.has(word) || word === 'twice')
}
