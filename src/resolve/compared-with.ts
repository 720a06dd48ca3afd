import { nounPhrase } from '../english/phrases.js'
import { anatomy } from '../extractors/clause.js'
import type { Word } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

/** Than what: "X was as good as Y, and it was easier on the stomach", "X was no better than Y and led to more dropouts": than Y. */
export function comparedWith(words: Word[], discourse: Discourse): Reference[] {
  const told = discourse.turns.at(-1)
  const clause = anatomy(words)
  if (!told?.text || !clause || words.some((word) => BESIDE.test(word.lower))) return []
  const subject = told.entities.find((entity) => entity.role === 'subject')
  const spoken = clause.subject.map((word) => word.lower).join(' ')
  if (!subject || !spoken.endsWith(subject.text.toLowerCase())) return []
  const other = OTHER.exec(told.text)?.[1]
  if (!other || !(isBetter(words, clause) || (told.sentence === discourse.sentence && isMore(clause.rest)))) return []
  const end = words.length - (words.at(-1)?.tag === 'PUNCT' ? 1 : 0)
  return [{ from: end, to: end, text: `than ${other}`, entity: subject }]
}

const BESIDE = /^(?:than|as|compared|with)$/

const OTHER =
  /\b(?:as (?:good|well|effective|safe|strong) as|than) ((?!an?\b|the\b|those\b|that\b|people\b|\d)[\p{L}-]+)(?=[ .,;]|$)/u

// "led to more dropouts", and nothing behind
function isMore(rest: Word[]): boolean {
  const more = rest.findIndex((word) => /^(?:more|fewer|less)$/.test(word.lower))
  const phrase = more < 0 ? undefined : nounPhrase(rest, more)
  return phrase !== undefined && phrase.head > more && rest.slice(phrase.to).every((word) => word.tag === 'PUNCT')
}

// "was easier"
function isBetter(words: Word[], { verb, rest }: NonNullable<ReturnType<typeof anatomy>>): boolean {
  return (
    words[verb.main]?.lemma === 'be' &&
    rest.some(
      (word, i) =>
        word.tag === 'ADJ' &&
        i < 3 &&
        ((/er$/.test(word.lower) &&
          (word.lemma !== word.lower || /^(?:easier|safer|cheaper|gentler|faster)$/.test(word.lower))) ||
          /^(?:more|less)$/.test(rest[i - 1]?.lower ?? '')),
    )
  )
}
