import type { Article, Block } from '../read.js'
import { type Call, type Mark, marks } from './marks.js'
import { isEntry, readsLikeEntry } from './parse-reference.js'
import { type Entry, linksIn, referenceList } from './reference-list.js'

/** What an article cites and where, before any of it is attached to a claim. */
export interface ArticleCitations {
  /** Entries of its reference lists, in its order. */
  entries: Entry[]
  /** Footnotes: the entries that their definitions are, or what they cite in passing. */
  footnotes: ReadonlyMap<string, Footnote>
  /** Marks by the index of their block. */
  marks: ReadonlyMap<number, Mark[]>
  /** Blocks that are nothing but references. */
  blocks: ReadonlySet<number>
}

/** A footnote of the article: what it cites, and from where to where it goes. */
export interface Footnote {
  entries: Entry[]
  calls: Call[]
  from: number
  to: number
}

/** Read an article's citations, once for all who ask. */
export function articleCitations(article: Article): ArticleCitations {
  const held = read.get(article)
  if (held) return held
  const list = referenceList(article)
  const blocks = new Set(list.blocks)
  const footnotes = footnotesOf(article, blocks)
  const found = new Map<number, Mark[]>()
  for (const block of article.blocks) if (!blocks.has(block.index)) found.set(block.index, marks(block))
  const result = { entries: list.entries, footnotes, marks: settled(article, list.entries, found), blocks }
  read.set(article, result)
  return result
}

const read = new WeakMap<Article, ArticleCitations>()

/** The footnotes by label; those that are entries add their blocks to `blocks`. */
function footnotesOf(article: Article, blocks: Set<number>): Map<string, Footnote> {
  const footnotes = new Map<string, Footnote>()
  for (const block of article.blocks) {
    if (block.footnote === null) continue
    const from = block.starts[0] ?? 0
    const to = block.ends[block.text.length - 1] ?? from
    const held = footnotes.get(block.footnote) ?? { entries: [], calls: [], from, to }
    footnotes.set(block.footnote, held)
    held.to = to
    const parts = partsOf(block)
    const like = parts.every(({ text, links }) => isEntry(text, links) || (readsLikeEntry(text, links) && !says(text)))
    if (parts.length > 0 && like) {
      held.entries.push(...parts)
      blocks.add(block.index)
    } else held.calls.push(...marks(block).flatMap((mark) => mark.calls))
  }
  return footnotes
}

/** Whether a text is a sentence of its own, and no title. */
function says(text: string): boolean {
  return VERB.test(text.slice(0, 2000)) && /[.!][)\]"”]?$/.test(text.slice(-3).trimEnd())
}

const VERB = /\b(?:is|are|was|were|has|have|had|may|can|could|should|will|found|showed|reported|suggests?)\b/i

/** A footnote's text as one entry, or as several apart by semicolons. */
function partsOf(block: Block): Entry[] {
  const whole = part(block, 0, block.text.length)
  const cuts = [...block.text.matchAll(/;\s(?=\p{Lu})/gu)].map(({ index }) => index)
  if (cuts.length === 0) return [whole]
  const parts = [...cuts, block.text.length].map((end, i) =>
    part(block, i === 0 ? 0 : (cuts[i - 1] as number) + 2, end),
  )
  return parts.every(({ text, links }) => isEntry(text, links)) ? parts : [whole]
}

function part(block: Block, start: number, end: number): Entry {
  return {
    number: null,
    text: block.text.slice(start, end).trim(),
    links: linksIn(block, start, end),
    from: block.starts[start] ?? 0,
    to: block.ends[end - 1] ?? 0,
  }
}

/**
 * Keep the marks that cite: a number in round brackets or glued to a word does only where a numbered list has it and the
 * article has no plainer way of citing by numbers.
 */
function settled(article: Article, entries: readonly Entry[], found: Map<number, Mark[]>): Map<number, Mark[]> {
  const known = new Set(entries.flatMap(({ number }) => (number === null ? [] : [number])))
  for (const { label } of article.definitions) if (/^\d{1,3}$/.test(label)) known.add(Number(label))
  const all = [...found.values()].flat()
  const isKnown = ({ calls }: Mark): boolean => calls.every((call) => 'number' in call && known.has(call.number))
  const has = (style: Mark['style']): boolean =>
    all.some((mark) => mark.style === style && isKnown(mark) && mark.calls.length > 0)
  const plain = has('square') || has('raised')
  const round = !plain && has('round')
  const before = (index: number, { start }: Mark): string =>
    article.blocks[index]?.text.slice(Math.max(start - 16, 0), start) ?? ''
  const afterStop = (index: number, mark: Mark): boolean => /[.,;:"”’)]$/.test(before(index, mark))
  let flat = false
  if (!plain && !round)
    for (const [index, marks] of found)
      flat ||= marks.some((mark) => mark.style === 'flat' && isKnown(mark) && afterStop(index, mark))
  const kept = new Map<number, Mark[]>()
  for (const [index, marks] of found) {
    const counts = (mark: Mark): boolean => {
      if (mark.style === 'round') return round && isKnown(mark)
      if (mark.style !== 'flat') return true
      return flat && isKnown(mark) && !NUMBERED.test(before(index, mark))
    }
    kept.set(index, marks.filter(counts))
  }
  return kept
}

/** Names that end in a number. */
const NUMBERED =
  /\b(?:omega|covid|vitamin|coenzyme|interleukin|type|phase|stage|grade|caspase|complement|factor|item)$/i
