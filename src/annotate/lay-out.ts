import type { RootContent } from 'mdast'
import type { Passage } from '../schema.js'
import type { Insertion } from './splice.js'

/**
 * Find what keeps apart lines of plain text that markdown would read otherwise: an indented paragraph, which would be
 * code, is opened with an empty element, and a bullet that markdown does not know with a break. Both only where the
 * article was read as prose.
 *
 * @param source the article
 * @param blocks the top level of its tree
 * @param passages what was read as prose
 * @param element writes the empty element
 */
export function layOut(
  source: string,
  blocks: readonly RootContent[],
  passages: readonly Passage[],
  element: (name: 'br' | 'span') => string,
): Insertion[] {
  const starts = passages.map(({ position }) => position.start.offset).sort((a, b) => a - b)
  const lines = linesOf(source, starts)
  const opened = new Set<number>()
  const insertions: Insertion[] = []
  const open = (at: number, name: 'br' | 'span') => {
    if (!opened.has(at)) insertions.push({ at, text: element(name) })
    opened.add(at)
  }
  for (const { start, end } of indentedCode(source, blocks, starts)) {
    for (const line of paragraphsIn(source, start, end)) open(line, 'span')
  }
  for (const [index, start] of starts.entries()) {
    const line = lines[index] ?? 0
    if (line > 0 && bullet.test(source.slice(line, start)) && !isBlank(source, line)) open(line, 'br')
  }
  return insertions
}

const bullet = /^[ \t]{0,20}[•◦▪‣⁃∙·●○][ \t]{0,20}$/

/** The start of the line of each of some sorted offsets. */
function linesOf(source: string, offsets: readonly number[]): number[] {
  const ending = /\r\n|\n|\r/g
  let line = 0
  let next = ending.exec(source)
  return offsets.map((offset) => {
    while (next && ending.lastIndex <= offset) {
      line = ending.lastIndex
      next = ending.exec(source)
    }
    return line
  })
}

/** The indented code, as whole lines, in which one of some sorted offsets lies. */
function indentedCode(source: string, blocks: readonly RootContent[], offsets: readonly number[]) {
  let next = 0
  return blocks.flatMap(({ type, position }) => {
    const at = position?.start.offset ?? 0
    const end = position?.end.offset ?? 0
    if (type !== 'code' || /^\s*[`~]{3}/.test(source.slice(at, at + 8))) return []
    const start = at - (position?.start.column ?? 1) + 1
    while ((offsets[next] ?? end) < start) next += 1
    return (offsets[next] ?? end) < end ? [{ start, end }] : []
  })
}

/** Where the first line of each paragraph starts. */
function paragraphsIn(source: string, start: number, end: number): number[] {
  const found: number[] = []
  let blank = true
  let line = start
  for (const text of source.slice(start, end).split(/(?<=\n|\r(?!\n))/)) {
    if (blank && text.trim() !== '') found.push(line)
    blank = text.trim() === ''
    line += text.length
  }
  return found
}

/** Whether the line before the one that starts here is blank. */
function isBlank(source: string, line: number): boolean {
  return /(?:\n|\r)[ \t]{0,20}(?:\r\n|\n|\r)$/.test(source.slice(Math.max(0, line - 24), line))
}
