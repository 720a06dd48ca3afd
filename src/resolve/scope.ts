import { nounPhrase } from '../english/phrases.js'
import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman } from '../extractors/nouns.js'
import { type Word, wordsOf } from '../extractors/word.js'
import { EFFECT_WORDS } from '../lexicon/direction.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

/**
 * Say in whom, where the claim before says it and this one goes on: "Zinc cuts colds in children with asthma; it also lowers
 * fever." in children with asthma.
 */
export function scope(words: Word[], discourse: Discourse): Reference[] {
  const told = discourse.turns.at(-1)
  const place = told?.entities[0]?.place
  if (!told?.text || !place || told.section !== discourse.section || told.question) return []
  if (
    words.some((word) => isHuman(word.lemma) || /^(?:those|rats?|mice|mouse|animals?|cells?|vitro)$/.test(word.lower))
  )
    return []
  const same = told.sentence === discourse.sentence
  if (!same && !(told.block === discourse.sentence?.block.index && goesOn(discourse))) return []
  const core = attribution(words)?.core ?? words
  const clause = anatomy(core)
  if (!clause || !isEffect(core, clause)) return []
  const people = peopleOf(told.text)
  if (!people) return []
  // behind another subject only what stood in front of all holds
  const subject = told.entities.find((one) => one.role === 'subject')
  const shared =
    subject !== undefined &&
    clause.subject
      .map((word) => word.lower)
      .join(' ')
      .includes(subject.text.toLowerCase())
  if (!(shared || (same && people.fronted) || namesTreatment(core, discourse))) return []
  let end = words.length
  while (words[end - 1]?.tag === 'PUNCT' && words[end - 1]?.text !== ')') end--
  return [{ from: end, to: end, text: people.text, entity: { text: people.text, place } }]
}

function namesTreatment(words: Word[], { topic: { intervention } }: Discourse): boolean {
  return (
    intervention !== undefined &&
    words.some((word) => word.lemma === intervention.head || word.lower === intervention.head)
  )
}

// "It also …"
function goesOn({ sentence }: Discourse): boolean {
  if (!sentence) return false
  return GOES_ON.test(
    sentence.block.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)).toLowerCase(),
  )
}

const GOES_ON = /^(?:it|they)\b.{0,60}\b(?:also|as well|furthermore|in addition|moreover|likewise|similarly)\b/

function isEffect(words: Word[], { verb, rest }: NonNullable<ReturnType<typeof anatomy>>): boolean {
  const lemma = words[verb.main]?.lemma ?? ''
  if (EFFECT_WORDS.has(lemma)) return true
  return lemma === 'be' && rest.slice(0, 3).some((word) => DEGREE.test(word.lower))
}

const DEGREE = /^(?:higher|lower|better|worse|superior|inferior|equal|effective|greater|smaller|rarer)$/

// "in women with asthma", in front or at the end.
function peopleOf(text: string): { text: string; fronted: boolean } | undefined {
  const words = wordsOf(text)
  const front = group(words, 0)
  const comma = words.findIndex((word) => word.lower === ',')
  if (front && comma > 0 && comma < 20)
    return { text: slice(text, words, 0, comma).replace(/^./u, (letter) => letter.toLowerCase()), fronted: true }
  const verb = anatomy(words)?.verb.to ?? 0
  const at = words.findIndex((_, i) => i >= verb && group(words, i))
  if (at < 0 || words.length - at > 14 || words.slice(at).some((word) => /^[,;:.]$/.test(word.text))) return undefined
  if (words.slice(at + 2).some((word) => word.lower === 'than' || word.tag === 'CCONJ')) return undefined
  return { text: slice(text, words, at, words.length), fronted: false }
}

function group(words: Word[], i: number): boolean {
  if (!/^(?:in|among)$/.test(words[i]?.lower ?? '')) return false
  const phrase = nounPhrase(words, i + 1)
  if (!phrase || !isHuman(words[phrase.head]?.lemma ?? '')) return false
  return (
    phrase.to - phrase.from > 1 ||
    /^(?:with|without|aged|who|over|under|undergoing)$/.test(words[phrase.to]?.lower ?? '')
  )
}

const slice = (text: string, words: Word[], from: number, to: number): string =>
  text.slice(words[from]?.start, words[to - 1]?.end)
