import { anatomy } from '../extractors/clause.js'
import { isHuman } from '../extractors/nouns.js'
import { type Word, wordsOf } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

/**
 * Fill what a share leaves out: "One in four adults sleeps badly. In Norland it is closer to 40%." says that in Norland closer to
 * 40% of adults sleep badly.
 */
export function ratio(words: Word[], discourse: Discourse): Reference[] {
  const it = words.findIndex((word, i) => /^(?:it|that|this)$/.test(word.lower) && words[i + 1]?.lemma === 'be')
  const told = discourse.turns.at(-1)
  if (it < 1 || !/^(?:ADP|ADV|NOUN|PROPN|PUNCT)$/.test(words[it - 1]?.tag ?? '') || !told?.text) return []
  if (told.section !== discourse.section || !/^(?:ADP|ADV)$/.test(words[0]?.tag ?? '')) return []
  let end = words.length
  while (words[end - 1]?.tag === 'PUNCT') end--
  const share = words.slice(it + 2, end)
  if (!share.some(isNumber) || share.some((word) => /^(?:VERB|AUX)$/.test(word.tag)) || share.length > 9) return []
  const before = wordsOf(told.text)
  const clause = anatomy(before)
  if (!clause?.subject.some(isNumber)) return []
  const group = clause.subject.findLast((word) => word.tag === 'NOUN' || word.tag === 'PROPN')
  const first = before[clause.verb.from]
  const last = before.at(-1)
  if (!group || !first || !last) return []
  const people = group.tag === 'PROPN' || !isHuman(group.lemma) ? 'people' : group.lower
  const percent = share.some((word) => /%$|^(?:percent|cent)$/.test(word.lower))
  const predicate = told.text.slice(first.start, last.end)
  const place = told.entities[0]?.place
  if (!place) return []
  const text = `${percent ? `of ${people}` : people} ${plural(predicate, first)}`
  return [
    { from: it, to: it + 2, text: words[it - 1]?.tag === 'PUNCT' ? '' : ',', entity: undefined },
    { from: end, to: end, text, entity: { text, place } },
  ]
}

const isNumber = (word: Word) =>
  word.tag === 'NUM' || /^\d/.test(word.lower) || /^(?:half|third|quarter|two-thirds|most)$/.test(word.lower)

// "has a low level": those many have one.
function plural(predicate: string, verb: Word): string {
  const bare: Record<string, string> = { is: 'are', was: 'were', has: 'have', does: 'do' }
  const text = bare[verb.lower] ?? (verb.form === 's' ? verb.lemma : verb.text)
  return text + predicate.slice(verb.text.length)
}
