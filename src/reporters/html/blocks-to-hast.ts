import type { Element, ElementContent, Text } from 'hast'
import type { Block } from '../../read.js'
import { textNodes } from './text-nodes.js'

/** Lay out blocks of prose as headings, paragraphs, quotations and lists, in their order. */
export function blocksToHast(blocks: readonly Block[]): ElementContent[] {
  const root: ElementContent[] = []
  let quote: ElementContent[] | null = null
  let lists: OpenList[] = []
  for (const block of blocks) {
    if (block.quoted > 0 !== (quote !== null)) {
      lists = []
      quote = block.quoted > 0 ? [] : null
      if (quote) root.push(element('blockquote', quote))
    }
    const { item } = block
    lists.length = item ? Math.min(lists.length, Math.min(item.depth, DEEPEST) + 1) : 0
    if (item && lists.at(-1)?.list !== item.list && lists.length === Math.min(item.depth, DEEPEST) + 1) lists.pop()
    if (item && lists.at(-1)?.list !== item.list) lists.push(openList(item, lists.at(-1)?.item ?? quote ?? root))
    const list = lists.at(-1)
    if (item && list && list.index !== item.index) {
      list.item = []
      list.index = item.index
      list.items.push(element('li', list.item))
    }
    const container = list?.item ?? quote ?? root
    if (block.kind === 'row') addRow(container, block)
    else container.push(blockElement(block))
  }
  return root
}

const DEEPEST = 12

interface OpenList {
  list: number
  index: number
  items: ElementContent[]
  item: ElementContent[]
}

function openList(item: NonNullable<Block['item']>, container: ElementContent[]): OpenList {
  const items: ElementContent[] = []
  container.push(element(item.ordered ? 'ol' : 'ul', items))
  return { list: item.list, index: -1, items, item: items }
}

/** Add a row to the table that ends a container, or to a new one where there is none or a header begins it. */
function addRow(container: ElementContent[], block: Block): void {
  let table = container.at(-1)
  if (block.header || table?.type !== 'element' || table.tagName !== 'table') {
    table = element('table', [element('tbody', [])])
    container.push(table)
  }
  const { text, starts, ends } = block
  const cells = block.cells.map(({ start, end }) =>
    element(
      block.header ? 'th' : 'td',
      textNodes({ text: text.slice(start, end), starts: starts.subarray(start, end), ends: ends.subarray(start, end) }),
    ),
  )
  ;(table.children[0] as Element).children.push(element('tr', cells))
}

function blockElement(block: Block): Element {
  const children: Text[] = textNodes(block)
  const made = element(block.kind === 'heading' ? `h${Math.min(block.depth + 1, 6)}` : 'p', children)
  if (block.kind === 'caption') made.properties.className = ['caption']
  const first = children[0]?.position
  const last = children.at(-1)?.position
  if (first && last) made.position = { start: first.start, end: last.end }
  return made
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}
