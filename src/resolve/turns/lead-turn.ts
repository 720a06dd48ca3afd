import type { Draft } from '../../extract.js'
import { finiteVerb } from '../../extractors/clause.js'
import { wordsOf } from '../../extractors/word.js'
import type { Sentence } from '../../segment.js'
import type { Turn } from '../discourse.js'
import { entities } from '../entity.js'
import { itemOf } from './item-of.js'

/** "Varnish is another matter: a lick of it …": what stands before the colon makes no claim, and names what is spoken of. */
export function leadTurn(sentence: Sentence, own: Draft[]): Turn | undefined {
  const chunks = own[0]?.chunks.filter((one) => one.sentence === sentence) ?? []
  const starts = Math.min(...chunks.flatMap(({ ranges }) => ranges.map(({ start }) => start)))
  const { block } = sentence
  if (!Number.isFinite(starts) || starts - sentence.start < 8 || starts - sentence.start > 120) return undefined
  const text = block.text.slice(sentence.start, starts)
  if (!/(?::|, (?:because|since))\s*$/.test(text)) return undefined
  const words = wordsOf(text)
  if (!finiteVerb(words)) return undefined
  const found = entities(words, text, (start, end) => ({
    block: block.index,
    start: sentence.start + start,
    end: sentence.start + end,
  }))
  return {
    block: block.index,
    section: block.section,
    item: itemOf(sentence),
    entities: found,
    text: undefined,
    // "Do not buy specs, because they …": of the same thing
    ...(/:\s*$/.test(text) ? {} : { sentence }),
    question: false,
  }
}
