import type { Region } from 'sarif'
import type { Point, Position } from '../../schema.js'

/** Write a position as a SARIF region. A byte-order mark, which positions count, is no part of an artifact's text. */
export function region({ start, end }: Position, article: string): Region {
  const mark = article.startsWith('\uFEFF') ? 1 : 0
  const column = (point: Point) => Math.max(1, point.line === 1 ? point.column - mark : point.column)
  return {
    startLine: start.line,
    startColumn: column(start),
    endLine: end.line,
    endColumn: column(end),
    charOffset: Math.max(0, start.offset - mark),
    charLength: end.offset - start.offset,
  }
}
