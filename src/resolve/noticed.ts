import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman } from '../extractors/nouns.js'
import type { Word } from '../extractors/word.js'

/** "Most people notice a difference": what they took stands at the end. */
export function noticed(words: Word[]): boolean {
  const clause = anatomy(words)
  if (!clause || attribution(words) || words[0]?.tag === 'SCONJ' || /^(?:once|when)$/.test(words[0]?.lower ?? ''))
    return false
  const head = clause.subject.findLast((word) => word.tag === 'NOUN')
  return (
    head !== undefined &&
    isHuman(head.lemma) &&
    !/^(?:author|researcher|scientist|doctor|expert)$/.test(head.lemma) &&
    clause.subject.length <= 3 &&
    /^(?:notice|feel|see|experience|improve|recover|benefit)$/.test(words[clause.verb.main]?.lemma ?? '')
  )
}
