import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Nodes, Parents, Text } from 'mdast'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import type { Prose } from '../prose.js'

/** Add the words of a node's children to `prose`; gives back the end of a leading emphasised label, or 0. */
export function phrasing(source: string, parent: Parents, prose: Prose, skip?: ReadonlySet<Nodes>): number {
  let label = 0
  let lead: Nodes | null = null
  const stack: { node: Nodes; leaving: boolean }[] = []
  const enter = (node: Parents): void => {
    for (let i = node.children.length - 1; i >= 0; i--) stack.push({ node: node.children[i] as Nodes, leaving: false })
  }
  enter(parent)
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node } = top
    if (top.leaving) {
      if (node === lead) label = prose.length
      continue
    }
    if (skip?.has(node)) continue
    if ((node.type === 'strong' || node.type === 'emphasis') && prose.length === 0 && lead === null) {
      lead = node
      stack.push({ node, leaving: true })
    }
    words(source, node, prose, enter)
  }
  return label === 0 ? 0 : labelEnd(prose.text, label)
}

/** A label ends with a colon, inside or just after its emphasis. */
function labelEnd(text: string, end: number): number {
  if (end > 100) return 0
  if (text[end - 1] === ':' || text[end - 1] === '：') return end
  return text[end] === ':' || text[end] === '：' ? end + 1 : 0
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
  } else if (node.type === 'footnoteReference') prose.calls.push({ label: node.identifier, at: prose.length })
  else if (node.type !== 'delete' && 'children' in node) enter(node)
}

const BREAK = /^<br[\s/>]/i

/** A text node against its source: line ends with the container's prefix, escapes and references stand between. */
function text(source: string, node: Text, start: number, end: number, prose: Prose): void {
  const { value } = node
  if (end - start === value.length && !value.includes('\n') && !value.includes('\r')) {
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
    } else at++
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
