import { CITATIONS } from '../lexicon/citations.js'
import type { Article, Block } from '../read.js'
import { type EntryLink, isEntry, readsLikeEntry } from './parse-reference.js'

/** An entry of a reference list: a range of a block's text, and of the blocks that go on with it. */
export interface Entry {
  /** The number that it is called by. */
  number: number | null
  text: string
  links: EntryLink[]
  /** Its place in the source. */
  from: number
  to: number
}

/** The article's reference lists, and the blocks that are theirs. */
export interface ReferenceList {
  entries: Entry[]
  blocks: ReadonlySet<number>
}

/**
 * Find the article's reference lists: what stands under a heading or label that announces one, what such a label opens,
 * and runs of numbered entries that nothing announces.
 */
export function referenceList(article: Article): ReferenceList {
  const entries: Entry[] = []
  const blocks = new Set<number>()
  const claimed = (block: Block, strict: boolean): void => {
    const found = entriesOf(article, block)
    const accepted = found.filter(({ text, links }) => strict || readsLikeEntry(text, links))
    if (accepted.length === 0) return
    blocks.add(block.index)
    entries.push(...accepted)
  }
  let under: { depth: number; strict: boolean; heading: boolean } | null = null
  for (const block of article.blocks) {
    if (block.footnote !== null || block.kind === 'row') continue
    const label = announced(block.text)
    if (label !== null && (block.kind === 'heading' || label.rest === 0)) {
      const heading = block.kind === 'heading'
      under = { depth: heading ? block.depth : 7, strict: !label.loose, heading }
      if (!heading) blocks.add(block.index)
      continue
    }
    if (block.kind === 'heading' && under && block.depth <= under.depth) under = null
    if (label !== null && under === null) {
      const parts = listed(block, label.rest)
      if (parts.every(({ text, links }) => readsLikeEntry(text, links))) {
        entries.push(...parts)
        blocks.add(block.index)
        continue
      }
    }
    if (under === null || block.kind === 'heading') continue
    const item = block.item !== null || COUNTED.test(block.text)
    const last = entries.at(-1)
    if (block.item && !block.item.first && last && blocks.has(block.index - 1)) {
      extend(last, block)
      blocks.add(block.index)
    } else if (under.strict && under.heading) {
      blocks.add(block.index)
      const read = entriesOf(article, block)
      entries.push(...read.filter(({ text, links }) => item || readsLikeEntry(text, links) || read.length > 1))
    } else {
      const before = blocks.size
      claimed(block, under.strict && item)
      // behind a label alone, the list ends where prose goes on
      if (blocks.size === before && !under.heading) under = null
    }
  }
  for (const run of numberedRuns(article, blocks)) for (const block of run) claimed(block, true)
  entries.sort((a, b) => a.from - b.from)
  return { entries, blocks }
}

const COUNTED = /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)])\s/

/** Whether a heading announces a list of references. */
export const isReferenceHeading = (text: string): boolean => announced(text)?.rest === 0

/** The label of a reference list that a text opens with: where the rest begins, 0 when there is none. */
function announced(text: string): { rest: number; loose: boolean } | null {
  const match = /^(?:\d{1,2}[.)]?\s)?([\p{L} ]{5,40}?)\s?(?:\(\d{1,3}\))?(?:(:)\s?|\s?$)/u.exec(text.slice(0, 60))
  const name = match?.[1]?.trim().toLowerCase()
  if (!match || name === undefined || !HEADINGS.has(name)) return null
  const rest = text.length > match[0].length ? match[0].length : 0
  return rest > 0 && match[2] === undefined ? null : { rest, loose: LOOSE.has(name) }
}

const HEADINGS: ReadonlySet<string> = new Set(CITATIONS.headings)
const LOOSE: ReadonlySet<string> = new Set(CITATIONS.loose)

/** "Sources: A; B": the parts between semicolons. */
function listed(block: Block, from: number): Entry[] {
  const parts: Entry[] = []
  let start = from
  for (let at = from; at <= block.text.length; at++) {
    const ends =
      at === block.text.length ||
      (block.text[at] === ';' && block.text[at + 1] === ' ' && !/^\s?\d/.test(block.text.slice(at + 1, at + 4)))
    if (!ends) continue
    if (block.text.slice(start, at).trim() !== '') parts.push(entry(block, start, at, null))
    start = at + 1
  }
  return parts
}

function extend(last: Entry, block: Block): void {
  last.text += ` ${block.text}`
  last.links.push(...linksIn(block, 0, block.text.length))
  last.to = block.ends[block.text.length - 1] ?? last.to
}

/** The entries of one block: an item is one, a paragraph as many as its lines count. */
function entriesOf(article: Article, block: Block): Entry[] {
  const number = itemNumber(article, block)
  if (block.item) {
    const all = number === null ? [] : inLine(block.text, { start: 0, words: 0, number })
    if (all.length < 2) return [entry(block, 0, block.text.length, number)]
    return all.map((one, i) => entry(block, one.words, all[i + 1]?.start ?? block.text.length, one.number))
  }
  const starts = lineStarts(article, block)
  const marked = starts.flatMap((start) => {
    const mark =
      /^(?:\[(\d{1,3})\]:?|\((\d{1,3})\)|(\d{1,3})[.)]|(\d{1,3})(?=\s(?:\p{Lu}|v[ao]n\s|de[lnr]?\s|l[ae]\s)))\s?/u.exec(
        block.text.slice(start, start + 8),
      )
    const raised = block.raised.find((one) => one.at === start && /^\d{1,3}$/.test(one.text))
    const number = mark?.[1] ?? mark?.[2] ?? mark?.[3] ?? mark?.[4] ?? raised?.text
    return number === undefined ? [] : [{ start, words: start + (mark?.[0].length ?? 0), number: Number(number) }]
  })
  const first = marked[0]
  if (first && first.start === 0) {
    const all = marked.length === 1 ? inLine(block.text, first) : marked
    return all.map(({ words, number }, i) => entry(block, words, all[i + 1]?.start ?? block.text.length, number))
  }
  const lines = starts.map((start, i) => entry(block, start, starts[i + 1] ?? block.text.length, null))
  return lines.length > 1 && lines.every(({ text, links }) => readsLikeEntry(text, links))
    ? lines
    : [entry(block, 0, block.text.length, null)]
}

interface Marked {
  start: number
  words: number
  number: number
}

/** "[1] … [2] …" in one line: each next number in its turn. */
function inLine(text: string, first: Marked): Marked[] {
  const all = [first]
  const square = text.startsWith('[')
  const pattern = square ? /\s\[(\d{1,3})\]\s/g : /[.\d/]\s(\d{1,3})[.)]\s(?=\p{L})/gu
  pattern.lastIndex = first.words
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (Number(match[1]) !== (all.at(-1) as Marked).number + 1) continue
    all.push({ start: match.index + 1, words: match.index + match[0].length, number: Number(match[1]) })
  }
  return all
}

/** Where lines of the source begin in a block's text. */
function lineStarts({ source }: Article, { text, starts, ends }: Block): number[] {
  const found = [0]
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== ' ' || (ends[i] as number) - (starts[i] as number) > 400) continue
    if (/[\n\r]/.test(source.slice(starts[i], ends[i]))) found.push(i + 1)
  }
  return found
}

function entry(block: Block, start: number, end: number, number: number | null): Entry {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(block.text[from] as string)) from++
  while (to > from && /[\s;]/.test(block.text[to - 1] as string)) to--
  return {
    number,
    text: block.text.slice(from, to),
    links: linksIn(block, from, to),
    from: block.starts[from] ?? 0,
    to: block.ends[Math.max(from, to - 1)] ?? 0,
  }
}

/** The links within a range of a block's text. */
export function linksIn(block: Block, start: number, end: number): EntryLink[] {
  return block.links.flatMap((link) =>
    link.url !== null && link.start >= start && link.end <= end
      ? [{ text: block.text.slice(link.start, link.end), url: link.url }]
      : [],
  )
}

/** The number written before an item; items that all say "1." count on. */
function itemNumber({ source, format }: Article, { item, starts }: Block): number | null {
  if (!item?.ordered) return null
  const before = source.slice(Math.max((starts[0] as number) - 12, 0), starts[0])
  const written = /(?:^|[\s>(])(\d{1,3})[.)]{1,2}\s*[*_[]{0,3}$/.exec(before)?.[1]
  if (written === undefined) return format === 'html' ? item.index + 1 : null
  return Number(written) === 1 ? item.index + 1 : Number(written)
}

/** Runs of at least two numbered entries, from 1 on, that no label announces. */
function numberedRuns(article: Article, taken: ReadonlySet<number>): Block[][] {
  const runs: Block[][] = []
  let run: Block[] = []
  let next = 1
  const finish = (): void => {
    const entries = run.flatMap((block) => entriesOf(article, block))
    const like = entries.filter(({ text, links }) => isEntry(text, links))
    if (entries.length >= 2 && like.length >= entries.length * 0.75) runs.push(run)
    run = []
    next = 1
  }
  for (const block of article.blocks) {
    const plain = block.kind === 'paragraph' && block.footnote === null && !taken.has(block.index)
    const numbers = plain && block.text.length < 20_000 ? entriesOf(article, block).map((one) => one.number) : []
    const counted = numbers.length > 0 && numbers.every((number) => number !== null)
    if (counted && numbers[0] === next) run.push(block)
    else {
      finish()
      if (counted && numbers[0] === 1) run.push(block)
    }
    if (run.at(-1) === block) next = (numbers.at(-1) ?? 0) + 1
  }
  finish()
  return runs
}
