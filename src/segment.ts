import type { Article, Block } from './read.js'
import { splitSentences } from './segment/splitSentences.js'

export { splitSentences } from './segment/splitSentences.js'

/** A sentence, or the whole of a block that is not one, as a trimmed range of its block's text. */
export interface Sentence {
  block: Block
  start: number
  end: number
}

/** Split an article's prose into sentences, in reading order. Table rows stay whole. */
export function segment(article: Article): Sentence[] {
  return article.blocks.flatMap((block) => {
    const ranges = block.kind === 'row' ? [{ start: 0, end: block.text.length }] : splitSentences(block.text)
    return ranges.map(({ start, end }) => ({ block, start, end }))
  })
}
