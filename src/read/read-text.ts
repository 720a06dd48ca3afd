import { Prose } from '../prose.js'
import type { Item } from '../read.js'
import type { Blocks, Place } from './blocks.js'
import { copyPlain } from './copy-plain.js'
import { isCaption } from './is-caption.js'
import { type Line, lines, type Marker } from './lines.js'
import { headingDepth, isRule, underline } from './text-headings.js'
import { joins, wrapWidth } from './wrapping.js'

/**
 * Read plain text into blocks.
 * A blank line, a list mark, a change of quoting or an underline ends a paragraph; a line end does when the line was not
 * wrapped there. A short line alone, without a stop, is a heading; so is a short question alone, an underlined line and
 * a line in capitals. What is indented below an item belongs to the item.
 */
export function readText(source: string, blocks: Blocks): void {
  const all = lines(source)
  const groups = group(source, all, wrapWidth(all))
  const open: List[] = []
  let lists = 0
  let previous: number | null = null
  for (const [index, paragraph] of groups.entries()) {
    const first = paragraph.lines[0] as Line
    const place: Place = { item: null, quoted: first.quoted, footnote: null }
    const depth = headingDepth(source, paragraph, groups[index + 1], blocks.list.length === 0)
    const mark = depth > 0 ? null : paragraph.marker
    if (mark) {
      const nested = enter(open, first, mark)
      if (nested !== null) {
        const parent = open.at(-1)
        const id = lists++
        const leadIn = parent ? parent.lead : previous
        open.push({
          id,
          indent: first.indent,
          column: mark.column,
          mark,
          items: [],
          count: 0,
          leadIn,
          lead: null,
          nested,
        })
      }
      const list = open.at(-1) as List
      list.column = mark.column
      list.mark = mark
      list.count++
      place.item = item(list, open.length - 1, true)
    } else {
      while (open.length > 0 && (depth > 0 || !belongs(first, open.at(-1) as List))) close(open)
      const list = open.at(-1)
      if (list) place.item = item(list, open.length - 1, false)
    }
    const at = write(blocks, paragraph, place, depth, previous)
    if (at === null) continue
    const list = open.at(-1)
    const { item: added } = blocks.list[at] as { item: Item | null }
    if (list && added) {
      list.items.push(added)
      list.lead = at
    }
    previous = at
  }
  while (open.length > 0) close(open)
}

/** Lines that are one paragraph. */
export interface Paragraph {
  lines: Line[]
  marker: Marker | null
  /** Depth that an underline gives; 0 when there is none. */
  underlined: number
  /** Whether a blank line stands before it. */
  apart: boolean
  /** Whether it is one line of a pair that stands together without being one sentence. */
  paired: boolean
}

/** A list being read. */
interface List {
  id: number
  indent: number
  column: number
  mark: Marker
  items: Item[]
  count: number
  leadIn: number | null
  /** Index of the last block of the item being read. */
  lead: number | null
  nested: boolean
}

/** Make the list that this mark belongs to the last open one; null when it is open already, else whether it nests. */
function enter(open: List[], line: Line, mark: Marker): boolean | null {
  const continues = (list: List): boolean =>
    list.mark.style === mark.style &&
    Math.abs(list.indent - line.indent) <= 1 &&
    (!mark.ordered || mark.value > list.mark.value)
  for (let i = open.length - 1; i >= 0; i--) {
    if (!continues(open[i] as List)) continue
    while (open.length > i + 1) close(open)
    return null
  }
  while (open.length > 0) {
    const last = open.at(-1) as List
    const deeper = line.indent > last.indent + 1
    const lettered = Math.abs(line.indent - last.indent) <= 1 && mark.value === 1 && last.mark.style !== mark.style
    if (deeper || (lettered && last.mark.ordered && !last.nested)) return true
    close(open)
  }
  return false
}

function close(open: List[]): void {
  const list = open.pop() as List
  for (const each of list.items) each.size = list.count
}

const belongs = (line: Line, list: List): boolean => line.indent >= Math.min(list.column - 1, list.indent + 2)

function item(list: List, depth: number, first: boolean): Item {
  const { id, mark, count, leadIn } = list
  return { list: id, ordered: mark.ordered, depth, index: count - 1, size: count, leadIn, first }
}

function write(
  blocks: Blocks,
  paragraph: Paragraph,
  place: Place,
  depth: number,
  previous: number | null,
): number | null {
  const { source } = blocks
  const prose = new Prose(source)
  for (const [i, line] of paragraph.lines.entries()) {
    const start = i === 0 && paragraph.marker && depth === 0 ? paragraph.marker.start : line.start
    const last = paragraph.lines[i - 1]
    if (last && !(source[last.end - 1] === '-' && /[a-z]/.test(source[start] ?? ''))) prose.gap(last.end, start)
    copyPlain(source, start, line.end, prose)
  }
  if (depth > 0) return blocks.add(prose, place, { kind: 'heading', depth })
  const underHeading = paragraph.paired && previous !== null && isHeadingOrCaption(blocks, previous)
  const caption = place.item === null && (underHeading || isCaption(prose.text))
  return blocks.add(prose, place, { kind: caption ? 'caption' : 'paragraph' })
}

function isHeadingOrCaption(blocks: Blocks, index: number): boolean {
  const kind = blocks.list[index]?.kind
  return kind === 'heading' || kind === 'caption'
}

function group(source: string, all: Line[], width: number | null): Paragraph[] {
  const groups: Paragraph[] = []
  const counts: Counts = new Map()
  for (let at = 0; at < all.length; ) {
    const first = all[at] as Line
    if (first.start === first.end || isRule(source, first)) {
      at++
      continue
    }
    let end = at + 1
    while (end < all.length && goesOn(source, all[end - 1] as Line, all[end] as Line)) end++
    const depth = end < all.length ? underline(source, all[end - 1] as Line, all[end] as Line) : 0
    const parts = split(source, all.slice(at, end), width, depth > 0, counts)
    const pair = isPair(source, parts)
    for (const [i, part] of parts.entries()) {
      const underlined = i === parts.length - 1 ? depth : 0
      groups.push({ ...part, underlined, apart: i === 0, paired: pair })
    }
    at = end
  }
  return groups
}

/** Lines of one run: no blank line, rule or change of quoting between them. */
function goesOn(source: string, before: Line, line: Line): boolean {
  return line.start < line.end && line.quoted === before.quoted && !isRule(source, line)
}

interface Part {
  lines: Line[]
  marker: Marker | null
}

/** Part a run of lines where a new paragraph or item begins. */
function split(source: string, run: Line[], width: number | null, underlined: boolean, counts: Counts): Part[] {
  const parts: Part[] = []
  const ends = lastLines(run)
  for (const [i, line] of run.entries()) {
    const before = run[i - 1]
    const part = parts.at(-1)
    const heading = underlined && i === run.length - 1
    const item = line.marker !== null && (before === undefined || startsItem(source, before, line, line.marker, counts))
    if (part && before && !heading && !item && carriesOn(source, part, before, line, ends[i] as Line, width)) {
      part.lines.push(line)
    } else {
      const marker = item ? line.marker : null
      if (marker?.ordered) counts.set(marker.style, marker.value)
      parts.push({ lines: [line], marker })
    }
  }
  return parts
}

/** The number that each style of ordered mark has come to. */
type Counts = Map<string, number>

/** For each line of a run, the last line before the next marked one. */
function lastLines(run: Line[]): Line[] {
  const ends: Line[] = []
  for (let i = run.length - 1; i >= 0; i--) {
    ends[i] = run[i + 1] === undefined || run[i + 1]?.marker ? (run[i] as Line) : (ends[i + 1] as Line)
  }
  return ends
}

function carriesOn(source: string, part: Part, before: Line, line: Line, last: Line, width: number | null): boolean {
  const inItem = part.marker !== null && /[\p{Ll}(]/u.test(source[line.start] as string)
  return inItem || joins(source, before, line, last, width)
}

/** Whether a marked line within a run is an item and not a wrapped line that happens to begin with a mark. */
function startsItem(source: string, before: Line, line: Line, marker: Marker, counts: Counts): boolean {
  if (source[before.end - 1] === ':' || line.indent > before.indent + 1) return true
  if (marker.ordered) return marker.value === 1 || counts.get(marker.style) === marker.value - 1
  return !ASIDES.includes(marker.style) || before.marker?.style === marker.style || line.indent < before.indent
}

/** Marks that may as well begin a wrapped line. */
const ASIDES = '–—+→»'

/** Two lines that stand together, neither an item nor closed by a stop: an image's words and its caption. */
function isPair(source: string, parts: Part[]): boolean {
  const open = ({ lines, marker }: Part): boolean =>
    lines.length === 1 && marker === null && !'.!?:;,'.includes(source[(lines[0] as Line).end - 1] as string)
  return parts.length === 2 && parts.every(open)
}
