import type { Nodes, Root } from 'mdast'

/**
 * Blank out what is code in MDX: imports, exports and expressions that stand alone. Every other character keeps its place.
 *
 * @param source the file's text
 * @param tree what was parsed from it; nodes without positions are passed over
 */
export function withoutCode(source: string, tree: Root): string {
  const shift = source.startsWith('\uFEFF') ? 1 : 0
  const parts: string[] = []
  let from = 0
  for (const { start, end } of codeIn(tree)) {
    if (start + shift < from) continue
    parts.push(source.slice(from, start + shift), source.slice(start + shift, end + shift).replace(/[^\r\n]/g, ' '))
    from = end + shift
  }
  return parts.length === 0 ? source : parts.join('') + source.slice(from)
}

const code: ReadonlySet<string> = new Set(['mdxjsEsm', 'mdxFlowExpression'])

function codeIn(tree: Root): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { type, position } = node
    const start = position?.start.offset
    const end = position?.end.offset
    if (code.has(type) && start !== undefined && end !== undefined) found.push({ start, end })
    else if ('children' in node) stack.push(...node.children)
  }
  return found.sort((a, b) => a.start - b.start)
}
