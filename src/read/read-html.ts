import type { Html } from 'mdast'
import { Prose } from '../prose.js'
import type { Blocks, Place } from './blocks.js'
import { copyCharacters, isSpace } from './copy-html.js'
import { hrefOf, raisedAt } from './raised.js'

/**
 * Read the visible text of an HTML block. One pass: a tag or comment that never closes hides the rest, as in a browser.
 */
export function readHtml(node: Html, blocks: Blocks, place: Place): void {
  const base = node.position?.start.offset ?? 0
  // Searches stay within the node: over the whole source they would cost a pass for each node.
  const html = blocks.source.slice(base, node.position?.end.offset ?? base)
  const end = html.length
  const inContainer = place.quoted > 0
  let prose = new Prose(blocks.source)
  let tag = ''
  let anchor: { start: number; from: number; url: string } | null = null
  const flush = (): void => {
    anchor = null
    const depth = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0
    const kind = depth > 0 ? 'heading' : tag === 'figcaption' || tag === 'caption' ? 'caption' : 'paragraph'
    blocks.add(prose, place, { kind, depth })
    prose = new Prose(blocks.source)
  }
  let at = 0
  while (at < end) {
    const c = html[at] as string
    if (c === '<') {
      const mark = raisedAt(blocks.source, base + at, base)
      if (mark && mark.end <= base + end) {
        prose.raise(mark, base + at)
        at = mark.end - base
        continue
      }
      const markup = readTag(html, at, end)
      if (markup === null) {
        prose.copy(base + at, base + at + 1)
        at++
        continue
      }
      if (BLOCK.has(markup.name)) {
        flush()
        tag = markup.closing ? '' : markup.name
      } else if (markup.name === 'br') prose.gap(base + at, base + markup.end)
      else if (markup.name === 'a') {
        if (anchor) prose.links.push({ ...anchor, end: prose.length, to: base + markup.end, label: null })
        const url = markup.closing ? null : hrefOf(html.slice(at, Math.min(markup.end, at + 2000)))
        anchor = url === null ? null : { start: prose.length, from: base + at, url }
      }
      at = markup.end
    } else if (isSpace(c)) {
      let stop = at
      while (stop < end && isSpace(html[stop] as string)) stop++
      while (inContainer && stop < end && html[stop] === '>' && lineStarts(html, at, stop)) {
        stop++
        while (stop < end && isSpace(html[stop] as string)) stop++
      }
      prose.gap(base + at, base + stop)
      at = stop
    } else at = copyCharacters(blocks.source, base + at, base + end, prose) - base
  }
  flush()
}

interface Markup {
  name: string
  closing: boolean
  end: number
}

/** A tag, comment, declaration or instruction at `at` with what it hides; null when "<" is only text. */
function readTag(html: string, at: number, end: number): Markup | null {
  const until = (mark: string, from: number): number => {
    const found = html.indexOf(mark, from)
    return found < 0 || found >= end ? end : found + mark.length
  }
  if (html.startsWith('<!--', at)) return { name: '!', closing: false, end: until('-->', at + 2) }
  if (html.startsWith('<![CDATA[', at)) return { name: '!', closing: false, end: until(']]>', at) }
  if (html[at + 1] === '!' || html[at + 1] === '?') return { name: '!', closing: false, end: until('>', at) }
  const closing = html[at + 1] === '/'
  const from = at + (closing ? 2 : 1)
  let i = from
  while (i < end && i - from < 24 && NAME.test(html[i] as string)) i++
  if (i === from || !/[a-z]/i.test(html[from] as string)) return null
  const name = html.slice(from, i).toLowerCase()
  let quote = ''
  for (; i < end; i++) {
    const c = html[i] as string
    if (quote !== '') quote = c === quote ? '' : quote
    else if (c === '"' || c === "'") quote = c
    else if (c === '>') break
  }
  const after = Math.min(i + 1, end)
  if (closing || !HIDDEN.has(name) || html[i - 1] === '/') return { name, closing, end: after }
  return { name, closing, end: closeOf(html, name, after, end) }
}

/** Past the closing tag of an element whose content is no prose. */
function closeOf(html: string, name: string, from: number, end: number): number {
  for (let i = html.indexOf('</', from); i >= 0 && i < end; i = html.indexOf('</', i + 2)) {
    if (html.slice(i + 2, i + 2 + name.length).toLowerCase() !== name) continue
    const close = html.indexOf('>', i)
    return close < 0 || close >= end ? end : close + 1
  }
  return end
}

/** Whether only white space and quote marks stand between the last line end and `at`. */
function lineStarts(html: string, from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) if (html[i] === '\n' || html[i] === '\r') return true
  return false
}

const NAME = /[a-z0-9-]/i
const HIDDEN: ReadonlySet<string> = new Set(
  'script style template svg math pre code textarea select head iframe object noscript title audio video canvas'.split(
    ' ',
  ),
)
const BLOCK: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
)
