import type { Article, Block } from './read.js'
import { enumeratorBefore } from './segment/enumerator.js'
import { splitSentences } from './segment/split-sentences.js'

export { splitSentences } from './segment/split-sentences.js'

/** A sentence, or the whole of a block that is not one, as a trimmed range of its block's text. */
export interface Sentence {
  block: Block
  start: number
  end: number
}

/**
 * Split an article's prose into sentences, in reading order. A table row is one, whatever stops it holds.
 *
 * @param abbreviations words, beside the known ones, whose stop ends no sentence
 */
export function segment(article: Article, abbreviations: readonly string[] = []): Sentence[] {
  const own = new Set(abbreviations.map((word) => word.toLowerCase().replace(/\.$/, '')))
  return article.blocks.flatMap((block) => ranges(article, block, own).map(({ start, end }) => ({ block, start, end })))
}

function ranges(
  { source, format }: Article,
  block: Block,
  abbreviations: ReadonlySet<string>,
): { start: number; end: number }[] {
  if (block.kind === 'row') return [{ start: 0, end: block.text.length }]
  const item = block.item?.first ? enumeratorBefore(source, block.starts[0] as number) : null
  return splitSentences(block.text, {
    item,
    breaks: format === 'markdown' ? hardBreaks(source, block) : NONE,
    abbreviations,
  })
}

/** Places of the spaces in a block's text that stand for a hard line break. */
function hardBreaks(source: string, { text, starts, ends }: Block): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const start = starts[at] as number
    const end = ends[at] as number
    if (end - start > 1 && HARD.test(source.slice(start, Math.min(end, start + 4)))) found.add(at)
  }
  return found
}

const HARD = /^(?: {2}|\\|<br)/i
const NONE: ReadonlySet<number> = new Set()
