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
  /** Footnotes called in it: label and offset in `text` at which the call stands. */
  calls: { label: string; at: number }[]
  /** For rows: the cells; the header row itself has `header: true`. */
  cells: Cell[]
  header: boolean
  /** Index of the block that captions this row's table (the paragraph just above it), or null. */
  caption: number | null
  /** End in `text` of a leading label ("**Dose:** …"), including its colon; 0 when there is none. Emphasised labels only. */
  label: number
}

/** The article, read: its prose as blocks in reading order, each tied to the source. */
export interface Article {
  source: string
  title: string | undefined
  format: 'markdown' | 'text'
  blocks: Block[]
  /** The unist position of `source.slice(start, end)`. */
  position(start: number, end: number): Position
}
