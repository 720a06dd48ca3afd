import { isHuman } from '../extractors/nouns.js'
import { type Word, wordsOf } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

/** Say who "those" are: "Women with a high weight … In those with a lower weight it fell." in women with a lower weight. */
export function thoseWith(words: Word[], { turns, section }: Discourse): Reference[] {
  const at = words.findIndex(
    (word, i) =>
      word.lower === 'those' &&
      i < 4 &&
      /^(?:in|among|for|undefined)$/.test(String(words[i - 1]?.lower)) &&
      /^(?:with|without|aged|under|over|below|above|between|who|whose)$/.test(words[i + 1]?.lower ?? ''),
  )
  const told = turns.at(-1)
  if (at < 0 || !told?.text || told.section !== section || told.question) return []
  if (words.slice(0, at).some((word) => isHuman(word.lemma))) return []
  const groups = new Map(
    told.entities.filter((one) => one.human && one.plural && one.role !== 'author').map((one) => [one.head, one]),
  )
  const [one] = groups.values()
  const noun = one && wordsOf(one.text).find((word) => word.lemma === one.head)
  // "those who" are people anyhow
  if (noun?.lower === 'people' && /^who/.test(words[at + 1]?.lower ?? '')) return []
  return groups.size === 1 && one && noun ? [{ from: at, to: at + 1, text: noun.lower, entity: one }] : []
}
