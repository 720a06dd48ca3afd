import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'

/** Fit an article's tree to the page, in place: a wide table scrolls by itself, and the boxes of tasks are symbols. */
export function fitToPage(node: Root | Element): void {
  node.children = (node.children as ElementContent[]).map((child) => {
    if (child.type !== 'element') return child
    if (child.tagName === 'input') return { type: 'text', value: child.properties.checked ? '☑' : '☐' }
    fitToPage(child)
    return child.tagName === 'table'
      ? h('div.scroll', { tabIndex: 0, role: 'region', ariaLabel: 'Table' }, child)
      : child
  })
}
