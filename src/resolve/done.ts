import { anatomy } from '../extractors/clause.js'
import { type Word, wordsOf } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import { midClause } from './mid-clause.js'
import type { Reference } from './pronouns.js'

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
