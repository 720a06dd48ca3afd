import type { Element, ElementContent, Root, Text } from 'hast'
import { h } from 'hastscript'
import { slotNotes } from '../../report/slot-wording.js'
import { wording } from '../../report/wording.js'
import { type Layer, layers } from './layers.js'
import type { Shown } from './shown.js'
import { visible } from './visible.js'

/**
 * Mark the claims in the tree of an article, in place: each stretch of a claim as a highlight, and behind its last one a
 * link to its card that says the verdict. A claim whose place the tree does not show gets none.
 *
 * @returns the claims that are marked
 */
export function highlight(tree: Root, shown: readonly Shown[]): Set<Shown> {
  const stretches = layers(shown.map(({ claim }) => claim))
  const last = new Map<number, Element>()
  markText(tree, stretches, last, null)
  const badges = new Map<Element, Shown[]>()
  for (const [index, host] of [...last].sort(([a], [b]) => a - b)) {
    const one = shown[index] as Shown
    const others = badges.get(host)
    if (others) others.push(one)
    else badges.set(host, [one])
  }
  placeBadges(tree, badges)
  return new Set([...last.keys()].map((index) => shown[index] as Shown))
}

function markText(
  node: Root | Element,
  stretches: readonly Layer[],
  last: Map<number, Element>,
  around: Element | null,
): void {
  const children: ElementContent[] = []
  for (const child of node.children as ElementContent[]) {
    if (child.type === 'text') children.push(...marked(child, stretches, last, around))
    else if (child.type === 'element') {
      // no link may stand in a link, and none should in code
      markText(child, stretches, last, around ?? (child.tagName === 'a' || child.tagName === 'code' ? child : null))
      children.push(child)
    }
  }
  node.children = children
}

function marked(
  node: Text,
  stretches: readonly Layer[],
  last: Map<number, Element>,
  around: Element | null,
): ElementContent[] {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return [{ type: 'text', value: visible(node.value) }]
  const whole = end - start !== node.value.length
  const found: ElementContent[] = []
  let at = start
  for (let index = firstAfter(stretches, start); index < stretches.length; index++) {
    const stretch = stretches[index] as Layer
    if (stretch.start >= end) break
    const from = whole ? start : Math.max(stretch.start, start)
    const to = whole ? end : Math.min(stretch.end, end)
    if (from > at) found.push({ type: 'text', value: visible(node.value.slice(at - start, from - start)) })
    const value = visible(whole ? node.value : node.value.slice(from - start, to - start))
    const mark: Element = h(
      'mark',
      { className: ['m', stretch.reason], dataC: stretch.claims.map((claim) => claim + 1) },
      value,
    )
    found.push(mark)
    for (const claim of stretch.claims) last.set(claim, around ?? mark)
    at = to
    if (whole) break
  }
  if (found.length === 0) found.push({ type: 'text', value: visible(node.value) })
  else if (at < end && !whole) found.push({ type: 'text', value: visible(node.value.slice(at - start)) })
  return found
}

/** The first stretch that ends behind an offset. */
function firstAfter(stretches: readonly Layer[], offset: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle] as Layer).end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** A stop, a bracket or a quotation mark that closes the sentence stays with it. */
const CLOSING = /^[.,;:!?…)\]”’"']{1,4}(?=\s|$)/

function placeBadges(node: Root | Element, badges: ReadonlyMap<Element, Shown[]>): void {
  const children: ElementContent[] = []
  let waiting: Shown[] = []
  const flush = (): void => {
    for (const one of waiting) children.push({ type: 'text', value: ' ' }, badge(one))
    waiting = []
  }
  for (const child of node.children as ElementContent[]) {
    if (waiting.length > 0) {
      const [stop = ''] = child.type === 'text' ? (CLOSING.exec(child.value) ?? []) : []
      if (stop !== '') children.push({ type: 'text', value: stop })
      const rest = child.type === 'text' ? child.value.slice(stop.length) : undefined
      // the call of a footnote stays with the sentence too
      if (rest === '' || isCall(child)) {
        if (rest === undefined) children.push(child)
        continue
      }
      flush()
      if (rest !== undefined) {
        children.push({ type: 'text', value: rest })
        continue
      }
    }
    children.push(child)
    if (child.type !== 'element') continue
    placeBadges(child, badges)
    waiting = badges.get(child) ?? []
  }
  flush()
  node.children = children
}

function isCall(node: ElementContent): boolean {
  const [link] = node.type === 'element' && node.tagName === 'sup' ? node.children : []
  return link?.type === 'element' && 'dataFootnoteRef' in link.properties
}

function badge({ claim, number, anchor }: Shown): Element {
  const { symbol, short } = wording[claim.reason]
  return h('a', { className: ['b', claim.reason], id: `at-${number}`, href: `#${anchor}` }, [
    h('span', { ariaHidden: 'true' }, symbol),
    [` ${short}`, ...slotNotes(claim).map((note) => note.short)].join(' · '),
    h('span.n', ` (claim ${number})`),
  ])
}
