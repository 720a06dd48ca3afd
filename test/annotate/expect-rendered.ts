import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect } from 'vitest'
import { strip } from '../../src/annotate/strip.js'
import { type AnnotateOptions, annotate } from '../../src/annotate.js'
import { frontMatterEnd } from '../../src/markdown/front-matter-end.js'
import { wording } from '../../src/report/wording.js'
import type { Report } from '../../src/schema.js'

const github = unified().use(remarkParse).use(remarkGfm).freeze()
const withFrontMatter = github().use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/** What is there of a style where markdown is read as on GitHub. */
export interface Rendered {
  annotated: string
  root: Root
  /** How many marks stand in the text, and how many at its end since no prose had room. */
  marks: number
  unplaced: number
}

/**
 * Annotate in a style, render as GitHub does, and expect that it can be taken back, that there is one mark for each claim,
 * and that without the annotations the page is the one that the article alone gives.
 */
export function expectRendered(
  source: string,
  report: Report,
  style: AnnotateOptions['style'] = 'footnotes',
): Rendered {
  const annotated = annotate(source, report, { style })
  expect(strip(annotated)).toBe(source)
  const root = render(annotated)
  const { marks, unplaced } = takeOut(root, style)
  if (style === 'table') expect(marks).toBe(report.claims.length)
  else expect(marks + unplaced).toBe(report.claims.length)
  // what keeps lines of plain text apart is meant to show
  const closing = /(?:^|\n)(.*)\r?\n\r?\n<!-- evidence-claims \w+ notes, and the line above/.exec(annotated)?.[1]
  const alone = closing === undefined ? source : `${source}\n${closing}`
  if (!/<(?:br|span) class="evidence-claims/.test(annotated)) expect(written(root)).toBe(written(renderBelow(alone)))
  return { annotated, root: render(annotated), marks, unplaced }
}

export function render(markdown: string): Root {
  // the front matter extension reads lists wrongly in what only begins like front matter
  const processor = frontMatterEnd(markdown) < 0 ? github : withFrontMatter
  return toHast(processor.parse(markdown), { allowDangerousHtml: true }) as Root
}

/** Render what stands below a comment, as the text of an annotated article does: the parser reads a first line differently. */
function renderBelow(source: string): Root {
  const front = frontMatterEnd(source)
  const at = front < 0 ? (source.startsWith('\uFEFF') ? 1 : 0) : front
  const root = render(
    `${source.slice(0, at)}${front < 0 ? '' : '\n\n'}${EMPTY}${front < 0 ? '\n\n' : '\n'}${source.slice(at)}`,
  )
  const index = root.children.findIndex((node) => rawOf(node) === EMPTY)
  expect(index).toBeGreaterThanOrEqual(0)
  root.children.splice(index, 1)
  return root
}

const EMPTY = '<!-- below -->'

function written(root: Root): string {
  const raw = { allowDangerousHtml: true }
  return (
    toHtml(root, raw)
      .replace(/\s*(?=<\/code>)/g, '')
      .replace(/\s*\n\s*/g, '\n')
      // our footnotes are numbered with the author's
      .replace(/(?<=<sup><a [^>]*>)\d+(?=<\/a>)|(?<=Back to reference )[\d-]+/g, '#')
      .trim()
  )
}

function takeOut(root: Root, style: AnnotateOptions['style']): { marks: number; unplaced: number } {
  const nonce =
    root.children.map((node) => /<!-- evidence-claims (\w+) sha256:/.exec(rawOf(node))?.[1]).find(Boolean) ?? ''
  expect(nonce).not.toBe('')
  cut(root, `<!-- evidence-claims ${nonce} sha256:`, `<!-- /evidence-claims ${nonce} -->`)
  const notes = cut(root, `<!-- evidence-claims ${nonce} notes`, `<!-- /evidence-claims ${nonce} notes -->`)
  takeOutFootnotes(root, nonce)
  if (style === 'table') return { marks: rowsOf(notes), unplaced: 0 }
  if (style === 'comments') {
    const unplaced = Number(/no comment can: (\d+)/.exec(notes.map(rawOf).join(''))?.[1] ?? 0)
    return { marks: takeOutMarks(root, nonce), unplaced }
  }
  const rest: Root = { type: 'root', children: notes }
  return { marks: takeOutMarks(root, nonce), unplaced: takeOutMarks(rest, nonce) }
}

/** Take the nodes from one comment to another out of a root. */
function cut(root: Root, open: string, close: string): RootContent[] {
  const from = root.children.findIndex((node) => rawOf(node).includes(open))
  if (from < 0) return []
  const to = root.children.findIndex((node, index) => index >= from && rawOf(node).includes(close))
  expect(to).toBeGreaterThanOrEqual(from)
  return root.children.splice(from, to - from + 1)
}

function rawOf(node: Nodes): string {
  return node.type === 'raw' ? node.value : ''
}

function rowsOf(nodes: RootContent[]): number {
  let rows = 0
  visit({ type: 'root', children: nodes }, (node) => {
    if (node.type === 'element' && node.tagName === 'tbody') rows += node.children.filter(isElement).length
  })
  return rows
}

function takeOutFootnotes(root: Root, nonce: string): void {
  const section = root.children.find((node) => isElement(node) && node.properties.dataFootnotes !== undefined)
  if (!section || !isElement(section)) return
  visit(section, (node) => {
    if (!isElement(node) || node.tagName !== 'ol') return
    node.children = node.children.filter((item) => !(isElement(item) && String(item.properties.id).includes(nonce)))
  })
  const left = section.children.some(
    (node) => isElement(node) && node.tagName === 'ol' && node.children.some(isElement),
  )
  if (!left) root.children.splice(root.children.indexOf(section), 1)
}

const words = Object.values(wording).map(({ symbol, short }) => `${symbol} ${short}`)

/** Take marks out, each with the space before it; gives back how many there were. */
function takeOutMarks(root: Root, nonce: string): number {
  let marks = 0
  visit(root, (parent) => {
    if (!('children' in parent)) return
    const kept: ElementContent[] = []
    let behind = false
    let spaced = false
    for (const node of parent.children as ElementContent[]) {
      if (isMark(node, nonce)) {
        marks += 1
        behind = true
        spaced = node.type !== 'raw'
        const last = kept.at(-1)
        if (last?.type === 'text' && node.type !== 'raw') {
          const word = words.find(
            (one) => node.type === 'element' && node.tagName === 'sup' && last.value.endsWith(one),
          )
          last.value = last.value.slice(0, last.value.length - (word?.length ?? 0)).replace(/ $/, '')
        }
        continue
      }
      if (behind && node.type === 'text' && spaced) node.value = node.value.replace(/^\u2009/, '')
      const last = kept.at(-1)
      if (behind && node.type === 'text' && last?.type === 'text') last.value += node.value
      else kept.push(node)
      behind = false
    }
    parent.children = kept.filter((node) => node.type !== 'text' || node.value !== '')
  })
  return marks
}

function isMark(node: ElementContent, nonce: string): boolean {
  if (node.type === 'raw') return node.value.startsWith('<!-- claim-') && node.value.includes(nonce)
  if (!isElement(node)) return false
  const [child] = node.children
  if (node.tagName === 'sup') return isElement(child) && String(child.properties.href).includes(nonce)
  const title = String(node.properties.title ?? '')
  return (
    node.tagName === 'a' &&
    Object.values(wording).some(({ phrase }) => title.startsWith(phrase)) &&
    child?.type === 'text' &&
    words.includes(child.value)
  )
}

function isElement(node: Nodes | undefined): node is Element {
  return node?.type === 'element'
}

function visit(node: Nodes, each: (node: Nodes) => void): void {
  const stack = [node]
  for (let one = stack.pop(); one; one = stack.pop()) {
    each(one)
    if ('children' in one) stack.push(...one.children)
  }
}
