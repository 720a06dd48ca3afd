import type { Nodes } from 'mdast'
import { expect } from 'vitest'
import { strip } from '../../src/annotate/strip.js'
import { annotate } from '../../src/annotate.js'
import { parseMarkdown } from '../../src/markdown.js'
import type { Report } from '../../src/schema.js'

/**
 * Annotate, and expect that it can be taken back, that every footnote is there and every call is live, and that the
 * author's text has the structure it had.
 */
export function expectSound(source: string, report: Report): string {
  const annotated = annotate(source, report)
  expect(strip(annotated)).toBe(source)
  const before = footnotes(source)
  const after = footnotes(annotated)
  expect(after.definitions.length - before.definitions.length).toBe(report.claims.length)
  const labels = after.definitions.filter((label) => !before.definitions.includes(label))
  expect(labels.filter((label) => !after.calls.includes(label))).toEqual([])
  if (!/<(?:br|span) class="evidence-claims/.test(annotated)) {
    expect(structure(withoutFrame(annotated))).toEqual(structure(source))
  }
  return annotated
}

/** How many marks found no prose to stand in. */
export function countUnplaced(annotated: string): number {
  const line = /^Claims that stand where no mark can: .*$/m.exec(annotated)?.[0] ?? ''
  return line.split('[^claim-').length - 1
}

/** An annotated article with its marks, but without the summary and the notes. */
function withoutFrame(annotated: string): string {
  const nonce = /<!-- evidence-claims (\w+) sha256:/.exec(annotated)?.[1]
  const summary = `<!-- evidence-claims ${nonce} sha256:[\\s\\S]*?<!-- /evidence-claims ${nonce} -->`
  return annotated
    .replace(new RegExp(`^(\uFEFF?)${summary}(?:\r?\n){2}`), '$1')
    .replace(new RegExp(`(?:\r?\n){2}${summary}\r?\n`), '')
    .replace(new RegExp(`(?:\r?\n){2}<!-- evidence-claims ${nonce} notes[\\s\\S]*$`), '')
}

function footnotes(markdown: string): { definitions: string[]; calls: string[] } {
  const found = nodes(markdown)
  return {
    definitions: found.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : [])),
    calls: found.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
  }
}

function structure(markdown: string): string[] {
  return nodes(markdown).flatMap(({ type }) => (type === 'text' || type === 'root' ? [] : [type]))
}

function nodes(markdown: string): Nodes[] {
  const found: Nodes[] = []
  const stack: Nodes[] = [parseMarkdown(markdown)]
  for (let node = stack.pop(); node; node = stack.pop()) {
    found.push(node)
    if ('children' in node) stack.push(...[...node.children].reverse())
  }
  return found
}
