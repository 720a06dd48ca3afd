import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman } from '../extractors/nouns.js'
import type { Word } from '../extractors/word.js'

/** "are calmer within two weeks", "sleep better after a month": a state that comes with time */
export function eased(words: Word[]): boolean {
  const clause = attribution(words) ? undefined : anatomy(words)
  const head = clause?.subject.findLast((word) => word.tag === 'NOUN')
  if (!clause || !head || !isHuman(head.lemma) || clause.subject.length > 3) return false
  if (!/^(?:be|feel|sleep|become|fall|get)$/.test(words[clause.verb.main]?.lemma ?? '')) return false
  const time = clause.rest.findIndex((word) => /^(?:within|after)$/.test(word.lower))
  const better = clause.rest
    .slice(0, Math.max(time, 0))
    .some((word) => /(?:er|better|faster)$/.test(word.lower) || /^(?:more|less)$/.test(word.lower))
  return (
    better &&
    clause.rest.slice(time).some((word) => /^(?:day|week|month)s?$/.test(word.lower)) &&
    !words.some((word) => word.lower === 'than')
  )
}
