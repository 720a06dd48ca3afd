/**
 * Words for how long ago, in years, at the least. Source: their plain meaning; "ancient" by the end of antiquity, as historians
 * use it (5th century).
 */
export const SPANS: readonly (readonly [pattern: RegExp, years: number])[] = [
  [/\bthousands of years\b|\bmillennia\b/i, 2000],
  [/\b(?:ancient (?:times|greece|greeks?|rome|romans?|egypt\w*|china|chinese|india\w*)|antiquity)\b/i, 1500],
  [/\bhundreds of years\b|\bfor (?:many |several |some )?centuries\b|\bcenturies(?: ago|[- ]old)\b/i, 200],
  [/\bfor (?:many |several )?generations\b/i, 50],
  [/\bfor (?:many |several )?decades\b|\bdecades ago\b/i, 20],
]

/** The year that ages are counted from: a few years more or less are within the rounding of any of them. */
export const PRESENT = 2025
