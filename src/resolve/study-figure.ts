import { anatomy } from '../extractors/clause.js'
import type { Word } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

/** Say of which study a figure is: "A 2019 review found that X cut Y; the pooled odds ratio was 0.8." in the 2019 review. */
export function studyFigure(words: Word[], { turns, section }: Discourse): Reference[] {
  const clause = anatomy(words)
  const head = clause?.subject.findLast((word) => /^(?:NOUN|PROPN)$/.test(word.tag) && /^\p{L}{3}/u.test(word.text))
  const first = words[0]
  if (!clause || !head || !first || words.indexOf(clause.subject[0] as Word) !== 0 || clause.subject.length > 9)
    return []
  if (words[clause.verb.main]?.lemma !== 'be' || !FIGURE.test(head.lemma)) return []
  if (
    !clause.subject.some((word) => POOLED.test(word.lower)) ||
    clause.subject.some((word) => /^(?:of|in|for|between)$/.test(word.lower))
  )
    return []
  if (!clause.rest.slice(0, 3).some((word) => word.tag === 'NUM' || /\d/.test(word.text))) return []
  const told = turns.at(-1)
  const study = told?.section === section ? told.entities.find((entity) => entity.study && !entity.plural) : undefined
  if (!study) return []
  const opening = first.tag === 'DET' ? first.lower : first.text
  return [{ from: 0, to: 1, text: `In ${study.text}, ${opening}`, entity: study }]
}

/** What a study computes. */
const FIGURE =
  /^(?:difference|ratio|estimate|size|smd|median|mean|average|interval|heterogeneity|reduction|increase|coefficient)$/i
const POOLED =
  /^(?:pooled|overall|mean|median|standardised|standardized|adjusted|unadjusted|relative|hazard|odds|summary|absolute|weighted|corresponding|effect)$/
