import { anatomy } from '../../extractors/clause.js'
import { type Word, wordsOf } from '../../extractors/word.js'
import { EFFECT_WORDS } from '../../lexicon/direction.js'
import type { Discourse } from '../discourse.js'

/** Whether a pronoun goes with the object told before: "…, B enhances it", the object of a verb of effect, its own subject not that of the claim before. */
export function isParallel(words: Word[], i: number, discourse: Discourse): boolean {
  const verb = words[i - 1]
  const told = discourse.turns.at(-1)
  const clause = anatomy(words)
  if (
    words[i]?.lower !== 'it' ||
    verb?.tag !== 'VERB' ||
    verb.form === 'ing' ||
    !EFFECT_WORDS.has(verb.lemma) ||
    !clause ||
    words.length > 9
  )
    return false
  const before = told?.text ? anatomy(wordsOf(told.text)) : undefined
  if (!before || before.verb.passive || !told?.text) return false
  return EFFECT_WORDS.has(wordsOf(told.text)[before.verb.main]?.lemma ?? '')
}
