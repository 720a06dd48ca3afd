import { z } from 'zod'

/** A place in a text: 1-based line and column, 0-based offset in UTF-16 code units. See: unist `Point`. */
export const Point = z.object({ line: z.int().min(1), column: z.int().min(1), offset: z.int().min(0) })
export type Point = z.infer<typeof Point>

/** A range of a text, end exclusive. See: unist `Position`. */
export const Position = z.object({ start: Point, end: Point })
export type Position = z.infer<typeof Position>

/** An exact slice of the article: `source.slice(position.start.offset, position.end.offset) === quote`. */
export const Span = z.object({ quote: z.string(), position: Position })
export type Span = z.infer<typeof Span>
