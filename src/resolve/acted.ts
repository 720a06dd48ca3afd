import { verbGroups } from '../english/phrases.js'
import { anatomy } from '../extractors/clause.js'
import { type Word, wordsOf } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import { midClause } from './mid-clause.js'
import type { Reference } from './pronouns.js'

/** "these chemicals" after "X may release certain chemicals": the chemicals that X may release. */
export function acted(head: Word, discourse: Discourse): Reference['entity'] {
  const turn = discourse.turns
    .slice(-3)
    .findLast(
      (one) =>
        one.text !== undefined && one.entities.some((entity) => entity.head === head.lemma && entity.role === 'object'),
    )
  const entity = turn?.entities.find((one) => one.head === head.lemma && one.role === 'object')
  if (!turn?.text || !entity) return undefined
  const words = wordsOf(turn.text)
  const clause = anatomy(words)
  const at = words.findIndex((word) => word.lemma === head.lemma)
  const verb = verbGroups(words).findLast((group) => group.to <= at)
  if (!clause || !verb || words.slice(verb.to, at).some((word) => /^(?:ADP|VERB|PUNCT|CCONJ)$/.test(word.tag)))
    return undefined
  const first = clause.subject[0] as Word
  if (verb.to - words.indexOf(first) > 9) return undefined
  return {
    text: `the ${head.text} that ${midClause(turn.text.slice(first.start, (words[verb.to - 1] as Word).end), first)}`,
    place: entity.place,
  }
}
