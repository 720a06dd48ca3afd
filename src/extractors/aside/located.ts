import { fullNounPhrase } from '../../english/phrases.js'
import { anatomy, clauseAt, finiteVerb } from '../clause.js'
import { inserted, type Word } from '../word.js'
import type { Cut } from './cut.js'

/** "advise it after a stroke, where it lowers the risk": after a stroke, it lowers the risk. */
export function located(words: Word[], comma: number): Cut | undefined {
  if (words[comma + 1]?.lower !== 'where' || !clauseAt(words, comma + 2)) return undefined
  const verb = anatomy(words)?.verb
  if (!verb || verb.to > comma || words[0]?.lower === 'there') return undefined
  for (let at = verb.to; at < comma; at++) {
    const preposition = words[at] as Word
    if (preposition.tag !== 'ADP' || !/^(?:in|at|after|among|during|on|from|to|of|for)$/.test(preposition.lower))
      continue
    const full = fullNounPhrase(words, at + 1)
    if (!full || full.to > comma || finiteVerb(words.slice(at + 1, comma))) continue
    const place = /^(?:from|to|of)$/.test(preposition.lower)
      ? inserted('In', 'ADP')
      : { ...preposition, text: preposition.text.replace(/^./, (c) => c.toUpperCase()) }
    return {
      main: words.slice(0, comma),
      side: [place, ...words.slice(at + 1, comma), words[comma] as Word, ...words.slice(comma + 2)],
    }
  }
  return undefined
}
