import { wording } from '../report/wording.js'
import type { Claim } from '../schema.js'
import type { Line } from './inline-runs.js'
import { type Place, place } from './place.js'
import type { Insertion } from './splice.js'

/** The marks to splice in, and those that no prose has room for. */
export interface Marks {
  placed: Insertion[]
  unplaced: string[]
}

/**
 * Write the mark of each claim, and find where it stands.
 *
 * @param source the article
 * @param lines what `inlineRuns` lists of it
 * @param ends the claims, and the offset in `source` behind each
 * @param label the label of the footnote of the claim with an index
 */
export function markClaims(
  source: string,
  lines: readonly Line[],
  ends: readonly { claim: Claim; end: number }[],
  label: (index: number) => string,
): Marks {
  const groups = new Map<number, { place: Place; marks: string[] }>()
  const unplaced: string[] = []
  for (const [index, { claim, end }] of ends.entries()) {
    const { symbol, short } = wording[claim.reason]
    const mark = `${symbol} ${short}[^${label(index)}]`
    const found = place(source, lines, end)
    const group = found && groups.get(found.at)
    if (group) group.marks.push(mark)
    else if (found) groups.set(found.at, { place: found, marks: [mark] })
    else unplaced.push(mark)
  }
  const placed = [...groups.values()].map(({ place: { at, glued, guarded }, marks }) => ({
    at,
    text: `${glued ? '' : ' '}${marks.join(' ')}${guarded ? GUARD : ''}`,
  }))
  return { placed, unplaced }
}

/** A thin space: the first character behind a mark is never one of the author's, so `strip` knows it. */
const GUARD = '\u2009'
