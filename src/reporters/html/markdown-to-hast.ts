import type { Element, ElementContent, Root, Text } from 'hast'
import type * as mdast from 'mdast'
import { type Handlers, type State, toHast } from 'mdast-util-to-hast'
import { Prose } from '../../prose.js'
import { Blocks } from '../../read/blocks.js'
import { altText, phrasing } from '../../read/phrasing.js'
import { readHtml } from '../../read/read-html.js'
import { blocksToHast } from './blocks-to-hast.js'
import { foldInlineHtml } from './inline-html.js'
import { textNode, textNodes } from './text-nodes.js'

/**
 * Render markdown as HTML, headings one level down. Text has exact positions; images become their words and a link, raw
 * HTML its visible text, and only links to the web and to mail addresses are links.
 *
 * @param source the article
 * @param tree its tree, which is changed
 */
export function markdownToHast(source: string, tree: mdast.Root): ElementContent[] {
  foldInlineHtml(tree)
  const root = toHast(tree, {
    clobberPrefix: 'article-',
    footnoteLabelTagName: 'h2',
    handlers: handlers(source),
  }) as Root
  return root.children as ElementContent[]
}

function handlers(source: string): Handlers {
  return {
    text: (_: State, node: mdast.Text): Text[] => proseNodes(source, node),
    inlineCode: (_: State, node: mdast.InlineCode): Element => {
      const { start, end } = rangeOf(node)
      return element('code', [textNode(node.value.replace(/\r?\n|\r/g, ' '), start, end)])
    },
    heading: (state: State, node: mdast.Heading): Element => {
      const made = element(`h${Math.min(node.depth + 1, 6)}`, state.all(node))
      state.patch(node, made)
      return made
    },
    paragraph: (state: State, node: mdast.Paragraph, parent: mdast.Parents | undefined): Element => {
      const made = element('p', state.all(node))
      // the library writes a space behind the last text of a footnote, and a text must stay as long as its source
      if (parent?.type === 'footnoteDefinition') made.children.push({ type: 'text', value: '' })
      return made
    },
    link: (state: State, node: mdast.Link): Element => linked(node.url, state.all(node)),
    linkReference: (state: State, node: mdast.LinkReference): ElementContent[] | Element => {
      const definition = state.definitionById.get(node.identifier.toUpperCase())
      return definition ? linked(definition.url, state.all(node)) : state.all(node)
    },
    image: (_: State, node: mdast.Image): Element => picture(source, node, node.url),
    imageReference: (state: State, node: mdast.ImageReference): Element =>
      picture(source, node, state.definitionById.get(node.identifier.toUpperCase())?.url ?? ''),
    html: (_: State, node: mdast.Html, parent: mdast.Parents | undefined): ElementContent[] => {
      if (parent && !FLOW.has(parent.type)) return []
      const { start, end } = rangeOf(node)
      const blocks = new Blocks(source)
      // marks of a quotation around it stand in the source only
      readHtml(node, blocks, { item: null, quoted: end - start > node.value.length ? 1 : 0, footnote: null })
      return blocksToHast(blocks.list.map((block) => ({ ...block, quoted: 0 })))
    },
  }
}

const FLOW: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

function proseNodes(source: string, node: mdast.Text): Text[] {
  const prose = new Prose(source)
  const { start } = rangeOf(node)
  // a line end that opens the node is a space, though prose does not open with one
  if (/^[\n\r]/.test(node.value)) prose.add(' ', start, start)
  phrasing(source, { type: 'paragraph', children: [node] }, prose)
  return textNodes(prose.whole())
}

function picture(source: string, node: mdast.Image | mdast.ImageReference, url: string): Element {
  const prose = new Prose(source)
  const { start, end } = rangeOf(node)
  altText(source, node.alt ?? '', start + 2, end, prose)
  const words: ElementContent[] =
    prose.length > 0 ? textNodes(prose.whole()) : [{ type: 'text', value: 'no description' }]
  const made = element('span', [{ type: 'text', value: 'Image: ' }, linked(url, words)])
  made.properties.className = ['image']
  return made
}

function linked(url: string, children: ElementContent[]): Element {
  const made = element('span', children)
  // a link in a link, such as an image's, is none
  if (!/^(?:https?:\/\/|mailto:)/i.test(url) || holdsLink(children)) return made
  return { ...made, tagName: 'a', properties: { href: encode(url) } }
}

function holdsLink(children: ElementContent[]): boolean {
  return children.some((child) => child.type === 'element' && (child.tagName === 'a' || holdsLink(child.children)))
}

/** Percent-encode what no address holds, unpaired surrogates included. */
function encode(url: string): string {
  return encodeURI(url.replace(/\p{Cs}/gu, '\ufffd')).replace(/%25([\dA-F]{2})/gi, '%$1')
}

function rangeOf(node: mdast.Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}
