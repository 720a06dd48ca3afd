import { isTangled } from './markdown/is-tangled.js'
import { Blocks } from './read/blocks.js'
import { detectFormat } from './read/detect-format.js'
import { readHtmlDocument } from './read/read-html-document.js'
import { frontMatterTitle, readMarkdown } from './read/read-markdown.js'
import { readText } from './read/read-text.js'
import type { Position } from './schema.js'

/** The place of a block in a list. */
export interface Item {
  /** Number of the list in the article, from 0. */
  list: number
  ordered: boolean
  /** 0 for a list that is in no other. */
  depth: number
  /** Position of the item in its list, from 0, and how many items the list has. */
  index: number
  size: number
  /** Index of the block that introduces the list: the block before it, in the same container; null when there is none. */
  leadIn: number | null
  /** Whether this block is the first of its item; the others are continuation paragraphs. */
  first: boolean
}

/** A cell of a table row: where it stands in the row's text, and the text of its column's header. */
export interface Cell {
  header: string
  start: number
  end: number
}

/** A link: its words in the block's text, its place in the source, and its address or the label of its definition. */
export interface Link {
  start: number
  end: number
  from: number
  to: number
  url: string | null
  label: string | null
}

/** "³", "^3^", "<sup>3,5–7</sup>", "[3](#ref-3)": the numbers as written, where they stand, and the link they hold. */
export interface Raised {
  text: string
  at: number
  from: number
  to: number
  url: string | null
  label: string | null
}

/** What a link's label stands for: "[3]: https://…". */
export interface Definition {
  label: string
  url: string
  title: string | null
  from: number
  to: number
}

/** One leaf of the article's prose: markup gone, entities decoded, each line break inside it one space. */
export interface Block {
  index: number
  kind: 'heading' | 'paragraph' | 'row' | 'caption'
  text: string
  /** Source offset of the first code unit behind `text[i]`, and the offset after its last; same length as `text`. */
  starts: Uint32Array
  ends: Uint32Array
  /** 1–6 for headings, else 0. */
  depth: number
  /** Index of the heading whose section this block stands in; for a heading, the one above it. */
  section: number | null
  item: Item | null
  /** Nesting of block quotes around it. */
  quoted: number
  /** Label of the footnote definition it stands in. */
  footnote: string | null
  /** Footnotes called in it: label, offset in `text` at which the call stands, and its place in the source. */
  calls: { label: string; at: number; from: number; to: number }[]
  /** Links over a range of `text`. */
  links: Link[]
  /** Numbers that cite and stand beside the words, so that `text` is without them: set above the line, or a link. */
  raised: Raised[]
  /** For rows: the cells; the header row itself has `header: true`. */
  cells: Cell[]
  header: boolean
  /** Index of the block that captions this row's table (the paragraph just above it), or null. */
  caption: number | null
  /** End in `text` of a leading label ("**Dose:** …"), including its colon; 0 when there is none. Emphasised labels only. */
  label: number
  /** It stands around the article: navigation, a form, the header or footer of the page. */
  furniture: boolean
}

/** The article, read: its prose as blocks in reading order, each tied to the source. */
export interface Article {
  source: string
  title: string | undefined
  format: 'markdown' | 'text' | 'html'
  blocks: Block[]
  definitions: Definition[]
  /** The unist position of `source.slice(start, end)`. */
  position(start: number, end: number): Position
}

/** How to read an article. */
export interface ReadOptions {
  /** How to read the article (default: decided from its text, see `detectFormat`). */
  format?: 'markdown' | 'text' | 'html'
}

/**
 * Read an article into blocks of prose, each code unit tied to the source.
 * Markdown whose nesting would take more than linear time to parse is read as plain text.
 */
export function read(source: string, options: ReadOptions = {}): Article {
  const wanted = options.format ?? detectFormat(source)
  const format = wanted === 'markdown' && isTangled(source) ? 'text' : wanted
  const blocks = new Blocks(source)
  let named: string | undefined
  if (format === 'html') named = readHtmlDocument(source, blocks)
  else if (format === 'markdown') {
    readMarkdown(source, blocks)
    named = frontMatterTitle(source)
  } else readText(source, blocks)
  const { list, definitions } = blocks
  return { source, title: titleOf(format, named, list), format, blocks: list, definitions, position: locate(source) }
}

/**
 * Front matter's title, else the first top heading, else a heading that opens the article. The title of an HTML document
 * often carries the name of its site, so that it comes last.
 */
function titleOf(format: Article['format'], named: string | undefined, blocks: Block[]): string | undefined {
  const top = blocks.find((block) => block.kind === 'heading' && block.depth === 1)
  const first = blocks[0]?.kind === 'heading' ? blocks[0] : undefined
  const said = top?.text ?? first?.text
  return format === 'html' ? (said ?? named) : (named ?? said)
}

/** Places as unist counts them: a line ends at CR, LF or CR LF. */
function locate(source: string): Article['position'] {
  const lines = [0]
  for (let i = 0; i < source.length; i++) {
    const c = source.charCodeAt(i)
    if (c === 10 || (c === 13 && source.charCodeAt(i + 1) !== 10)) lines.push(i + 1)
  }
  const point = (offset: number): Position['start'] => {
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (lines[low] as number) + 1, offset }
  }
  return (start, end) => ({ start: point(start), end: point(end) })
}
