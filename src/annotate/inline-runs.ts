import type { Nodes, Parents, PhrasingContent, Root, Table, TableRow } from 'mdast'
import { shownFootnotes } from './shown-footnotes.js'

/** A stretch of prose that an insertion may stand in (`text`) or only behind (`fixed`, `call` of a footnote). */
export interface Run {
  kind: 'text' | 'fixed' | 'call'
  start: number
  end: number
  /** Where the emphasis ends that ends with this run; its own end when none does. */
  exit: number
}

/** A paragraph, heading or table cell: where inline content stands. Its runs are in order. */
export interface Line {
  start: number
  end: number
  runs: Run[]
}

/** List the places of an article that can hold inline markdown and are shown, in order. */
export function inlineRuns(root: Root): Line[] {
  const lines: Line[] = []
  const shown = shownFootnotes(root)
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      lines.push({ ...rangeOf(node), runs: runsOf(node) })
    } else if ('children' in node && (node.type !== 'footnoteDefinition' || shown.has(node))) {
      const children = node.type === 'table' ? shownRows(node) : node.children
      for (let index = children.length - 1; index >= 0; index -= 1) stack.push(children[index] as Nodes)
    }
  }
  return lines
}

/** Cells that the header has no column for are not shown. See: GFM, tables */
function shownRows({ children: rows }: Table): TableRow[] {
  const columns = rows[0]?.children.length ?? 0
  return rows.map((row) => (row.children.length > columns ? { ...row, children: row.children.slice(0, columns) } : row))
}

function rangeOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

function runsOf(line: Parents): Run[] {
  const runs: Run[] = []
  const stack: { node: Parents; index: number; from: number; closings: Map<string, number[]> | undefined }[] = []
  const enter = (node: Parents) => stack.push({ node, index: 0, from: runs.length, closings: undefined })
  enter(line)
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.node.children[top.index] as PhrasingContent | undefined
    top.index += 1
    if (!child) {
      stack.pop()
      const last = runs.at(-1)
      if (last && stack.length > 0 && runs.length > top.from) last.exit = rangeOf(top.node).end
    } else if (child.type === 'emphasis' || child.type === 'strong' || child.type === 'delete') {
      enter(child)
    } else if (child.type !== 'break') {
      const { start, end } = rangeOf(child)
      const kind = child.type === 'text' ? 'text' : child.type === 'footnoteReference' ? 'call' : 'fixed'
      runs.push({ kind, start, end, exit: end })
      const opened = child.type === 'html' ? whole.exec(child.value)?.[1]?.toLowerCase() : undefined
      if (opened) {
        top.closings ??= closingsOf(top.node)
        const closing = next(top.closings.get(opened), top.index)
        const run = runs.at(-1)
        if (closing !== undefined && run) {
          top.index = closing + 1
          run.end = run.exit = rangeOf(top.node.children[closing] as Nodes).end
        }
      }
    }
  }
  return runs
}

/** Raw HTML elements that no mark may stand in. */
const whole = /^<(a|button|code|kbd|math|option|pre|samp|script|select|style|svg|textarea|title)(?=[\s>])/i

/** Where, among a node's children, the closing tags of each element stand, last first. */
function closingsOf(node: Parents): Map<string, number[]> {
  const closings = new Map<string, number[]>()
  for (let index = node.children.length - 1; index >= 0; index -= 1) {
    const child = node.children[index]
    const name = child?.type === 'html' ? /^<\/([a-z][\w-]*)/i.exec(child.value)?.[1]?.toLowerCase() : undefined
    if (!name) continue
    const indexes = closings.get(name)
    if (indexes) indexes.push(index)
    else closings.set(name, [index])
  }
  return closings
}

function next(indexes: number[] | undefined, from: number): number | undefined {
  while (indexes && indexes.length > 0 && (indexes.at(-1) ?? from) < from) indexes.pop()
  return indexes?.at(-1)
}
