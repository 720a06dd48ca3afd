import { gerund } from '../english/gerund.js'
import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman } from '../extractors/nouns.js'
import type { Word } from '../extractors/word.js'
import { EFFECT_WORDS } from '../lexicon/direction.js'
import { decapitalise } from './decapitalise.js'

/** What the clause before tells, for "this could …": what is done, and by what where that is a thing that acts. */
export interface Event {
  doing: string
  subject: string
  by: boolean
}

/** "this could …" after a clause: the clause as a thing, "blocking Y" by X; undefined when there is none. */
export function eventOf(previous: Word[], text: string): Event | undefined {
  const clause = anatomy(previous)
  const gerundive = clause?.subject[0]?.form === 'ing'
  if (clause && gerundive) {
    const doing = text.slice((clause.subject[0] as Word).start, (clause.subject.at(-1) as Word).end)
    return { doing: decapitalise(doing), subject: '', by: false }
  }
  if (!clause || clause.verb.passive || attribution(previous)) return undefined
  const main = previous[clause.verb.main] as Word
  // "Since 2021 the firm has …"
  const dated =
    clause.subject[0]?.tag === 'ADP' || clause.subject[0]?.lower === 'since'
      ? clause.subject.findIndex((word) => word.tag === 'NUM')
      : -1
  const subject = clause.subject.slice(dated + 1).filter((word) => word.tag !== 'ADV')
  if (main.tag !== 'VERB' || subject.length > 8 || subject.length === 0) return undefined
  const first = subject[0] as Word
  const plain = text.slice(first.start, (subject.at(-1) as Word).end)
  const named =
    first.start === 0 && first.tag !== 'PROPN' && !/^\p{Lu}[\p{Lu}\d]/u.test(plain) ? decapitalise(plain) : plain
  const rest =
    clause.rest.length > 0 ? ` ${text.slice((clause.rest[0] as Word).start, (previous.at(-1) as Word).end)}` : ''
  const doing = `${gerund(main.lemma)}${rest}`
  const denied = previous.slice(clause.verb.from, clause.verb.to).some((word) => /^(?:not|n't|never)$/.test(word.lower))
  if (denied) return undefined
  const acts = EFFECT_WORDS.has(main.lemma) && clause.rest.length > 0 && !subject.some((word) => isHuman(word.lemma))
  return acts ? { doing, subject: named, by: true } : { doing: `${named} ${doing}`, subject: '', by: false }
}
