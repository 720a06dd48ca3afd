import type { Nodes, Parents, PhrasingContent, Root } from 'mdast'

/**
 * Fold the tags of plain formatting that a markdown tree holds as raw HTML ("H<sub>2</sub>O") into elements, in place;
 * all other raw HTML stays what it is. A tag that is not closed by the next one is left alone.
 */
export function foldInlineHtml(root: Root): void {
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('children' in node)) continue
    if (PHRASING.has(node.type)) node.children = fold(node.children as PhrasingContent[])
    for (const child of node.children) stack.push(child)
  }
}

const PHRASING: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
])
const TAG = /^<(\/?)(abbr|b|cite|dfn|em|i|ins|mark|q|s|small|strong|sub|sup|u|var)>$/i
const BREAK = /^<br\s{0,8}\/?>$/i

function fold(children: PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = []
  // where in `out` the tag stands that may yet be closed
  let open: { name: string; at: number } | null = null
  for (const child of children) {
    const tag = child.type === 'html' && child.value.length < 24 ? TAG.exec(child.value) : null
    const name = tag?.[2]?.toLowerCase() ?? ''
    if (child.type === 'html' && BREAK.test(child.value)) out.push({ type: 'break', ...positionOf(child) })
    else if (tag && tag[1] === '') {
      open = { name, at: out.length }
      out.push(child)
    } else if (tag && open?.name === name) {
      const inner = out.splice(open.at).slice(1)
      out.push(formatted(name, inner))
      open = null
    } else out.push(child)
  }
  return out
}

function formatted(name: string, children: PhrasingContent[]): PhrasingContent {
  const node: Parents = { type: 'emphasis', children, data: { hName: name } }
  return node
}

function positionOf(node: Nodes): { position?: NonNullable<Nodes['position']> } {
  return node.position ? { position: node.position } : {}
}
