import { attribution, reporting } from './attribution.js'
import { clauseAt } from './clause.js'
import { quoted } from './quotation.js'
import { voiced } from './voices.js'
import type { Word } from './word.js'

/** What a speaker says besides: "X helps, say the makers, who add that Y falls" → X helps, say the makers; the makers add that Y falls. */
export function furtherSaid(words: Word[]): Word[][] {
  const at = words.findIndex(
    (word, i) => i > 3 && word.lower === ',' && words[i + 1]?.lower === 'who' && saysAt(words, i + 2) > 0,
  )
  if (at < 0) return [words]
  const told = words.slice(0, at)
  const author = (attribution(voiced(told)) ?? attribution(quoted(told)[0] ?? []))?.author ?? []
  return author.length > 0 && author.length <= 8 ? [told, [...author, ...words.slice(at + 2)]] : [words]
}

// Where what is said begins, behind "notes that", "also adds that"; 0 where nothing is said.
function saysAt(words: Word[], from: number): number {
  const verb = words[from]?.tag === 'ADV' ? from + 1 : from
  if (words[verb]?.tag !== 'VERB' || reporting(words[verb]?.lemma ?? '') === undefined) return 0
  return words[verb + 1]?.lower === 'that' && clauseAt(words, verb + 2) ? verb + 2 : 0
}
