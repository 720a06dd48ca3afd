import { readReference } from '../read/phrasing.js'

/**
 * Find the index in a text node's value that an offset of its source stands at; undefined when the value is not what the
 * source says. Escapes and character references are shorter in the value, and what opens a line is left out.
 *
 * @param start where the node's source starts
 * @param end where it ends
 */
export function valueIndex(source: string, start: number, at: number, end: number, value: string): number | undefined {
  let index = 0
  let found: number | undefined
  for (let offset = start; offset < end; ) {
    if (found === undefined && offset >= at) found = index
    const reference = source[offset] === '&' ? readReference(source, offset, end) : null
    if (source[offset] === '\\' && /[!-/:-@[-`{-~]/.test(source[offset + 1] ?? '') && offset + 1 < end) {
      if (value[index] !== source[offset + 1]) return undefined
      offset += 2
      index += 1
    } else if (reference && value.startsWith(reference.value, index)) {
      offset = reference.end
      index += reference.value.length
    } else if (source[offset] === value[index]) {
      offset += 1
      index += 1
    } else if (/[\s>]/.test(source[offset] ?? '')) offset += 1
    else return undefined
  }
  return index === value.length ? (found ?? index) : undefined
}
