import { isHuman } from '../extractors/nouns.js'
import { type Word, wordsOf } from '../extractors/word.js'
import { TAKEN_CLASS, USED_CLASS } from '../lexicon/class-names.js'
import { relatedness, valence } from '../vocabulary/index.js'
import type { Discourse } from './discourse.js'
import { names } from './names.js'
import type { Reference } from './pronouns.js'

/** What "the drug", "the machines" stands for: what the text last named of that class, or what it is about. */
export function className(words: Word[], head: Word, discourse: Discourse): Reference['entity'] {
  const taken = TAKEN_CLASS.test(head.lemma)
  if (!taken && !USED_CLASS.test(head.lemma)) return undefined
  // "these drugs" are more than one
  if (taken && head.lower !== head.lemma) return undefined
  const is = (name: string) => /^(?:narrower|same|synonym)$/.test(relatedness(name.toLowerCase(), head.lemma) ?? '')
  const { intervention, taken: swallowed } = discourse.topic
  const near = discourse.turns.slice(-3).filter(({ section }) => section === discourse.section)
  for (const turn of near.reverse())
    for (const entity of turn.entities)
      if (
        !entity.human &&
        !entity.study &&
        entity.role !== 'author' &&
        entity.text.length < 40 &&
        is(entity.head) &&
        entity.head !== head.lemma
      )
        return bare(entity.text) ? entity : undefined
  if (!intervention || names(words, intervention) || intervention.head === head.lemma) return undefined
  // "these treatments" are not the ill they treat
  if (valence(intervention.text) === 'bad') return undefined
  if (
    words.some(
      (word) =>
        word !== head && word.tag === 'NOUN' && isHuman(word.lemma) && /^(?:placebo|dummy|control)$/.test(word.lower),
    )
  )
    return undefined
  const fits =
    is(intervention.head) ||
    is(intervention.text) ||
    (taken
      ? swallowed === true && GENERAL.test(head.lemma)
      : swallowed !== true || /^(?:treatment|therapy|intervention|remedy)$/.test(head.lemma))
  if (!fits || !discourse.turns.some((turn) => turn.text !== undefined && names(wordsOf(turn.text), intervention)))
    return undefined
  return intervention
}

/** What anything that is taken may be called. */
const GENERAL = /^(?:drug|medicine|medication|supplement|remedy|substance|compound|product)$/

const bare = (text: string) => !/\b(?:group|trial|dose|level|effect|use|intake)\b/.test(text)
