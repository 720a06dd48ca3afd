import { nounPhrase } from '../english/phrases.js'
import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman } from '../extractors/nouns.js'
import { type Word, wordsOf } from '../extractors/word.js'
import { valence } from '../vocabulary/index.js'
import type { Discourse } from './discourse.js'
import { names } from './names.js'
import type { Reference } from './pronouns.js'
import type { Named } from './topic.js'

/** Say against what: "Zinc was not superior to placebo.", "Lozenges work better than sprays." in a text that just spoke of colds. */
export function purpose(words: Word[], discourse: Discourse): Reference[] {
  const { condition } = discourse.topic
  if (!condition || names(words, condition)) return []
  const clause = anatomy(attribution(words)?.core ?? words)
  const at = clause ? words.findIndex((word) => EFFECTIVE.test(word.lower)) : -1
  if (at < 1 || words.slice(at + 1).some((word) => AIMED.test(word.lower))) return []
  const joint = words[at + 1]
  const sides = joint && /^(?:to|than|as)$/.test(joint.lower) ? nounPhrase(words, at + 2) : undefined
  const end = endOf(words)
  if (!sides || isHuman(words[sides.head]?.lemma ?? '') || words[sides.head]?.tag === 'PRON') return []
  // "at 16 weeks" may follow
  if (sides.to < end && words[sides.to]?.lower !== 'at') return []
  const verb = words.slice(0, at).findLast((word) => word.tag === 'VERB' || word.tag === 'AUX')
  if (!/^(?:be|work|do|prove)$/.test(verb?.lemma ?? '')) return []
  const long = discourse.abbreviations.find(({ short }) => short === condition.text)?.long
  if (valence(long ?? condition.text) !== 'bad' || !spokenOf(condition, discourse)) return []
  return [{ from: sides.to, to: sides.to, text: `for ${condition.text}`, entity: condition }]
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

// Whether the claim before, or its heading, is about the condition and nothing else is weighed there.
function spokenOf(condition: Named, { turns, section, heading }: Discourse): boolean {
  // the title weighs everything the article does
  if (condition.place.block !== section && heading.includes(condition.head)) return true
  const told = turns.at(-1)
  return (
    told?.text !== undefined &&
    told.section === section &&
    wordsOf(told.text).some((word) => word.lemma === condition.head)
  )
}
