import { nounPhrase } from '../english/phrases.js'
import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman } from '../extractors/nouns.js'
import { type Word, wordsOf } from '../extractors/word.js'
import { EFFECT_WORDS } from '../lexicon/direction.js'
import { decapitalise } from './decapitalise.js'
import type { Discourse, Turn } from './discourse.js'
import type { Reference } from './pronouns.js'

/** Say in what: "Zinc eased coughs more than tea. In this respect honey was as good." for coughs. */
export function respect(words: Word[], { turns, section }: Discourse): Reference[] {
  const at = words.findIndex(
    (word, i) =>
      /^(?:respect|regard)$/.test(word.lower) &&
      /^(?:this|that)$/.test(words[i - 1]?.lower ?? '') &&
      words[i - 2]?.lower === 'in',
  )
  const told = turns.at(-1)
  if (at < 0 || !told || told.section !== section) return []
  const outcome = outcomeOf(told)
  return outcome
    ? [{ from: at - 2, to: at + 1, text: `${at === 2 ? 'For' : 'in'} ${outcome.text}`, entity: outcome }]
    : []
}

// What a claim says an effect on: "hirsutism is eased by X", "X led to fewer live births".
function outcomeOf({ text, entities }: Turn): Reference['entity'] {
  const place = entities[0]?.place
  if (!text || !place) return undefined
  const words = wordsOf(text)
  const core = attribution(words)?.core ?? words
  const clause = anatomy(core)
  const verb = clause && core[clause.verb.main]
  if (!clause || !verb) return undefined
  if (clause.verb.passive) {
    const phrase = nounPhrase(clause.subject, 0)
    return phrase && named(text, clause.subject, phrase, place)
  }
  let from = 0
  if (/^(?:result|lead)$/.test(verb.lemma) && /^(?:in|to)$/.test(clause.rest[0]?.lower ?? '')) from = 1
  else if (!EFFECT_WORDS.has(verb.lemma)) return undefined
  const phrase = nounPhrase(clause.rest, from)
  if (!phrase || isHuman(clause.rest[phrase.head]?.lemma ?? '') || clause.rest[phrase.head]?.tag === 'PRON')
    return undefined
  let opens = phrase.from
  while (opens < phrase.head && (clause.rest[opens]?.tag === 'ADV' || MORE.test(clause.rest[opens]?.lower ?? '')))
    opens++
  return named(text, clause.rest, { ...phrase, from: opens }, place)
}

function named(
  text: string,
  words: Word[],
  phrase: { from: number; to: number },
  place: Turn['entities'][number]['place'],
) {
  const name = text.slice(words[phrase.from]?.start, words[phrase.to - 1]?.end)
  return { text: words[phrase.from]?.tag === 'PROPN' ? name : decapitalise(name), place }
}

const MORE = /^(?:more|fewer|less|higher|lower|better|worse|greater|smaller|the|a|an|its|their)$/
