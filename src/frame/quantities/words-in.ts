/** The words, figures and signs of a text. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    words.push({ lower: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length })
  }
  return words
}

/** A word, a figure or a sign, and where it stands. */
export interface Word {
  lower: string
  start: number
  end: number
}

/** Numbers read up to the word `next`; with their unit where they bring it along. */
export interface Read {
  low: number
  high: number
  next: number
  unit?: string
}

const WORD = /\d[\d,]*(?:\.\d+)?|[\p{L}µμ]+(?:\/[\p{L}]+)?|%|[-–—]|[<>=≥≤~]|[^\s\p{L}\d]/gu
