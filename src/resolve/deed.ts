import { verbGroups } from '../english/phrases.js'
import { anatomy } from '../extractors/clause.js'
import { type Word, wordsOf } from '../extractors/word.js'
import { decapitalise } from './decapitalise.js'
import type { Discourse } from './discourse.js'
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

/** "the damage" after "X has damaged the liver": the damage to the liver by X. */
export function done(head: Word, discourse: Discourse): Reference['entity'] {
  const turn = discourse.turns.slice(-2).findLast((one) => one.text !== undefined)
  if (!turn?.text) return undefined
  const words = wordsOf(turn.text)
  const clause = anatomy(words)
  const main = clause && words[clause.verb.main]
  const object = turn.entities.find((one) => one.role === 'object')
  if (!clause || !main || main.tag !== 'VERB' || main.lemma !== head.lemma || !object || clause.verb.passive)
    return undefined
  const subject = clause.subject
  const doer = midClause(turn.text.slice((subject[0] as Word).start, (subject.at(-1) as Word).end), subject[0] as Word)
  // "In rare cases turmeric has damaged": only what the article is about can be told from the phrase before it
  const topic = discourse.topic.intervention?.text
  const fronted = subject[0]?.tag === 'ADP'
  if (fronted && !(topic && doer.endsWith(` ${topic}`))) return undefined
  return {
    text: `the ${head.lower} to ${turn.text.slice((words[clause.verb.to] as Word).start, turn.text.length).replace(/[.]$/, '')} by ${fronted ? topic : doer}`,
    place: object.place,
  }
}

function midClause(text: string, first: Word): string {
  return first.tag === 'PROPN' ? text : decapitalise(text)
}
