/** A word of a text: lower case, and its range. A possessive `'s` stays outside. */
export interface Word {
  lower: string
  start: number
  end: number
}

/** List the words of a text; a hyphen stands between words, an apostrophe inside one. */
export function words(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’](?!s(?![\p{L}\p{N}]))\p{L}+)?/gu)) {
    const lower = match[0].toLowerCase().replace('’', "'")
    // The "s" of a possessive is no word.
    const before = text[match.index - 1]
    if (lower === 's' && (before === "'" || before === '’')) continue
    found.push({ lower, start: match.index, end: match.index + match[0].length })
  }
  return found
}
