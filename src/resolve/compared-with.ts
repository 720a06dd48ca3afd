import { anatomy } from '../extractors/clause.js'
import type { Word } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

/** "X was as good as Y, and it was easier on the stomach": than Y. */
export function comparedWith(words: Word[], discourse: Discourse): Reference[] {
  const told = discourse.turns.at(-1)
  const clause = anatomy(words)
  if (!told?.text || !clause || words[clause.verb.main]?.lemma !== 'be') return []
  if (words.some((word) => /^(?:than|as|compared|with|the)$/.test(word.lower) && word.lower !== 'the')) return []
  const better = clause.rest.findIndex(
    (word, i) =>
      word.tag === 'ADJ' &&
      i < 3 &&
      ((/er$/.test(word.lower) &&
        (word.lemma !== word.lower || /^(?:easier|safer|cheaper|gentler|faster)$/.test(word.lower))) ||
        /^(?:more|less)$/.test(clause.rest[i - 1]?.lower ?? '')),
  )
  const subject = told.entities.find((entity) => entity.role === 'subject')
  const same =
    subject &&
    words.length > 0 &&
    clause.subject
      .map((word) => word.lower)
      .join(' ')
      .endsWith(subject.text.toLowerCase())
  const other =
    /\b(?:as (?:good|well|effective|safe|strong) as|than) ((?!an?\b|the\b|those\b|that\b|people\b)[\p{L}-]+)(?=[ .,;]|$)/u.exec(
      told.text,
    )?.[1]
  if (better < 0 || !same || !other) return []
  const end = words.length - (words.at(-1)?.tag === 'PUNCT' ? 1 : 0)
  return [{ from: end, to: end, text: `than ${other}`, entity: subject }]
}
