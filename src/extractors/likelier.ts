import { fullNounPhrase } from '../english/phrases.js'
import { anatomy, finiteVerb } from './clause.js'
import { isHuman } from './nouns.js'
import { inserted, type Word } from './word.js'

/** "Some people are more likely to get gout than others:" + "smokers" reads "Smokers are more likely to get gout"; undefined for other lists. */
export function likelier(intro: Word[], name: Word[]): Word[] | undefined {
  const clause = anatomy(intro)
  const first = clause?.subject[0]
  if (!clause || !/^(?:some|certain|a)$/.test(first?.lower ?? '') || clause.subject.length > 5) return undefined
  const people = clause.subject.at(-1)
  if (intro[clause.verb.main]?.lower !== 'are' || !people || !(isHuman(people.lemma) || people.lower === 'us'))
    return undefined
  if (!intro.slice(clause.verb.to, clause.verb.to + 4).some((word) => PRONE.test(word.lower))) return undefined
  const than = intro.findLastIndex(
    (word, i) => word.lower === 'than' && /^(?:others|most|the)$/.test(intro[i + 1]?.lower ?? ''),
  )
  const predicate = intro.slice(clause.verb.from, than > 0 ? than : undefined)
  const comma = name.findIndex((word) => word.lower === ',')
  const who = comma < 0 ? name : name.slice(0, comma)
  // "anyone who had eczema as a child, by a factor of about three"
  const more = comma > 0 && name[comma + 1]?.lower === 'by' ? name.slice(comma) : []
  if ((comma > 0 && more.length === 0) || who.length > 24 || !opensWithPeople(who)) return undefined
  const verb = predicate[0] as Word
  const one = /^(?:anyone|anybody|everyone|everybody|someone|a|an)$/.test(who[0]?.lower ?? '')
  const be = one ? { ...inserted('is', 'AUX', 'be'), start: verb.start, end: verb.end } : verb
  return [...who, be, ...predicate.slice(1), ...more]
}

const PRONE = /^(?:likely|likelier|prone|susceptible|vulnerable|risk)$/

// "anyone who had gout", "women of any age", but not "Women have it worse."
function opensWithPeople(who: Word[]): boolean {
  const phrase = fullNounPhrase(who, 0)
  const relative = /^(?:who|whose|that)$/.test(who[phrase?.to ?? 1]?.lower ?? '')
  return relative || (phrase !== undefined && finiteVerb(who) === undefined)
}
