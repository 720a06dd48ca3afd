import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { shareAt } from '../extractors/share.js'
import { type Word, wordsOf } from '../extractors/word.js'
import { decapitalise } from './decapitalise.js'
import type { Discourse, Turn } from './discourse.js'
import type { Entity } from './entity.js'
import type { Reference } from './pronouns.js'

/**
 * Say of whom or of what a bare share is: "They looked at 90 nurses. One in three had a cold." one in three of the nurses; and
 * by what "those affected" are.
 */
export function ofWhom(words: Word[], discourse: Discourse): Reference[] {
  return [...bareShare(words, discourse), ...ofThose(words, discourse), ...affected(words, discourse)]
}

function bareShare(words: Word[], { turns, section, sentence }: Discourse): Reference[] {
  const from = attribution(words)?.prefix.length ?? 0
  const to = shareAt(words, from)
  const share = words.slice(from, to)
  if (to === undefined || !/^(?:VERB|AUX)$/.test(words[to]?.tag ?? '')) return []
  if (!PART.test(share.at(-1)?.lower ?? '') && !isRatio(share)) return []
  if (share.some((word) => word.lower === 'of' || word.tag === 'NOUN')) return []
  for (const turn of turns.slice(-3).reverse()) {
    if (turn.section !== section || turn.question) return []
    const whole = turn.sentence === sentence ? wholeOf(turn) : undefined
    const found = whole ?? onlyPeople(turn)
    if (found === null) return []
    if (found) return [{ from: to, to, text: `of ${found.text}`, entity: found }]
  }
  return []
}

// "Most of those have never smoked": of the people told of last
function ofThose(words: Word[], { turns, section }: Discourse): Reference[] {
  const at = words.findIndex(
    (word, i) =>
      word.lower === 'those' &&
      words[i - 1]?.lower === 'of' &&
      i < 6 &&
      words[i + 1]?.tag === 'AUX' &&
      !words.slice(0, i).some((one) => one.tag === 'VERB'),
  )
  const told = turns.at(-1)
  const found = at > 0 && told?.section === section && !told.question ? onlyPeople(told) : undefined
  return found ? [{ from: at, to: at + 1, text: found.text, entity: found }] : []
}

const PART = /%$|^(?:half|thirds?|quarters?|fifths?|cent|percent)$/

const isRatio = (share: Word[]) => share.at(-1)?.tag === 'NUM' && /^(?:in|of)$/.test(share.at(-2)?.lower ?? '')

// "Over half of zinc sits in bone, and about 10% …": of zinc
function wholeOf({ text, entities }: Turn): Reference['entity'] {
  const place = entities[0]?.place
  if (!text || !place) return undefined
  const words = wordsOf(text)
  const from = attribution(words)?.prefix.length ?? 0
  const to = shareAt(words, from)
  const of = words.findIndex((word, i) => i > from && word.lower === 'of' && words[i - 1]?.lower !== 'out')
  if (to === undefined || of < 0 || of > to || words[of + 1]?.tag === 'PRON') return undefined
  return { text: text.slice((words[of + 1] as Word).start, (words[to - 1] as Word).end), place }
}

// The one group of people a claim told of, who did not make it; null where there are two.
function onlyPeople({ entities }: Turn): Entity | null | undefined {
  const groups = entities.filter(
    (one) => one.human && one.plural && one.role !== 'author' && !MAKERS.test(one.head) && one.text !== 'people',
  )
  const within = groups.filter((one) => !groups.some((other) => other !== one && one.text.includes(other.text)))
  if (within.length > 1) return null
  const [one] = within
  return one && { ...one, text: `the ${decapitalise(one.text).replace(/^the /, '')}` }
}

const MAKERS = /^(?:researcher|author|scientist|investigator|team|doctor|expert|reviewer|member|colleague)$/

// "It affects one in ten, and 70% of those affected …": by it
function affected(words: Word[], { turns, sentence }: Discourse): Reference[] {
  const at = words.findIndex((word, i) => word.lemma === 'affect' && words[i - 1]?.lower === 'those')
  const told = turns.at(-1)
  const place = told?.entities[0]?.place
  if (at < 0 || /^(?:by|with)$/.test(words[at + 1]?.lower ?? '') || !told?.text || !place || told.sentence !== sentence)
    return []
  const spoken = wordsOf(told.text)
  const clause = anatomy(spoken)
  const [first] = clause?.subject ?? []
  if (!clause || !first || clause.verb.passive || spoken[clause.verb.main]?.lemma !== 'affect') return []
  const name = told.text.slice(first.start, clause.subject.at(-1)?.end)
  const text = first.tag === 'PROPN' ? name : decapitalise(name)
  return [{ from: at + 1, to: at + 1, text: `by ${text}`, entity: { text, place } }]
}
