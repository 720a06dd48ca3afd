import type { Draft } from '../../extract.js'
import { clauseAt } from '../clause.js'
import { propositions } from '../propositions.js'
import { strip } from '../strip.js'
import { chunk } from './chunk.js'
import { isProposition } from './is-proposition.js'
import type { Read } from './read-sentence.js'

/** Find what a story says that holds of others too: "A sore mouth is common; I had it for weeks." */
export function besides(read: Read): Draft[] {
  const { words } = read
  if (words.length > 120) return []
  const cuts = words.flatMap((word, i) =>
    word.text === ';' || (i > 2 && /^(?:since|because)$/.test(word.lower) && clauseAt(words, i + 1)) ? [i] : [],
  )
  return [-1, ...cuts].flatMap((cut, n, all) => {
    const part = words.slice(cut + 1, all[n + 1] ?? words.length)
    const reason = words[cut]?.tag === 'SCONJ' || /^(?:since|because)$/.test(words[cut]?.lower ?? '')
    const first = strip(part)[0]
    const own = part.some((word) => /^(?:i|me|my|mine|myself|we|us|our|he|she|him|his|her)$/.test(word.lower))
    if (all.length < 2 || own || !clauseAt(part, 0) || (!reason && first?.tag === 'PRON')) return []
    return propositions(part)
      .filter((one) => isProposition(one, read.text))
      .map((one) => ({ sentence: read.sentence, chunks: [chunk(read, one)] }))
  })
}
