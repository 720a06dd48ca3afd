import type { Nodes, Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { missingDefinitions } from './markdown/definitions.js'
import { frontMatterEnd } from './markdown/front-matter-end.js'
import { isTangled } from './markdown/is-tangled.js'
import { leavesOpen, type Piece, pieces } from './markdown/pieces.js'

/**
 * Parse markdown (CommonMark, GFM, YAML and TOML front matter) to mdast.
 * Every node has a position, and its offsets are those of `source`, byte-order mark included. The parser's time grows
 * with the square of its input, so a long article is parsed in pieces. A tangled one gives a root without children.
 */
export function parseMarkdown(source: string, options: { piece?: number } = {}): Root {
  // micromark skips a byte-order mark and still counts from 0.
  const start = source.startsWith('\uFEFF') ? 1 : 0
  const children = isTangled(source) ? [] : parsePieces(source, pieces(source, start, options.piece ?? PIECE))
  return { type: 'root', children, position: extent(source, start) }
}

/** In code units: the fastest of those measured, 2,000 to 20,000; lists and other blocks stay whole, whatever their size. */
const PIECE = 4000

function parsePieces(source: string, found: Piece[]): RootContent[] {
  const parsed: { piece: Piece; root: Root }[] = []
  for (let i = 0; i < found.length; i++) {
    let piece = found[i] as Piece
    let root = parse(source, piece, '')
    // A fence or comment that is still open goes on in the next piece; the piece grows twofold, so that time does not.
    while (i + 1 < found.length && leavesOpen(source, root.children.at(-1), piece.end)) {
      const enough = piece.end + (piece.end - piece.start)
      while (i + 1 < found.length && piece.end < enough) piece = { ...piece, end: (found[++i] as Piece).end }
      root = parse(source, piece, '')
    }
    parsed.push({ piece, root })
  }
  if (parsed.length === 1) return (parsed[0] as { root: Root }).root.children
  const missing = missingDefinitions(
    source,
    parsed.map(({ piece, root }) => ({ ...piece, root })),
  )
  return parsed.flatMap(({ piece, root }, index) => {
    const definitions = missing[index] as string
    if (definitions === '') return root.children
    const within = (offset = 0): boolean => offset >= piece.start && offset < piece.end
    return parse(source, piece, definitions).children.filter((node) => within(node.position?.start.offset))
  })
}

/** Parse a piece with `definitions` of what it refers to and other pieces define. */
function parse(source: string, piece: Piece, definitions: string): Root {
  const text = source.slice(piece.start, piece.end)
  // Front matter must come first; a later piece may end in an open fence, which would swallow what stood behind it.
  if (piece.line === 1) {
    // Once it has sought a closing fence in vain, the front matter extension reads no list, quote or footnote.
    const processor = frontMatterEnd(text) >= 0 ? opening() : following()
    const root = processor.parse(definitions === '' ? text : `${text}\n\n${definitions}`)
    if (piece.start > 0) shift(root, piece.start, 0)
    return root
  }
  const root = following().parse(definitions + text)
  shift(root, piece.start - definitions.length, piece.line - 1 - (definitions.split('\n').length - 1))
  return root
}

// Whoever reads no markdown waits for no parser to be put together.
const opening = once(() => markdown().use(remarkFrontmatter, ['yaml', 'toml']).use(keepPositions).freeze())
const following = once(() => markdown().use(keepPositions).freeze())

function markdown() {
  // "~100 mg and ~200 mg" strikes nothing out.
  return unified().use(remarkParse).use(remarkGfm, { singleTilde: false })
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** The literal-autolink extension ends with a find-and-replace over the tree that leaves nodes without positions. */
function keepPositions(this: Processor) {
  const { fromMarkdownExtensions = [] } = this.data()
  for (const extension of fromMarkdownExtensions.flat()) delete extension.transforms
}

function shift(root: Root, offset: number, lines: number): void {
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const point of [node.position?.start, node.position?.end]) {
      if (!point) continue
      // A piece is whole lines, but for the byte-order mark before the first.
      if (lines === 0 && point.line === 1) point.column += offset
      point.line += lines
      if (point.offset !== undefined) point.offset += offset
    }
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
}

function extent(source: string, start: number): NonNullable<Root['position']> {
  let line = 1
  let from = 0
  for (let i = 0; i < source.length; i++) {
    const c = source.charCodeAt(i)
    if (c !== 10 && (c !== 13 || source.charCodeAt(i + 1) === 10)) continue
    line++
    from = i + 1
  }
  const begin = { line: 1, column: 1 + start, offset: start }
  const end = { line, column: source.length - from + 1, offset: source.length }
  return { start: begin, end }
}
