import type { Chunk, Draft } from '../../extract.js'
import type { Word } from '../../extractors/word.js'
import type { Sentence } from '../../segment.js'
import type { Turn } from '../discourse.js'
import { entities } from '../entity.js'
import { itemOf } from './item-of.js'
import { sectionOf } from './section-of.js'

/** What a claim speaks of. */
export function turnOf(sentence: Sentence, words: Word[], text: string, draft: Draft): Turn {
  const place = placeOf(draft)
  return {
    block: sentence.block.index,
    section: sectionOf(sentence),
    item: itemOf(sentence),
    entities: entities(words, text, () => place),
    text,
    sentence,
    question: false,
  }
}

function placeOf(draft: Draft): { block: number; start: number; end: number } {
  const chunk = draft.chunks.find((one) => one.sentence === draft.sentence) as Chunk
  const first = chunk.ranges[0]
  return {
    block: draft.sentence.block.index,
    start: first?.start ?? draft.sentence.start,
    end: chunk.ranges.at(-1)?.end ?? draft.sentence.end,
  }
}
