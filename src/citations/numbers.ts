import type { Call } from './marks.js'

/** How a number cites; `round` and `flat` count only where a numbered list has the number. */
export type NumberStyle = 'square' | 'raised' | 'round' | 'flat'

/** Numbers that may cite, by their range in a text. */
export interface NumberMark {
  start: number
  end: number
  calls: Call[]
  style: NumberStyle
}

/**
 * Find the numbers by which a text may cite: "[3,5–7]", "(3)", "(refs 3 and 4)", "works.3 Next", and what is left of a
 * footnote that no definition explains, "[^3]"; "[citation needed]" calls nothing.
 */
export function numbers(text: string): NumberMark[] {
  const found: NumberMark[] = []
  const add = (start: number, end: number, calls: Call[], style: NumberStyle) => {
    found.push({ start, end, calls, style })
  }
  const square = /[[【]/.test(text) ? text : ''
  for (const match of square.matchAll(SQUARE)) {
    const [raw, plain, wide] = match
    const list = plain ?? wide ?? ''
    if (
      /\b(?:CIs?|interval|range|IQR|between)[:,= ]{0,3}$/i.test(text.slice(Math.max(match.index - 14, 0), match.index))
    )
      continue
    const calls = numbersOf(list)
    if (calls.length > 0) add(match.index, match.index + raw.length, byNumber(calls), 'square')
  }
  for (const { index, 0: raw, 1: label = '' } of square.matchAll(/\[\^([^\]\s[]{1,60})\]/g))
    add(index, index + raw.length, [{ footnote: label.toLowerCase() }], 'square')
  for (const { index, 0: raw } of square.matchAll(
    /\[(?:citation|source|reference|ref|evidence)s? (?:needed|required|missing)[^[\]]{0,30}\]/gi,
  ))
    add(index, index + raw.length, [], 'square')
  for (const match of text.matchAll(ROUND)) {
    const [raw, named, list = ''] = match
    const calls = numbersOf(list)
    if (calls.length === 0) continue
    if (
      named === undefined &&
      !/(?:[\p{L}\p{M}%\d”"’)]|[.,;])\s?$/u.test(text.slice(Math.max(match.index - 2, 0), match.index))
    )
      continue
    if (named === undefined && COUNTING.test(text.slice(Math.max(match.index - 16, 0), match.index))) continue
    add(match.index, match.index + raw.length, byNumber(calls), named === undefined ? 'round' : 'square')
  }
  for (const match of text.matchAll(FLAT)) {
    const [list] = match
    add(match.index, match.index + list.length, byNumber(numbersOf(list)), 'flat')
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let last = 0
  return found.filter(({ start, end }) => {
    if (start < last) return false
    last = end
    return true
  })
}

const LIST = '\\d{1,3}(?:(?: ?[,;] ?| ?[–—-] ?| and | & )\\d{1,3}){0,40}'
const LOCATOR = '(?:, ?(?:pp?|ch|para|fig|table)s?\\.? ?\\d{1,4}(?:[–-]\\d{1,4})?)?'
const SQUARE = new RegExp(
  `\\[(?:refs?\\.? |references? )?(${LIST})${LOCATOR}\\]|【(${LIST})(?:[†:][^【】]{0,40})?】`,
  'gi',
)
const ROUND = new RegExp(`\\((refs?\\.? |references? |see refs?\\.? )?(${LIST})\\)`, 'gi')
/** Numbers whose raising was lost: "nausea.3,4 It", "nausea3". */
const FLAT =
  /(?=\d)(?<=\p{Ll}{3}["”’)]?[.,;:]?["”’)]?)\d{1,3}(?:[,–-]\d{1,3}){0,12}(?![\d.,]{0,8}\d|%|\p{L}|[-–]\p{L})/gu
/** Words and signs before a number that counts something, or a list within the sentence. */
const COUNTING =
  /(?:\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|and|or|either|both|phase|grade|stage|type|table|figure|n ?=)\s?|[,:]\s?)$/i

/** The numbers of "3,5–7". */
export function numbersOf(list: string): number[] {
  const found: number[] = []
  for (const part of list.split(/\s?(?:[,;]|and|&)\s?/)) {
    const [first = Number.NaN, last = first] = part.split(/\s?[–—-]\s?/).map(Number)
    if (!(first > 0)) return []
    if (last >= first && last - first <= 50) for (let number = first; number <= last; number++) found.push(number)
    else found.push(first, last)
  }
  return [...new Set(found)]
}

const byNumber = (list: number[]): Call[] => list.map((number) => ({ number }))
