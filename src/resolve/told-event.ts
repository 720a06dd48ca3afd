import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import type { Word } from '../extractors/word.js'
import { eventOf } from './event-of.js'
import type { Reference } from './pronouns.js'
import { sentenceCase } from './sentence-case.js'

/** "…, and that could set off an attack": what the clause before it says happens. */
export function toldEvent(words: Word[], before: { words: Word[]; text: string } | undefined): Reference[] {
  const at = attribution(words)?.prefix.length ?? 0
  const first = words[at]
  // "The firm says that this step helped"
  const measure = MEASURE.test(words[at + 1]?.lower ?? '') && /^(?:VERB|AUX)$/.test(words[at + 2]?.tag ?? '')
  if (
    !before ||
    !first ||
    !/^(?:this|that)$/.test(first.lower) ||
    first.tag === 'SCONJ' ||
    (/^(?:NOUN|ADJ|PROPN)$/.test(words[at + 1]?.tag ?? '') && !measure)
  )
    return []
  const clause = anatomy(words.slice(at))
  const main = clause && words[at + clause.verb.main]
  // "That is twice the rate": no clause is a rate
  if (!clause || !main || clause.verb.passive || main.tag !== 'VERB') return []
  const event = eventOf(before.words, before.text)
  if (!event) return []
  // "This calms the gut": what does it, by doing what was told
  const text = event.by ? `by ${event.doing}, ${event.subject}` : event.doing
  return [{ from: at, to: measure ? at + 2 : at + 1, text: at > 0 ? text : sentenceCase(text), entity: undefined }]
}

/** What a deed is called that was told. */
const MEASURE = /^(?:measure|step|move|change|practice|policy|approach|restriction)$/
