import { ratiosIn } from '../figures/ratios.js'
import type { Part, PreparedFinding } from '../prepared/prepared-finding.js'
import { type Mention, namedSides } from './named-sides.js'

/** Say which way an outcome went from the figures of the two sides, or from a ratio of them; null when they do not tell. */
export function comparedFigures(finding: PreparedFinding, part: Part): 1 | -1 | null {
  const mentions = namedSides(finding, part.text)
  const [a, b] = paired(part.text, mentions, TIME.test(finding.outcomeText))
  if (a !== null && b !== null && a !== b) return a > b ? 1 : -1
  const [x, y] = setAgainst(part.text)
  if (x !== null && y !== null && x !== y && mentions.length > 0)
    return x > y === (mentions[0]?.side === 'intervention') ? 1 : -1
  if (mentions.length > 0 && mentions[0]?.side === 'comparator') return null
  const [ratio] = ratiosIn(part.text)
  return ratio === undefined || ratio === 1 ? null : ratio > 1 ? 1 : -1
}

/** Outcomes that are measured in time. Source: as `src/lexicon/outcomes.ts`. */
const TIME = /\b(?:times?|duration|survival|latency|length|stay|onset|period|delay|recovery)\b/i

const FIGURE = /[-−–]?\d+(?:[.·]\d+)?/g
/** What a figure is no result in: numbers of people, of time, of test and of interval. */
const NOT_RESULT =
  /(?:\b(?:n|p|t|f|z|r|df|table|figure|fig|ref) ?[=<>(.]? ?|[<>=≤≥±/] ?|day[ -]|week[ -]|month[ -]|group )$/i
const IN_INTERVAL = /\bci\b/i
const AFTER =
  /^(?:\s*(?:mg|µg|weeks?|days?|months?|hours?|minutes?|years?|h|min)\b|%? ?ci\b|-(?:week|day|month|year|hour))/i

// "(5.7 vs. 4.5; p = 0.006)": in the order in which the sides are named.
function setAgainst(text: string): [number | null, number | null] {
  const at = /\d\s?%?\)?\s(?:vs\.?|versus)\s/i.exec(text)
  if (!at) return [null, null]
  const before = /(-?\d{1,6}(?:[.·]\d{1,4})?)\s?%?\)?\s$/.exec(
    text.slice(Math.max(0, at.index - 12), at.index + at[0].length).replace(/(?:vs\.?|versus)\s$/i, ''),
  )
  const after = /^-?\d{1,6}(?:[.·]\d{1,4})?/.exec(text.slice(at.index + at[0].length, at.index + at[0].length + 14))
  const value = (figure: string | undefined) => (figure === undefined ? null : Number(figure.replace('·', '.')))
  return [value(before?.[1]), value(after?.[0])]
}

/** Find the figure that goes with each side: "35 mm with X and 51 mm with Y", "in A and B, 3 and 5, respectively". */
export function paired(text: string, mentions: readonly Mention[], timed: boolean): [number | null, number | null] {
  const figures = figuresIn(text, timed)
  const first = mentions.find(({ side }) => side === 'intervention')
  const second = mentions.find(({ side }) => side === 'comparator')
  if (!first || !second || figures.length < 2) return [null, null]
  const [early, late] = first.start < second.start ? [first, second] : [second, first]
  const between = figures.filter(({ at }) => at > early.end && at < late.start)
  const before = figures.filter(({ at }) => at < early.start)
  const after = figures.filter(({ at }) => at > late.end)
  let values: [number | undefined, number | undefined]
  // "35 with X and 51 with Y"
  if (before.length > 0 && between.length > 0) values = [before.at(-1)?.value, between.at(-1)?.value]
  // "with X 35 and with Y 51"
  else if (between.length > 0 && after.length > 0) values = [between[0]?.value, after[0]?.value]
  // "for X and Y 35 and 51"
  else if (between.length === 0 && after.length > 1) values = [after[0]?.value, after[1]?.value]
  else return [null, null]
  const [one, two] = early === first ? values : [values[1], values[0]]
  return [one ?? null, two ?? null]
}

function figuresIn(text: string, timed: boolean): { value: number; at: number }[] {
  const found: { value: number; at: number }[] = []
  let depth = 0
  let last = 0
  for (const { 0: figure, index } of text.matchAll(FIGURE)) {
    for (let k = last; k < index; k++) {
      if (text[k] === '(' || text[k] === '[') depth++
      else if ((text[k] === ')' || text[k] === ']') && depth > 0) depth--
    }
    last = index
    const bare = figure.replace(/^[–]/, '')
    if (/\p{L}/u.test(text[index - 1] ?? '') || /^\p{L}{2}/u.test(text.slice(index + figure.length))) continue
    const before = text.slice(Math.max(0, index - 24), index)
    if (NOT_RESULT.test(before) || IN_INTERVAL.test(before)) continue
    if (!timed && AFTER.test(text.slice(index + figure.length, index + figure.length + 12))) continue
    if (depth > 0) continue
    found.push({ value: Number(bare.replace('−', '-').replace('·', '.')), at: index })
  }
  return found
}
