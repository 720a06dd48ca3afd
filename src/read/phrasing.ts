import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Nodes, Parents, Text } from 'mdast'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import type { Prose } from '../prose.js'
import { labelEnd } from './label-end.js'
import { hrefOf, linkedNumber, raisedAt } from './raised.js'

/** Add the words of a node's children to `prose`; gives back the end of a leading emphasised label, or 0. */
export function phrasing(source: string, parent: Parents, prose: Prose, skip?: ReadonlySet<Nodes>): number {
  let label = 0
  let lead: Nodes | null = null
  const stack: { node: Nodes; leaving: boolean; from?: number }[] = []
  let anchor: { start: number; from: number; url: string } | null = null
  let past = 0
  const enter = (node: Parents): void => {
    for (let i = node.children.length - 1; i >= 0; i--) stack.push({ node: node.children[i] as Nodes, leaving: false })
  }
  enter(parent)
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node } = top
    if (top.leaving) {
      if (node === lead) label = prose.length
      if (top.from !== undefined) close(node, top.from, prose)
      continue
    }
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    if (skip?.has(node) || start < past) continue
    if (node.type === 'html') {
      const mark = raisedAt(source, start, start)
      if (mark) {
        prose.raise(mark, start)
        past = mark.end
        continue
      }
      const url = hrefOf(source.slice(start, Math.min(end, start + 2000)))
      if (url !== null) anchor = { start: prose.length, from: start, url }
      else if (anchor && CLOSED.test(source.slice(start, start + 4))) {
        prose.links.push({ ...anchor, end: prose.length, to: end, label: null })
        anchor = null
      }
    }
    if (node.type === 'link' || node.type === 'linkReference') {
      const number = linkedNumber(source, start, end)
      if (number !== null) {
        const label = node.type === 'link' ? null : node.identifier
        const url = node.type === 'link' ? node.url : null
        prose.raised.push({ text: number, url, label, at: prose.length, from: start, to: end })
        continue
      }
      stack.push({ node, leaving: true, from: prose.length })
    }
    if ((node.type === 'strong' || node.type === 'emphasis') && prose.length === 0 && lead === null) {
      lead = node
      stack.push({ node, leaving: true })
    }
    words(source, node, prose, enter)
  }
  return labelEnd(prose.text, label)
}

const CLOSED = /^<\/a/i

function close(node: Nodes, start: number, prose: Prose): void {
  const [from = 0, to = 0] = [node.position?.start.offset, node.position?.end.offset]
  const range = { start, end: prose.length, from, to }
  if (node.type === 'link') prose.links.push({ ...range, url: node.url, label: null })
  else if (node.type === 'linkReference') prose.links.push({ ...range, url: null, label: node.identifier })
}

function words(source: string, node: Nodes, prose: Prose, enter: (node: Parents) => void): void {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  if (node.type === 'text') text(source, node, start, end, prose)
  else if (node.type === 'inlineCode') code(source, start, end, prose)
  else if (node.type === 'break') prose.gap(start, end)
  else if (node.type === 'image' || node.type === 'imageReference')
    altText(source, node.alt ?? '', start + 2, end, prose)
  else if (node.type === 'html') {
    if (BREAK.test(source.slice(start, start + 4))) prose.gap(start, end)
  } else if (node.type === 'footnoteReference')
    prose.calls.push({ label: node.identifier, at: prose.length, from: start, to: end })
  else if (node.type !== 'delete' && 'children' in node) enter(node)
}

const BREAK = /^<br[\s/>]/i

/** A text node against its source: line ends with the container's prefix, escapes and references stand between. */
function text(source: string, node: Text, start: number, end: number, prose: Prose): void {
  const { value } = node
  if (end - start === value.length && !/[\n\r^⁰¹²³⁴-⁹]/.test(value)) {
    prose.copy(start, end)
    return
  }
  let from = start
  let at = start
  const flush = (): void => {
    if (at > from) prose.copy(from, at)
  }
  while (at < end) {
    const c = source[at] as string
    if (c === '\n' || c === '\r') {
      const next = lineStart(source, at, end)
      let last = at
      while (last > from && (source[last - 1] === ' ' || source[last - 1] === '\t')) last--
      const resume = next
      at = last
      flush()
      prose.gap(at, resume)
      at = resume
      from = at
    } else if (c === '\\' && PUNCTUATION.test(source[at + 1] ?? '')) {
      flush()
      prose.add(source[at + 1] as string, at, at + 2)
      at += 2
      from = at
    } else if (c === '&') {
      const reference = readReference(source, at, end)
      if (reference) {
        flush()
        prose.add(reference.value, at, reference.end)
        at = reference.end
        from = at
      } else at++
    } else {
      const mark = raisedAt(source, at, start)
      if (mark) {
        flush()
        prose.raise(mark, at)
        at = mark.end
        from = at
      } else at++
    }
  }
  flush()
}

/** Past a line end and the indent and quote marks of the next line. */
function lineStart(source: string, at: number, end: number): number {
  let i = at
  while (i < end && ' \t\r\n>'.includes(source[i] as string)) i++
  return i
}

function code(source: string, start: number, end: number, prose: Prose): void {
  let from = start
  let to = end
  while (source[from] === '`' && from < to) from++
  while (source[to - 1] === '`' && to > from) to--
  for (let at = from; at < to; ) {
    const c = source[at] as string
    if (c === '\n' || c === '\r') {
      const next = lineStart(source, at, to)
      prose.gap(at, next)
      at = next
    } else {
      let stop = at
      while (stop < to && source[stop] !== '\n' && source[stop] !== '\r') stop++
      prose.copy(at, stop)
      at = stop
    }
  }
}

/** The alternative text of an image, found in its source; markup in it is passed over. */
export function altText(source: string, alt: string, start: number, end: number, prose: Prose): void {
  let at = start
  for (let i = 0; i < alt.length && at < end; ) {
    const reference = source[at] === '&' ? readReference(source, at, end) : null
    if (reference && alt.startsWith(reference.value, i)) {
      prose.add(reference.value, at, reference.end)
      i += reference.value.length
      at = reference.end
    } else if (source[at] === alt[i] || (alt[i] === '\n' && source[at] === '\r')) {
      if (alt[i] === '\n' || alt[i] === '\r') prose.gap(at, at + 1)
      else prose.copy(at, at + 1)
      at++
      i++
    } else at++
  }
}

/** The character reference at `at`, decoded, or null. */
export function readReference(source: string, at: number, end: number): { value: string; end: number } | null {
  let stop = at + 1
  while (stop < end && stop - at < 34 && REFERENCE.test(source[stop] as string)) stop++
  if (source[stop] !== ';' || stop === at + 1 || stop >= end) return null
  const name = source.slice(at + 1, stop)
  const value = name.startsWith('#') ? numeric(name.slice(1)) : decodeNamedCharacterReference(name)
  return value ? { value, end: stop + 1 } : null
}

function numeric(digits: string): string | false {
  const hexadecimal = digits[0] === 'x' || digits[0] === 'X'
  const number = hexadecimal ? digits.slice(1) : digits
  const valid = hexadecimal ? /^[0-9a-f]{1,6}$/i : /^[0-9]{1,7}$/
  return valid.test(number) && decodeNumericCharacterReference(number, hexadecimal ? 16 : 10)
}

const REFERENCE = /[0-9A-Za-z#]/
const PUNCTUATION = /[!-/:-@[-`{-~]/
