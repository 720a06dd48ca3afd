import type { Text } from 'hast'

/** Prose and, for each code unit, the range of the source that it stands for. */
interface Mapped {
  text: string
  starts: ArrayLike<number>
  ends: ArrayLike<number>
}

/**
 * Cut prose into text nodes whose positions are exact: one either is its range of the source, character for character,
 * or stands for that range as a whole. Only the offsets of the positions count.
 */
export function textNodes({ text, starts, ends }: Mapped): Text[] {
  const nodes: Text[] = []
  for (let at = 0; at < text.length; ) {
    const start = starts[at] as number
    let end = ends[at] as number
    let stop = at + 1
    if (end - start === 1) {
      while (stop < text.length && starts[stop] === end && ends[stop] === end + 1) {
        stop++
        end++
      }
    } else {
      while (stop < text.length && starts[stop] === start && ends[stop] === end) stop++
    }
    nodes.push(textNode(text.slice(at, stop), start, end))
    at = stop
  }
  return nodes
}

/** A text node that stands for a range of the source. */
export function textNode(value: string, start: number, end: number): Text {
  return {
    type: 'text',
    value,
    position: { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } },
  }
}
