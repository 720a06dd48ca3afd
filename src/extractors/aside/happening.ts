import { gerund } from '../../english/gerund.js'
import { anatomy } from '../clause.js'
import type { Word } from '../word.js'

/** A clause as a thing: "isoniazid raises levels" → "isoniazid raising levels". */
export function happening(words: Word[]): Word[] | undefined {
  const clause = anatomy(words)
  const verb = clause && words[clause.verb.main]
  if (!clause || !verb || clause.verb.passive || clause.verb.to - clause.verb.from > 1) return undefined
  if (verb.tag !== 'VERB' && verb.lemma !== 'be') return undefined
  return [
    ...clause.subject,
    { ...verb, text: gerund(verb.lemma), lower: gerund(verb.lemma), form: 'ing' },
    ...clause.rest,
  ]
}
