import { nounPhrase } from '../english/phrases.js'
import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import type { Word } from '../extractors/word.js'

/** Whether a text reads as no author writes: "Back pain heals back pain", "the the", "is a myth that" said of a thing. */
export function clashes(words: Word[]): boolean {
  if (words.some((word, i) => isDoubled(word, words[i + 1]))) return true
  const clause = anatomy(attribution(words)?.core ?? words)
  const object = clause && nounPhrase(clause.rest, 0)
  if (!clause || !object || clause.verb.to - clause.verb.from > 4) return false
  const subject = bare(clause.subject)
  return subject !== '' && subject === bare(clause.rest.slice(object.from, object.to))
}

function isDoubled(word: Word, next: Word | undefined): boolean {
  if (!next) return false
  return (
    (/^(?:a|an|the)$/.test(word.lower) && /^(?:a|an|the|these|those|this|its|their)$/.test(next.lower)) ||
    (/^(?:by|of|for|with|from)$/.test(word.lower) && /^(?:by|of|in|with)$/.test(next.lower) && next.tag === 'ADP')
  )
}

// A noun phrase's own words, whatever determines it.
function bare(words: Word[]): string {
  return words
    .filter((word) => !/^(?:DET|PUNCT|ADV|PRON)$/.test(word.tag))
    .map((word) => word.lemma)
    .join(' ')
}
