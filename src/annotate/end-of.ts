import type { Claim } from '../schema.js'

/** Find the offset behind the last of the spans a claim was read from. */
export function endOf({ position, spans }: Pick<Claim, 'position' | 'spans'>): number {
  return spans.length > 0 ? Math.max(...spans.map((span) => span.position.end.offset)) : position.end.offset
}
