import type { Word } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

/** Say in whom: "In these cases, …" behind a sentence on "most people who have had a stroke". */
export function inCases(words: Word[], { turns, section, item }: Discourse): Reference[] {
  const at = words.findIndex(
    (word, i) =>
      /^(?:these|such|those)$/.test(word.lower) &&
      /^(?:cases|circumstances|situations)$/.test(words[i + 1]?.lower ?? '') &&
      words[i - 1]?.lower === 'in' &&
      (i === 1 || words.slice(i + 2).every((one) => one.tag === 'PUNCT')),
  )
  if (at < 0 || item) return []
  for (const turn of turns.slice(-REACH).reverse()) {
    if (turn.section !== section || turn.question) return []
    const people = turn.entities.find(
      (entity) => entity.human && entity.plural && entity.role === 'subject' && / (?:who|with|aged) /.test(entity.text),
    )
    if (!people) continue
    const text = people.text.replace(/^(?:most|many|some|few|all|several) (?!of )/i, '')
    return [{ from: at, to: at + 2, text, entity: people }]
  }
  return []
}

const REACH = 3
