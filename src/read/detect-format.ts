/**
 * Decide whether an article is HTML, markdown or plain text, from its lines.
 * HTML: it opens with a doctype, `<html>`, `<head>` or `<body>`, or it opens with an element of a page and ends with its end.
 * Markdown: it has marks that only markdown has (ATX heading, fence, front matter, table rule, link, bold, definition,
 * an HTML block) on more lines than it has typed bullets ("•"). Everything else is plain text, whose reader knows
 * lists with "-" and "1.", ">" quotes and underlined headings as well.
 */
export function detectFormat(source: string): 'markdown' | 'text' | 'html' {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  if (isHtml(text)) return 'html'
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

/** Whether a text is a page or a part of one. Markdown that opens with an element seldom ends with one. */
function isHtml(text: string): boolean {
  const start = skipPreamble(text)
  if (DOCUMENT.test(text.slice(start, start + 20))) return true
  const open = FRAGMENT.exec(text.slice(start, start + 20))?.[1]
  if (!open) return false
  const close = /<\/([a-z][a-z0-9]{0,9})>$/i.exec(text.slice(-200).trimEnd())?.[1]
  return close !== undefined && FRAGMENT.test(`<${close}>`)
}

/** Past white space, comments and an XML declaration. */
function skipPreamble(text: string): number {
  for (let at = 0; ; ) {
    while (at < text.length && /\s/.test(text[at] as string)) at++
    const mark = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?xml', at) ? '?>' : ''
    const end = mark === '' ? -1 : text.indexOf(mark, at)
    if (end < 0) return at
    at = end + mark.length
  }
}

const DOCUMENT = /^<(?:!doctype\s+html|html|head|body)[\s>]/i
const FRAGMENT = /^<(article|main|section|div|header|h[1-6]|p|ul|ol|table|figure|blockquote)[\s>]/i
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
