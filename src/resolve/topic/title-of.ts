import { isReferenceHeading } from '../../citations/reference-list.js'
import { isHuman, isStudy } from '../../extractors/nouns.js'
import { wordsOf } from '../../extractors/word.js'
import { SECTION_HEADINGS } from '../../lexicon/section-headings.js'
import { GENERIC } from '../../lexicon/title-words.js'
import type { Article, Block } from '../../read.js'
import { subjectLine } from '../subject-line.js'
import { LONGEST_TITLE } from './titles-in.js'

/** The subject line of a letter, or the title: of what stands before the first paragraph, what the text speaks of most. */
export function titleOf(article: Article): Block | undefined {
  const subject =
    article.blocks.slice(0, 8).find((block) => /^(?:subject|re|title)\s*:/i.test(block.text)) ??
    subjectLine(article.blocks)
  if (subject) return subject
  const named = article.blocks.find((block) => block.kind === 'heading' && block.text === article.title)
  const opening: Block[] = []
  for (const block of article.blocks.slice(0, 5)) {
    if (block.kind === 'paragraph' && block.text.length > 120 && opening.length > 0) break
    if (
      block.kind === 'heading' ? !namesPart(block) : block.index === 0 && block.text.length <= 160 && block.label === 0
    )
      opening.push(block)
  }
  // "MEMO", "HEALTH MATTERS": no word of it is spoken of
  const spoken = named && named.depth === 1 && article.format !== 'text' ? spokenOf(article, named) : 0
  if (named && spoken > 0) return named
  const told = opening.map((block) => ({ block, count: spokenOf(article, block) }))
  const best = told.reduce<(typeof told)[number] | undefined>((a, b) => (a && a.count >= b.count ? a : b), undefined)
  const first = article.blocks[0]
  return (
    best?.block ??
    article.blocks.find((block) => block.kind === 'heading' && !isReferenceHeading(block.text) && !namesPart(block)) ??
    (first?.label === 0 && !namesPart(first) ? first : undefined)
  )
}

function namesPart({ text }: Block): boolean {
  return SECTION_HEADINGS.test(text.trim())
}

// How often the rest of the article says the word of a heading that it says most.
function spokenOf(article: Article, heading: Block): number {
  const words = wordsOf(heading.text.slice(0, LONGEST_TITLE)).filter(
    (word) =>
      /^(?:NOUN|PROPN)$/.test(word.tag) && !GENERIC.test(word.lemma) && !isHuman(word.lemma) && !isStudy(word.lemma),
  )
  const counts = words.map(() => 0)
  for (const block of article.blocks.slice(0, 400)) {
    if (block === heading) continue
    const text = block.text.toLowerCase()
    for (const [i, { lemma }] of words.entries()) if (text.includes(lemma)) counts[i] = (counts[i] ?? 0) + 1
  }
  return Math.max(0, ...counts)
}
