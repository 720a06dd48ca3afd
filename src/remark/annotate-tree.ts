import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { endOf } from '../annotate/end-of.js'
import { inlineRuns } from '../annotate/inline-runs.js'
import { place } from '../annotate/place.js'
import { seal } from '../annotate/seal.js'
import { footnotes } from '../annotate/styles/footnotes.js'
import { parseMarkdown } from '../markdown.js'
import { wording } from '../report/wording.js'
import type { Claim, Report } from '../schema.js'
import { insertPhrasing } from './insert-phrasing.js'

/**
 * Annotate a tree in place: behind each claim its verdict and a footnote call with the class `evidence-claim`, and at the
 * end the footnotes. A claim whose words the tree no longer has, or has without their place, is named at the end.
 *
 * @param tree what was parsed from `source`
 */
export function annotateTree(tree: Root, source: string, report: Report): void {
  if (report.claims.length === 0) return
  const sealed = seal(source)
  // the tree's offsets do not count a byte-order mark
  const mark = source.startsWith('\uFEFF') ? 1 : 0
  const text = source.slice(mark)
  const lines = inlineRuns(tree)
    .map((line) => ({ ...line, runs: line.runs.filter(({ start, end }) => start >= line.start && end > start) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start)
  const groups = new Map<number, PhrasingContent[]>()
  const unplaced: string[] = []
  for (const [index, claim] of report.claims.entries()) {
    const found = place(text, lines, endOf(claim) - mark)
    const label = sealed.label(index + 1)
    if (found) groups.set(found.at, [...(groups.get(found.at) ?? []), ...call(claim, label)])
    else unplaced.push(footnotes.mark?.(claim, index + 1, sealed) ?? '')
  }
  for (const [at, nodes] of [...groups].sort((a, b) => b[0] - a[0])) insertPhrasing(tree, text, at, nodes)
  tree.children.push(...parsed(footnotes.notes(report, sealed, unplaced)))
}

function call({ reason, verdict }: Claim, label: string): PhrasingContent[] {
  const { symbol, short } = wording[reason]
  const properties = { className: ['evidence-claim'], dataVerdict: verdict, dataReason: reason }
  return [
    { type: 'text', value: ` ${symbol} ${short}` },
    { type: 'footnoteReference', identifier: label, label, data: { hProperties: properties } } as PhrasingContent,
  ]
}

function parsed(lines: readonly string[]): RootContent[] {
  const root = parseMarkdown(lines.join('\n'))
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    delete node.position
    if ('children' in node) stack.push(...node.children)
  }
  return root.children
}
