import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast'
import { valueIndex } from './value-index.js'

/**
 * Put nodes into a tree behind the character that ends at an offset: a text node is parted, any other is passed. Insert
 * from the end of a text to its start, so that places stay right.
 */
export function insertPhrasing(tree: Root, source: string, at: number, nodes: readonly PhrasingContent[]): void {
  let parent: Parents = tree
  for (;;) {
    const index = parent.children.findIndex((child) => holds(child, at))
    const child = parent.children[index] as Nodes | undefined
    if (!child) return
    const end = child.position?.end.offset ?? 0
    if ('children' in child && (at < end || !phrasing.has(child.type))) {
      parent = child
      continue
    }
    const before = child.type === 'text' && at < end ? part(child, source, at) : undefined
    ;(parent.children as Nodes[]).splice(index + (before ? 0 : 1), 0, ...(before ? [before] : []), ...nodes)
    return
  }
}

/** What holds inline content and is itself inline. */
const phrasing: ReadonlySet<string> = new Set([
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'mdxJsxTextElement',
])

function holds({ position }: Nodes, at: number): boolean {
  return (position?.start.offset ?? Number.POSITIVE_INFINITY) < at && at <= (position?.end.offset ?? -1)
}

/** Cut the words before an offset from a text node; undefined where the node no longer says what the source does. */
function part(node: Text, source: string, at: number): Text | undefined {
  const { position } = node
  if (!position) return undefined
  const index = valueIndex(source, position.start.offset ?? 0, at, position.end.offset ?? 0, node.value)
  if (index === undefined) return undefined
  const before: Text = {
    type: 'text',
    value: node.value.slice(0, index),
    position: { start: position.start, end: { ...position.end, offset: at } },
  }
  node.value = node.value.slice(index)
  delete node.position
  return before
}
