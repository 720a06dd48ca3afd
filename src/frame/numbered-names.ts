/**
 * Find the names in a text that are made of figures: "the 20-20-20 rule", "a 5:2 diet", "16/8 fasting". They count nothing and
 * measure nothing. Dates, scores, ratios and ranges are no names.
 *
 * @returns ranges of the figures, in order.
 */
export function numberedNames(text: string): [start: number, end: number][] {
  if (!/\d[-:/]\d/.test(text)) return []
  const found: [number, number][] = []
  for (const match of text.matchAll(FIGURES)) {
    const [figures] = match
    const start = match.index
    const end = start + figures.length
    if (/[\d.,:/-]/.test(text[start - 1] ?? '') || /^(?:[.,:/-]?\d|%)/.test(text.slice(end, end + 2))) continue
    const count = figures.split(/[-:/]/).length
    if (NAMED.test(text.slice(end, end + 24)) || (count > 2 && RULED.test(text.slice(Math.max(0, start - 9), start))))
      found.push([start, end])
  }
  return found
}

const FIGURES = /\d{1,2}(?:-\d{1,2}){1,3}|\d{1,2}:\d{1,2}|\d{1,2}\/\d{1,2}/g
/** What such a name is the name of. */
const NAMED =
  /^(?: intermittent| time-restricted)?[ -](?:rules?|diets?|dieting|fast(?:s|ing)?|eating|methods?|plans?|protocols?|techniques?|schedules?|approach|breath(?:s|ing)|workouts?|breaks?|formula|tricks?|principles?|patterns?|hack)\b/i
const RULED = /\b(?:the|called) ?["“'‘]?$/i
