import { nounPhrase } from '../english/phrases.js'
import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman } from '../extractors/nouns.js'
import type { Word } from '../extractors/word.js'
import { valence } from '../vocabulary/index.js'
import type { Discourse } from './discourse.js'
import { onlyIll } from './only-ill.js'
import type { Reference } from './pronouns.js'

/**
 * Say for what something is weighed: "Zinc was not superior to placebo.", "Lozenges work better than sprays.", "Steam makes no
 * difference." in a text that just spoke of colds.
 */
export function purpose(words: Word[], discourse: Discourse): Reference[] {
  const core = attribution(words)?.core ?? words
  const clause = anatomy(core)
  if (!clause || clause.subject.some((word) => word.tag === 'PRON' || isHuman(word.lemma))) return []
  const at = compared(words) || difference(words, clause) || useful(words)
  if (at === 0) return []
  // "Rings do better than watches": at what else they are for
  const eased = !words.some((word) => /^(?:bad|worse|difference)$/.test(word.lower))
  const near = onlyIll(discourse, eased)
  const ill = near ?? (words[clause.verb.main]?.lemma === 'do' ? undefined : weighed(discourse))
  if (!ill || words.some((word) => word.tag === 'NOUN' && valence(word.lemma) === 'bad')) return []
  const joint = words[at - 1]?.lower === 'difference' ? 'to' : 'for'
  return [{ from: at, to: at, text: `${joint} ${ill.text}`, entity: ill }]
}

// "no better than X", "as good as X": where for what would stand, 0 where it is told or nothing is compared.
function compared(words: Word[]): number {
  const at = words.findIndex(
    (word, i) =>
      EFFECTIVE.test(word.lower) ||
      (/^(?:good|bad|well)$/.test(word.lower) && words[i - 1]?.lower === 'as' && words[i + 1]?.lower === 'as'),
  )
  if (at < 1 || words[0]?.lower === 'for' || words.slice(at + 1).some((word) => AIMED.test(word.lower))) return 0
  const joint = words[at + 1]
  const sides = joint && /^(?:to|than|as)$/.test(joint.lower) ? nounPhrase(words, at + 2) : undefined
  if (!sides || isHuman(words[sides.head]?.lemma ?? '') || words[sides.head]?.tag === 'PRON') return 0
  // "at 16 weeks" may follow
  if (sides.to < endOf(words) && words[sides.to]?.lower !== 'at') return 0
  const verb = words.slice(0, at).findLast((word) => word.tag === 'VERB' || word.tag === 'AUX')
  return /^(?:be|work|do|prove)$/.test(verb?.lemma ?? '') ? sides.to : 0
}

// "makes no difference"
function difference(words: Word[], { rest }: { rest: Word[] }): number {
  const end = endOf(words)
  const told = words[end - 1]?.lower === 'difference' && rest.length - (words.length - end) <= 4
  return told && words.some((word) => word.lemma === 'make') ? end : 0
}

// "are of some use"
function useful(words: Word[]): number {
  const end = endOf(words)
  return /^(?:use|help)$/.test(words[end - 1]?.lower ?? '') &&
    words[end - 3]?.lower === 'of' &&
    words[end - 4]?.lemma === 'be'
    ? end
    : 0
}

/** How well something works. */
const EFFECTIVE = /^(?:superior|inferior|effective|better|worse)$/
/** What says for what it works. */
const AIMED = /^(?:for|against|in|on|at\p{L}+|terms|when|if|because|by|with)$/u

function endOf(words: Word[]): number {
  let end = words.length
  while (words[end - 1]?.tag === 'PUNCT') end--
  return end
}

// What the article is about, where the last claims of the section told of no other ill.
function weighed({ turns, section, topic, abbreviations }: Discourse): Reference['entity'] {
  const { condition } = topic
  const other = turns
    .slice(-4)
    .some(
      (turn) =>
        turn.section === section &&
        turn.entities.some((one) => valence(one.text) === 'bad' && one.head !== condition?.head),
    )
  const long = abbreviations.find(({ short }) => short === condition?.text)?.long
  return condition && !other && valence(long ?? condition.text) === 'bad' ? condition : undefined
}
