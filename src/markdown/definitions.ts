import type { Nodes, Root } from 'mdast'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'

/** For each piece, markdown that defines what it refers to and only other pieces define; mostly ''. */
export function missingDefinitions(source: string, parts: { start: number; end: number; root: Root }[]): string[] {
  const own = parts.map(({ root }) => defined(root))
  const all = new Set<string>()
  for (const labels of own) for (const label of labels) all.add(label)
  return parts.map(({ start, end }, index) => {
    if (all.size === (own[index] as Set<string>).size) return ''
    const wanted = new Set<string>()
    for (const label of labels(source, start, end)) {
      if (all.has(label) && !own[index]?.has(label)) wanted.add(label)
    }
    return [...wanted].map((label) => `[${label.slice(1)}]: ${label.startsWith('^') ? 'x' : '#'}\n\n`).join('')
  })
}

/** Labels that a tree defines: "=LABEL" for a link's, "^^LABEL" for a footnote's. */
function defined(root: Root): Set<string> {
  const found = new Set<string>()
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition') found.add(`=${normalizeIdentifier(node.label ?? node.identifier)}`)
    if (node.type === 'footnoteDefinition') found.add(`^^${normalizeIdentifier(node.label ?? node.identifier)}`)
    // Neither stands inside a paragraph, heading or table.
    if (CONTAINERS.has(node.type) && 'children' in node) for (const child of node.children) stack.push(child)
  }
  return found
}

const CONTAINERS: ReadonlySet<string> = new Set(['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition'])

/** What stands in brackets without brackets within, in the form that `defined` gives. */
function* labels(source: string, start: number, end: number): Generator<string> {
  let open = -1
  for (let i = start; i < end; i++) {
    const c = source.charCodeAt(i)
    if (c === 92) i++
    else if (c === 91) open = i
    else if (c === 93 && open >= 0) {
      if (i - open <= 1000) {
        const text = source.slice(open + 1, i)
        yield text.startsWith('^') ? `^^${normalizeIdentifier(text.slice(1))}` : `=${normalizeIdentifier(text)}`
      }
      open = -1
    }
  }
}
