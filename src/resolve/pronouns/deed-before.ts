import { readVerb } from '../../english/lemma.js'
import { attribution } from '../../extractors/attribution.js'
import { anatomy } from '../../extractors/clause.js'
import { wordsOf } from '../../extractors/word.js'
import { decapitalise } from '../decapitalise.js'
import type { Discourse } from '../discourse.js'
import type { Entity } from '../entity.js'
import { asEntity } from './as-entity.js'

/** "Soaking the feet softens the skin. This eases pain.": what is done. */
export function deedBefore({ turns, section }: Discourse): Entity | undefined {
  const told = turns.at(-1)
  const place = told?.entities[0]?.place
  if (!told?.text || !place || told.section !== section) return undefined
  const words = wordsOf(told.text)
  const report = attribution(words)
  const core = report?.core ?? words
  const clause = anatomy(core)
  const subject = clause?.subject ?? []
  const [first, last] = [subject[0], subject.at(-1)]
  if (!clause || !first || !last || subject.length < 2 || subject.length > 10) return undefined
  // "Sticking needles in is": one thing that is done, and no needles that stick
  const verb = core[clause.verb.from]
  const single = /^(?:is|was|has|does)$/.test(verb?.lower ?? '') || verb?.form === 's'
  if (first.form !== 'ing' && !(single && readVerb(first.lower)?.forms.includes('ing'))) return undefined
  if (subject.some((word) => /^(?:it|they|them|this|these|,)$/.test(word.lower))) return undefined
  const text = decapitalise(told.text.slice(first.start, last.end))
  return { ...asEntity({ text, head: first.lemma, place }) }
}
