import type { Word } from './word.js'

/** Take out the marks that cite: "[3]", "[4,5–7]", "(Smith et al., 2019; Lee & Kim 2020)". They are no words of the claim. */
export function withoutCitationMarks(words: Word[]): Word[] {
  const out: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const close = /^[[(]$/.test(words[i]?.text ?? '') ? closing(words, i) : -1
    if (close > 0 && isCitation(words.slice(i + 1, close), words[i]?.text === '[')) i = close
    else out.push(words[i] as Word)
  }
  return out
}

function closing(words: Word[], open: number): number {
  const mark = words[open]?.text === '[' ? ']' : ')'
  for (let i = open + 1; i < Math.min(words.length, open + 60); i++) if (words[i]?.text === mark) return i
  return -1
}

function isCitation(inner: Word[], square: boolean): boolean {
  if (inner.length === 0) return false
  if (inner.every((word) => /^(?:\d{1,3}|[,–-]|\d+(?:[,-]\d+)+)$/.test(word.lower))) return square
  const year = inner.some((word) => /^(?:1[89]|20)\d\d[a-z]?$/.test(word.lower))
  const author = /^\p{Lu}\p{L}+/u.test(inner[0]?.text ?? '')
  const text = inner.every((word) =>
    /^(?:\p{Lu}[\p{L}'’.-]*|et|al|al\.|and|&|;|,|\.|in|press|eds?|[a-z]|(?:1[89]|20)\d\d[a-z]?|de|van|von|der|la|see|also|e\.g\.|for|review)$/u.test(
      word.text,
    ),
  )
  return year && author && text
}
