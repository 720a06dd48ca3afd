import { capital } from './capital.js'

/** A word of a text: lower case, and its range. A possessive `'s` stays outside. */
export interface Word {
  lower: string
  start: number
  end: number
}

const prefix = '(?:non|anti|pre|post|re|co|multi|sub|hyper|hypo|inter|intra|extra|semi|over|under)'
const pattern = new RegExp(
  `(?:(?:${prefix}-|(?:non|anti) )(?=\\p{L}))?[\\p{L}\\p{N}]+(?:['’](?!s(?![\\p{L}\\p{N}]))\\p{L}+)?`,
  'giu',
)

/**
 * List the words of a text; an apostrophe stands inside a word, a hyphen between two, unless the first is a prefix:
 * `non-surgical` and `non surgical` are nonsurgical.
 */
export function words(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(pattern)) {
    const lower = plain(match[0].toLowerCase()).replace(/[ -]/, '').replace('’', "'")
    // The "s" of a possessive is no word.
    const before = text[match.index - 1]
    if (lower === 's' && (before === "'" || before === '’')) continue
    const end = match.index + match[0].length
    // "hearing aids": the disease is written AIDS
    const meant = match[0] === 'aids' ? 'aid' : capital(text, match.index, end)
    found.push({ lower: meant ?? lower, start: match.index, end })
  }
  return found
}

// "Ménière's": accents are often left out
function plain(word: string): string {
  return ACCENTED.test(word) ? word.normalize('NFD').replace(/\p{Mn}/gu, '') : word
}

const ACCENTED = /[\u00c0-\u024f]/
