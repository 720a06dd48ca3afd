import type { Nodes, Paragraph, Parents, Table } from 'mdast'
import { parseMarkdown } from '../markdown.js'
import { Prose } from '../prose.js'
import type { Cell, Item } from '../read.js'
import type { Blocks, Place } from './blocks.js'
import { isCaption } from './is-caption.js'
import { altText, phrasing } from './phrasing.js'
import { readHtml } from './read-html.js'

/**
 * Read markdown into blocks. Code blocks, comments, front matter, link definitions, display math and struck-out text
 * are no prose. A list's lead-in is the heading or paragraph just before it in the same container.
 */
export function readMarkdown(source: string, blocks: Blocks): void {
  const root = parseMarkdown(source)
  const stack: Frame[] = [{ node: root, at: 0, place: ROOT, previous: null, sections: null }]
  let lists = 0
  while (stack.length > 0) {
    const frame = stack[stack.length - 1] as Frame
    const node = frame.node.children[frame.at++] as Nodes | undefined
    if (node === undefined) {
      if (frame.sections) blocks.sections = frame.sections
      stack.pop()
      continue
    }
    const open = (child: Parents, place: Place, previous: number | null = null): void => {
      stack.push({ node: child, at: 0, place, previous, sections: [...blocks.sections] })
    }
    const before = frame.previous
    if (node.type === 'definition') {
      const { start, end } = node.position ?? {}
      const [from = 0, to = 0] = [start?.offset, end?.offset]
      blocks.definitions.push({ label: node.identifier, url: node.url, title: node.title ?? null, from, to })
    }
    if (TRANSPARENT.has(node.type)) continue
    frame.previous = null
    if (node.type === 'heading') {
      const prose = new Prose(source)
      phrasing(source, node, prose)
      frame.previous = blocks.add(prose, frame.place, { kind: 'heading', depth: node.depth })
    } else if (node.type === 'paragraph') {
      frame.previous = paragraph(blocks, node, frame.place)
    } else if (node.type === 'table') {
      table(blocks, node, frame.place, before)
    } else if (node.type === 'html') {
      const count = blocks.list.length
      readHtml(node, blocks, frame.place)
      if (blocks.list.length === count) frame.previous = before
    } else if (node.type === 'blockquote') {
      open(node, { ...frame.place, quoted: frame.place.quoted + 1 })
    } else if (node.type === 'footnoteDefinition') {
      open(node, { item: null, quoted: frame.place.quoted, footnote: node.identifier })
    } else if (node.type === 'list') {
      const depth = frame.place.item ? frame.place.item.depth + 1 : 0
      const list = { list: lists++, ordered: node.ordered ?? false, depth, size: node.children.length, leadIn: before }
      for (let index = node.children.length - 1; index >= 0; index--) {
        const item: Item = { ...list, index, first: true }
        open(node.children[index] as Parents, { ...frame.place, item })
      }
    }
  }
}

/** A container whose children are being read. */
interface Frame {
  node: Parents
  at: number
  place: Place
  /** Index of the block just before, when it may introduce a list or a table. */
  previous: number | null
  /** The sections to go back to when the container ends; null for the article itself. */
  sections: number[] | null
}

const ROOT: Place = { item: null, quoted: 0, footnote: null }
const TRANSPARENT: ReadonlySet<string> = new Set(['definition', 'yaml', 'toml'])

/** A paragraph; images at its ends become captions of their own, one amid words stays as its words. */
function paragraph(blocks: Blocks, node: Paragraph, place: Place): number | null {
  const { source } = blocks
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  if (isMath(source, start, end)) return null
  const [leading, trailing] = edgeImages(node)
  for (const image of leading) caption(blocks, image, place)
  const prose = new Prose(source)
  const label = phrasing(source, node, prose, new Set([...leading, ...trailing]))
  const index = blocks.add(prose, place, {
    kind: leading.length > 0 || isCaption(prose.text) ? 'caption' : 'paragraph',
    label,
  })
  for (const image of trailing) caption(blocks, image, place)
  return index
}

function caption(blocks: Blocks, image: Nodes, place: Place): void {
  if (image.type === 'link' || image.type === 'linkReference') {
    for (const child of image.children) caption(blocks, child, place)
  } else if (image.type === 'image' || image.type === 'imageReference') {
    const prose = new Prose(blocks.source)
    altText(
      blocks.source,
      image.alt ?? '',
      (image.position?.start.offset ?? 0) + 2,
      image.position?.end.offset ?? 0,
      prose,
    )
    blocks.add(prose, place, { kind: 'caption' })
  }
}

function edgeImages({ children }: Paragraph): [Nodes[], Nodes[]] {
  let from = 0
  let to = children.length
  while (from < to && isImageOrSpace(children[from] as Nodes)) from++
  while (to > from && isImageOrSpace(children[to - 1] as Nodes)) to--
  return [children.slice(0, from).filter(isImage), children.slice(to).filter(isImage)]
}

const isImageOrSpace = (node: Nodes): boolean =>
  isImage(node) || node.type === 'break' || (node.type === 'text' && node.value.trim() === '')

const isImage = (node: Nodes): boolean =>
  node.type === 'image' ||
  node.type === 'imageReference' ||
  ((node.type === 'link' || node.type === 'linkReference') &&
    node.children.length > 0 &&
    node.children.every(isPicture))

const isPicture = ({ type }: Nodes): boolean => type === 'image' || type === 'imageReference'

/** "$$ … $$" and "\[ … \]" on their own. */
function isMath(source: string, start: number, end: number): boolean {
  const opens = source.slice(start, start + 2)
  const closes = source.slice(Math.max(end - 2, start), end)
  return end - start >= 4 && ((opens === '$$' && closes === '$$') || (opens === '\\[' && closes === '\\]'))
}

/** One block a row; its cells are parted by one space. */
function table(blocks: Blocks, node: Table, place: Place, caption: number | null): void {
  const headers: string[] = []
  for (const [index, row] of node.children.entries()) {
    const prose = new Prose(blocks.source)
    const cells: Cell[] = []
    let last = row.position?.start.offset ?? 0
    for (const [column, cell] of row.children.entries()) {
      const content = cell.children[0]?.position?.start.offset
      if (content !== undefined) prose.gap(last, content)
      const start = prose.length
      phrasing(blocks.source, cell, prose)
      if (content !== undefined) last = cell.children.at(-1)?.position?.end.offset ?? content
      if (index === 0) headers.push(prose.text.slice(start))
      cells.push({ header: headers[column] ?? '', start, end: prose.length })
    }
    blocks.add(prose, place, { kind: 'row', cells, header: index === 0, caption })
  }
}

/** The `title` line of YAML or TOML front matter. */
export function frontMatterTitle(source: string): string | undefined {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  const fence = text.slice(0, 3)
  if (fence !== '---' && fence !== '+++') return undefined
  const lines = text.slice(0, 20_000).split(/\r\n|\n|\r/)
  const end = lines.indexOf(fence, 1)
  const line = lines.slice(1, Math.max(end, 0)).find((l) => /^title\s?[:=]/.test(l))
  const value = line?.slice(line.search(/[:=]/) + 1).trim()
  if (!value) return undefined
  const quote = value[0]
  return (quote === '"' || quote === "'") && value.endsWith(quote) && value.length > 1 ? value.slice(1, -1) : value
}
