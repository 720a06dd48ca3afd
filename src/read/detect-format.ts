/**
 * Decide whether an article is markdown or plain text, from its lines.
 * Markdown: it has marks that only markdown has (ATX heading, fence, front matter, table rule, link, bold, definition,
 * an HTML block) on more lines than it has typed bullets ("•"). Everything else is plain text, whose reader knows
 * lists with "-" and "1.", ">" quotes and underlined headings as well.
 */
export function detectFormat(source: string): 'markdown' | 'text' {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  if (FRONT_MATTER.test(text.slice(0, 4))) return 'markdown'
  let markdown = 0
  let typed = 0
  for (let start = 0; start < text.length; ) {
    let end = start
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
    const line = text.slice(start, Math.min(end, start + LONG)).trim()
    if (TYPED.test(line)) typed++
    else if (LINE.some((mark) => mark.test(line)) || hasInline(line)) markdown++
    start = end + 1
  }
  return markdown > typed ? 'markdown' : 'text'
}

const LONG = 5000
const FRONT_MATTER = /^(?:---|\+\+\+)\s/
const TYPED = /^[•◦▪▫■□●○‣⁃∙·►▸]/
const LINE = [
  /^#{1,6}\s\S/,
  /^(?:```|~~~)/,
  /^\|?\s?:?-{2,}:?\s?\|/,
  /^\[[^\]]{1,80}\]:\s?\S/,
  /^<(?:[a-z][a-z0-9]{0,20}[\s>/]|!--)/i,
  /^>\s?\[!/,
]

/** Bold, a link or an image, or inline code. */
function hasInline(line: string): boolean {
  const link = line.indexOf('](')
  if (link > 0 && line.indexOf(')', link) > 0) return true
  for (const mark of ['**', '__', '`']) {
    const open = line.indexOf(mark)
    if (open < 0) continue
    const inner = line[open + mark.length]
    const close = line.indexOf(mark, open + mark.length + 1)
    if (inner !== undefined && !'_* \t`'.includes(inner) && close > 0 && line[close - 1] !== ' ') return true
  }
  return false
}
