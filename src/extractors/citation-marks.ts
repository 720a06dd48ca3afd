import { articleCitations } from '../citations/article-citations.js'
import type { Mark } from '../citations/marks.js'
import type { Article, Block } from '../read.js'

/**
 * A range of a block's text with blanks for the marks that cite: "[3]", "[4,5–7]", "(Smith et al., 2019; Lee & Kim 2020)",
 * "(doi:10.…)". They are no words of the claim; the words of a link and "Smith et al. (2019)" are.
 */
export function withoutCitationMarks(article: Article, block: Block, start: number, end: number): string {
  let text = ''
  let from = start
  for (const mark of unspoken(article, block)) {
    const [first, last] = [Math.max(mark.start, from), Math.min(mark.end, end)]
    if (last <= first) continue
    text += block.text.slice(from, first) + ' '.repeat(last - first)
    from = last
  }
  return text + block.text.slice(from, end)
}

/** A range of a block's text without the marks that cite, to be shown. */
export function textWithoutMarks(article: Article, block: Block, start = 0, end = block.text.length): string {
  return withoutCitationMarks(article, block, start, end)
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.;:)])/g, '')
    .trim()
}

function unspoken(article: Article, block: Block): Mark[] {
  return (articleCitations(article).marks.get(block.index) ?? []).filter(
    (mark) => !mark.spoken && mark.end > mark.start,
  )
}
