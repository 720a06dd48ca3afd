import type { Word } from './word.js'

/**
 * Where the clause behind "If you look at it this way, …" begins: an aside to the reader is no condition of what follows.
 * 0 where there is none. See: Sweetser 1990, ch. 5 (speech-act conditionals).
 */
export function viewpointEnd(words: Word[]): number {
  if (words[0]?.lower !== 'if' || words[1]?.lower !== 'you') return 0
  const comma = words.findIndex((word, i) => i > 2 && word.lower === ',')
  if (comma < 0 || comma > LONGEST) return 0
  const text = words
    .slice(2, comma)
    .map((word) => word.lower)
    .join(' ')
  if (!VIEWS.test(text)) return 0
  return words[comma + 1]?.lower === 'then' ? comma + 2 : comma + 1
}

const LONGEST = 14

const VIEWS =
  /^(?:look at (?:it|this|that|the (?:data|evidence|figures|numbers|research|studies|facts))\b|(?:stop to )?think (?:about it|of it|about this|about that)\b|ask me$|want to know\b|(?:are|'re) (?:wondering|curious|asking)\b|wonder\b|put it (?:like|that)\b|see it (?:as|like|this|that)\b)/
