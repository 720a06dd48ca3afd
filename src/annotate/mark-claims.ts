import type { Line } from './inline-runs.js'
import { type Place, place } from './place.js'
import type { Insertion } from './splice.js'

/** The marks to splice in, and those that no prose has room for. */
export interface Marks {
  placed: Insertion[]
  unplaced: string[]
}

/**
 * Find where the mark of each claim stands.
 *
 * @param source the article
 * @param lines what `inlineRuns` lists of it
 * @param marks the mark of each claim, and the offset in `source` behind the claim
 * @param hidden whether marks are HTML comments, which stand close to the word and need nothing around them
 */
export function markClaims(
  source: string,
  lines: readonly Line[],
  marks: readonly { mark: string; end: number }[],
  hidden: boolean,
): Marks {
  const groups = new Map<number, { place: Place; marks: string[] }>()
  const unplaced: string[] = []
  const opened = new Map<Line, number>()
  for (const { mark, end } of marks) {
    const found = place(source, lines, end)
    const group = found && groups.get(found.at)
    if (group) group.marks.push(mark)
    else if (found && !(hidden && breaksComment(source, found, opened)))
      groups.set(found.at, { place: found, marks: [mark] })
    else unplaced.push(mark)
  }
  const placed = [...groups.values()].map(({ place: { at, glued, guarded }, marks }) => ({
    at,
    text: hidden ? marks.join('') : `${glued ? '' : ' '}${marks.join(' ')}${guarded ? GUARD : ''}`,
  }))
  return { placed, unplaced }
}

/** A thin space: the first character behind a mark is never one of the author's, so `strip` knows it. */
const GUARD = '\u2009'

/** Whether a comment there would be escaped, be the address of a link, open emphasis, or close what the author left open. */
function breaksComment(source: string, { at, line }: Place, opened: Map<Line, number>): boolean {
  let open = opened.get(line)
  if (open === undefined) {
    const run = line.runs.find(({ kind, start, end }) => kind === 'text' && source.slice(start, end).includes('<!'))
    open = run ? source.indexOf('<!', run.start) : Number.POSITIVE_INFINITY
    opened.set(line, open)
  }
  if (open < at || /(?:\\|\][:(])$/.test(source.slice(Math.max(0, at - 2), at))) return true
  const literal = () => line.runs.some(({ kind, start, end }) => kind === 'text' && start < at && at <= end)
  return /[*_~]/.test(source[at - 1] ?? '') && literal()
}
