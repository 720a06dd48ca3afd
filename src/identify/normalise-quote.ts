/** Fold what may change without changing what is quoted: typography, emphasis, white space, case. */
export function normaliseQuote(quote: string): string {
  return quote
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[*_`~]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
