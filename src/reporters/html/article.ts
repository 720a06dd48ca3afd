import type { Element, ElementContent, Root } from 'hast'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'
import type * as mdast from 'mdast'
import { parseMarkdown } from '../../markdown.js'
import { detectFormat } from '../../read/detect-format.js'
import { read } from '../../read.js'
import { blocksToHast } from './blocks-to-hast.js'
import { fitToPage } from './fit-to-page.js'
import { markdownToHast } from './markdown-to-hast.js'

/** A heading of the article, and where it stands in the source. */
export interface Heading {
  text: string
  start: number
}

/** The article as a tree of safe HTML whose text has exact positions, and its headings in the order of the source. */
export interface RenderedArticle {
  tree: Root
  headings: Heading[]
}

/**
 * Render an article as the author wrote it: markdown as markdown, plain text in paragraphs. Markdown too tangled to
 * parse, or nested deeper than a page can show, is laid out as plain paragraphs too.
 */
export function renderArticle(source: string): RenderedArticle {
  const children = contentOf(source)
  const safe = sanitize({ type: 'root', children }, schema)
  const tree: Root = safe.type === 'root' ? safe : { type: 'root', children: [safe as ElementContent] }
  const headings = headingsOf(tree).sort((a, b) => a.start - b.start)
  fitToPage(tree)
  return { tree, headings }
}

function contentOf(source: string): ElementContent[] {
  if (detectFormat(source) === 'markdown') {
    const root = parseMarkdown(source)
    if (root.children.length > 0 && depthOf(root) <= DEEPEST) return markdownToHast(source, root)
  }
  return blocksToHast(read(source).blocks)
}

/** What walks a tree by calling itself runs out of stack some thousand levels down. */
const DEEPEST = 200

function depthOf(root: mdast.Root): number {
  let level: mdast.Nodes[] = [root]
  let depth = 0
  while (level.length > 0 && depth <= DEEPEST) {
    level = level.flatMap((node): mdast.Nodes[] => ('children' in node ? node.children : []))
    depth++
  }
  return depth
}

const { img: _, ...attributes } = defaultSchema.attributes ?? {}

/** The library's schema, after GitHub's, with no images, and with the classes that are ours. */
const schema: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'img' && name !== 'picture' && name !== 'source'),
    ...['abbr', 'cite', 'dfn', 'mark', 'small', 'u'],
  ],
  attributes: { ...attributes, p: [['className', 'caption']], span: [['className', 'image']] },
  protocols: { href: ['http', 'https', 'mailto'] },
  // the only ids are those of footnotes, and have a prefix already
  clobber: [],
}

function headingsOf(tree: Root): Heading[] {
  const found: Heading[] = []
  const visit = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue
      const start = child.position?.start.offset
      if (/^h[2-6]$/.test(child.tagName) && start !== undefined) {
        const text = textOf(child).replace(/\s+/g, ' ').trim()
        if (text !== '') found.push({ text, start })
      } else visit(child)
    }
  }
  visit(tree)
  return found
}

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('')
}
