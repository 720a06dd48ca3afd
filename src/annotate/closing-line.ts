import type { Root } from 'mdast'
import { parseMarkdown } from '../markdown.js'

/**
 * Find the line that closes what an article leaves open at its end, a fence or raw HTML, since that would swallow what
 * follows; undefined when nothing is open. What is open inside a list item or a block quote closes with that.
 */
export function closingLine(article: string, root: Root): string | undefined {
  const last = root.children.at(-1)
  if (last?.type !== 'code' && last?.type !== 'html') return undefined
  const { offset = 0, column = 1 } = last.position?.start ?? {}
  const text = article.slice(offset - column + 1, last.position?.end.offset)
  const line = closerOf(text.replace(/^\uFEFF? {0,3}/, ''))
  if (line === undefined) return undefined
  const open = parseMarkdown(`${text}\n\n<!-- -->`).children.length === 1
  return open ? line : undefined
}

/** See: https://spec.commonmark.org/0.31.2/#html-blocks, start conditions 1 to 5, and #fenced-code-blocks */
function closerOf(text: string): string | undefined {
  const fence = /^(?:`{3,}|~{3,})/.exec(text)
  if (fence) return fence[0]
  const raw = /^<(script|pre|style|textarea)(?=[\s>]|$)/i.exec(text)
  if (raw) return `</${raw[1]?.toLowerCase()}>`
  if (text.startsWith('<!--')) return '-->'
  if (text.startsWith('<?')) return '?>'
  if (text.startsWith('<![CDATA[')) return ']]>'
  return /^<![a-z]/i.test(text) ? '>' : undefined
}
