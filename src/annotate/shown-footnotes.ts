import type { FootnoteDefinition, Nodes, Root } from 'mdast'

/** Find the footnotes that a reader sees: those called from the text or from one that is; of two with one label, the first. */
export function shownFootnotes(root: Root): Set<FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>()
  const calls = new Map<FootnoteDefinition | null, string[]>([[null, []]])
  const stack: { node: Nodes; owner: FootnoteDefinition | null }[] = [{ node: root, owner: null }]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node } = top
    let { owner } = top
    if (node.type === 'footnoteReference') calls.get(owner)?.push(node.identifier)
    if (node.type === 'footnoteDefinition') {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
      calls.set(node, [])
      owner = node
    }
    if (!('children' in node)) continue
    for (let index = node.children.length - 1; index >= 0; index -= 1)
      stack.push({ node: node.children[index] as Nodes, owner })
  }
  const shown = new Set<FootnoteDefinition>()
  const called = calls.get(null) ?? []
  for (let call = called.pop(); call !== undefined; call = called.pop()) {
    const definition = definitions.get(call)
    if (!definition || shown.has(definition)) continue
    shown.add(definition)
    called.push(...(calls.get(definition) ?? []))
  }
  return shown
}
