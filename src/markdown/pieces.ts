import type { RootContent } from 'mdast'

/** A stretch of markdown that can be parsed alone. */
export interface Piece {
  start: number
  end: number
  /** Number of its first line, from 1. */
  line: number
}

/**
 * Part markdown into pieces of at least `size` code units. A piece begins where every container is closed: after a blank
 * line, at a line whose first character is a letter or "#". Only an open fence or HTML block goes across such a line.
 */
export function pieces(source: string, start: number, size: number): Piece[] {
  const found: Piece[] = [{ start, end: source.length, line: 1 }]
  if (source.length - start < size * 2) return found
  let line = 1
  let blank = false
  for (let at = start; at < source.length; line++) {
    const end = lineEnd(source, at)
    const last = found[found.length - 1] as Piece
    if (blank && at - last.start >= size && source.length - at >= size / 2 && BEGINS.test(source[at] as string)) {
      last.end = at
      found.push({ start: at, end: source.length, line })
    }
    blank = source.slice(at, Math.min(end, at + 80)).trim() === '' && end - at < 80
    at = end + (source[end] === '\r' && source[end + 1] === '\n' ? 2 : 1)
  }
  return found
}

const BEGINS = /[\p{L}#]/u

function lineEnd(source: string, at: number): number {
  let i = at
  while (i < source.length && source.charCodeAt(i) !== 10 && source.charCodeAt(i) !== 13) i++
  return i
}

/** Whether the last node of a piece may go on behind the piece. */
export function leavesOpen(source: string, node: RootContent | undefined, end: number): boolean {
  if (node === undefined || (node.type !== 'code' && node.type !== 'html')) return false
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? end
  if (node.type === 'html') return SPANNING.test(source.slice(from, from + 12)) && source.slice(to, end).trim() === ''
  const fence = source[from] as string
  if (fence !== '`' && fence !== '~') return false
  let length = 0
  while (source[from + length] === fence) length++
  let last = to
  while (last > from && source[last - 1] === fence) last--
  return to - last < length || last === from || !/[\n\r] {0,3}$/.test(source.slice(Math.max(last - 5, from), last))
}

/** HTML blocks that a blank line does not end. See: CommonMark 0.31 §4.6, conditions 1 to 5. */
const SPANNING = /^<(?:!|\?|script|pre|style|textarea)/i
