import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman } from '../extractors/nouns.js'
import { type Word, wordsOf } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import { names } from './names.js'

/** "People will be able to move more easily", "It will take weeks for people to be free of pain": what a treatment just told of is to bring. */
export function promised(words: Word[], { topic, turns, section }: Discourse): boolean {
  const clause = attribution(words) ? undefined : anatomy(words)
  if (!clause || !topic.intervention || CAUSE.test(words[0]?.lower ?? '')) return false
  if (words[clause.verb.from]?.lower !== 'will' || words.some((word) => CAUSE.test(word.lower))) return false
  const head = clause.subject.findLast((word) => word.tag === 'NOUN')
  const people = head !== undefined && isHuman(head.lemma) && clause.subject.length <= 2
  const takes = clause.subject.at(-1)?.lower === 'it' && words[clause.verb.main]?.lemma === 'take'
  if (!people && !takes) return false
  const better = clause.rest.some((word) => BETTER.test(word.lower))
  if (!better) return false
  return turns
    .slice(-REACH)
    .some(
      (turn) =>
        turn.section === section &&
        turn.text !== undefined &&
        topic.intervention !== undefined &&
        names(wordsOf(turn.text), topic.intervention),
    )
}

const REACH = 4
const CAUSE = /^(?:with|without|if|when|once|unless|because|by|than|after|as)$/
/** What is better than before. */
const BETTER = /^(?:better|easily|easier|free|calmer|healthier|stronger|again|recover|improve|relief)$/
