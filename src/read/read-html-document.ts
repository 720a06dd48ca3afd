import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { BLOCK_ELEMENTS, FURNITURE_ELEMENTS, FURNITURE_ROLES, HIDDEN_ELEMENTS } from '../lexicon/html-elements.js'
import { Prose } from '../prose.js'
import type { Cell, Item } from '../read.js'
import type { Blocks, Place } from './blocks.js'
import { copyHtml } from './copy-html.js'
import { labelEnd } from './label-end.js'
import { raisedAt } from './raised.js'

type Node = DefaultTreeAdapterTypes.ChildNode
type Parent = DefaultTreeAdapterTypes.ParentNode
type Element = DefaultTreeAdapterTypes.Element

/**
 * Read an HTML document into blocks. What a browser does not show is no prose; navigation, forms and the page's header and
 * footer are furniture. A list's lead-in is the heading or paragraph just before it in the same container.
 *
 * @returns the text of its `<title>`
 */
export function readHtmlDocument(source: string, blocks: Blocks): string | undefined {
  const reader = new Reader(source, blocks)
  reader.read(parse(source, { sourceCodeLocationInfo: true }))
  return reader.title
}

/** A container whose children are being read. */
interface Frame {
  children: readonly Node[]
  at: number
  place: Place
  /** Inside the article proper, where a header or footer is its own. */
  main: boolean
  furniture: boolean
  /** Index of the block just before, when it may introduce a list or a table. */
  previous: number | null
  /** Done when the container ends. */
  leave: (() => void) | null
}

class Reader {
  title: string | undefined
  private prose: Prose
  /** What the prose under construction is, and the frame that it stands in. */
  private shape: { kind: 'heading' | 'paragraph' | 'caption'; depth: number } = PARAGRAPH
  private label = 0
  /** Source offset up to which text has been read: misnested markup gives some of it twice. */
  private done = 0
  private lists = 0
  private stack: Frame[] = []

  constructor(
    private readonly source: string,
    private readonly blocks: Blocks,
  ) {
    this.prose = new Prose(source)
  }

  read(document: Parent): void {
    this.stack = [frame(document.childNodes, { item: null, quoted: 0, footnote: null })]
    for (let top = this.stack.at(-1); top; top = this.stack.at(-1)) {
      const node = top.children[top.at++]
      if (node) this.visit(node, top)
      else {
        top.leave?.()
        this.stack.pop()
      }
    }
    this.flush()
  }

  private visit(node: Node, top: Frame): void {
    if (node.nodeName === '#text') {
      const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {}
      this.text(startOffset, endOffset)
      return
    }
    if (!('tagName' in node)) return
    const { tagName } = node
    if (tagName === 'title') this.title ??= textOf(node)
    if (tagName === 'br') this.prose.gap(this.done, node.sourceCodeLocation?.endOffset ?? this.done)
    if (HIDDEN_ELEMENTS.has(tagName) || isHidden(node) || this.raised(node)) return
    if (tagName === 'table' && isData(node)) {
      const caption = this.flush()
      this.table(node, top, caption)
    } else if (BLOCK_ELEMENTS.has(tagName)) this.block(node, top)
    else this.inline(node, top)
  }

  private inline(node: Element, top: Frame): void {
    const leads =
      (node.tagName === 'strong' || node.tagName === 'b' || node.tagName === 'em') && this.prose.length === 0
    const leave = (): void => {
      if (leads && this.label === 0) this.label = this.prose.length
    }
    // what an inline element holds belongs to the block around it
    const link = this.link(node)
    const left = (): void => {
      if (leads) leave()
      link()
    }
    this.stack.push({ ...top, children: node.childNodes, at: 0, leave: left })
  }

  /** Note a number above the line that cites; whether it was one. */
  private raised(node: Element): boolean {
    const { startOffset, endOffset } = node.sourceCodeLocation ?? {}
    if (node.tagName !== 'sup' || startOffset === undefined || startOffset < this.done) return false
    const mark = raisedAt(this.source, startOffset, 0)
    if (!mark || mark.end !== endOffset) return false
    this.prose.raise(mark, startOffset)
    this.done = mark.end
    return true
  }

  /** Note the link that an element is, once its words are read. */
  private link(node: Element): () => void {
    const { prose } = this
    const start = prose.length
    const url = node.tagName === 'a' ? attribute(node, 'href') : undefined
    const { startOffset: from = 0, endOffset: to = 0 } = node.sourceCodeLocation ?? {}
    return () => {
      if (url !== undefined && this.prose === prose && to > from)
        prose.links.push({ start, end: prose.length, from, to, url, label: null })
    }
  }

  private block(node: Element, top: Frame): void {
    const { tagName } = node
    this.flush()
    const place = top.place
    const inner = frame(node.childNodes, place)
    inner.main = top.main || tagName === 'article' || tagName === 'main'
    inner.furniture = top.furniture || isFurniture(node, top.main)
    const before = top.previous
    const sections =
      tagName === 'blockquote' || tagName === 'aside' || tagName === 'li' ? [...this.blocks.sections] : null
    const depth = /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : 0
    if (depth > 0) this.shape = { kind: 'heading', depth }
    else if (tagName === 'figcaption' || tagName === 'caption') this.shape = { kind: 'caption', depth: 0 }
    if (tagName === 'blockquote') inner.place = { ...place, quoted: place.quoted + 1 }
    if (tagName === 'ul' || tagName === 'ol') this.list(node, inner, before)
    else {
      inner.leave = (): void => {
        const index = this.flush()
        if (sections) this.blocks.sections = sections
        top.previous = index ?? inner.previous
      }
      this.stack.push(inner)
    }
  }

  private list(node: Element, inner: Frame, leadIn: number | null): void {
    const items = node.childNodes.filter((child) => child.nodeName === 'li')
    const depth = inner.place.item ? inner.place.item.depth + 1 : 0
    const list = { list: this.lists++, ordered: node.tagName === 'ol', depth, size: items.length, leadIn }
    for (let i = node.childNodes.length - 1, index = items.length - 1; i >= 0; i--) {
      const child = node.childNodes[i] as Node
      const item: Item | null = child.nodeName === 'li' ? { ...list, index: index--, first: true } : null
      const place = item ? { ...inner.place, item } : inner.place
      this.stack.push({ ...inner, children: [child], at: 0, place, previous: null, leave: () => this.flush() })
    }
  }

  /** One block a row; its cells are parted by one space. */
  private table(node: Element, top: Frame, before: number | null): void {
    let caption = before ?? top.previous
    const rows: Element[] = []
    for (const part of elements(node)) {
      if (part.tagName === 'caption') {
        this.shape = { kind: 'caption', depth: 0 }
        this.cell(part)
        caption = this.flush()
      } else if (part.tagName === 'tr') rows.push(part)
      else for (const row of elements(part)) if (row.tagName === 'tr') rows.push(row)
    }
    const headers: string[] = []
    for (const [index, row] of rows.entries()) {
      const cells = elements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
      const header = index === 0 && cells.every(({ tagName, parentNode }) => tagName === 'th' || isHead(parentNode))
      const spans: Cell[] = []
      for (const [column, cell] of cells.entries()) {
        this.prose.gap(this.done, Math.max(this.done, cell.sourceCodeLocation?.startTag?.endOffset ?? 0))
        const start = this.prose.length
        this.cell(cell)
        if (header) headers.push(this.prose.text.slice(start).trim())
        spans.push({ header: headers[column] ?? '', start, end: this.prose.length })
      }
      const { prose } = this
      this.prose = new Prose(this.source)
      this.blocks.add(prose, top.place, { kind: 'row', cells: spans, header, caption, furniture: top.furniture })
    }
    top.previous = null
  }

  /** All text of an element, blocks in it parted by a space. */
  private cell(element: Element): void {
    const waiting: Node[] = [...element.childNodes].reverse()
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node.nodeName === '#text') {
        this.text(node.sourceCodeLocation?.startOffset ?? 0, node.sourceCodeLocation?.endOffset ?? 0)
      } else if ('tagName' in node && !HIDDEN_ELEMENTS.has(node.tagName) && !isHidden(node) && !this.raised(node)) {
        const start = node.sourceCodeLocation?.startOffset ?? this.done
        if (BLOCK_ELEMENTS.has(node.tagName) || node.tagName === 'br')
          this.prose.gap(this.done, Math.max(this.done, start))
        for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i] as Node)
      }
    }
  }

  private text(start: number, end: number): void {
    const from = Math.max(start, this.done)
    if (from >= end) return
    copyHtml(this.source, from, end, this.prose)
    this.done = end
  }

  /** End the block under construction; gives back its index, or null when there is nothing in it. */
  private flush(): number | null {
    const { prose, shape, label } = this
    this.prose = new Prose(this.source)
    this.shape = PARAGRAPH
    this.label = 0
    const top = this.stack.at(-1)
    if (prose.length === 0 || !top) return null
    const furniture = top.furniture
    const index = this.blocks.add(prose, top.place, { ...shape, label: labelEnd(prose.text, label), furniture })
    if (index !== null) top.previous = index
    return index
  }
}

const PARAGRAPH = { kind: 'paragraph', depth: 0 } as const

function frame(children: readonly Node[], place: Place): Frame {
  return { children, at: 0, place, main: false, furniture: false, previous: null, leave: null }
}

function elements(node: Parent): Element[] {
  return node.childNodes.filter((child): child is Element => 'tagName' in child)
}

function textOf(node: Element): string | undefined {
  const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
  return text.replace(/\s+/g, ' ').trim() || undefined
}

function attribute(node: Element, name: string): string | undefined {
  return node.attrs.find((one) => one.name === name)?.value
}

function isHidden(node: Element): boolean {
  if (attribute(node, 'hidden') !== undefined) return true
  return /(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}none\b/i.test(attribute(node, 'style') ?? '')
}

function isFurniture(node: Element, main: boolean): boolean {
  if (FURNITURE_ROLES.has(attribute(node, 'role') ?? '')) return true
  const { tagName } = node
  if (tagName === 'header' || tagName === 'footer') return !main
  return FURNITURE_ELEMENTS.has(tagName)
}

/** A table that says something cell by cell, as against one that lays out a page. */
function isData(node: Element): boolean {
  const role = attribute(node, 'role')
  if (role === 'presentation' || role === 'none') return false
  const waiting: Parent[] = [node]
  let columns = 0
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    let cells = 0
    for (const child of elements(one)) {
      if (/^(?:table|h[1-6]|ul|ol|article|section)$/.test(child.tagName)) return false
      if (child.tagName === 'td' || child.tagName === 'th') cells++
      waiting.push(child)
    }
    columns = Math.max(columns, cells)
  }
  return columns > 1
}

function isHead(node: Parent | null): boolean {
  const section = node && 'parentNode' in node ? node.parentNode : null
  return section !== null && 'tagName' in section && section.tagName === 'thead'
}
