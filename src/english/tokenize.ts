/** A word or mark with its range in the text. */
export interface Piece {
  text: string
  lower: string
  start: number
  end: number
}

// One alternative a kind of piece; separators and letters are disjoint classes, so nothing backtracks.
const PIECE =
  /(?:\p{L}\.){2,}|(?<![\p{L}\p{N}])\p{Lu}\.(?=\s\p{Ll}{4})|[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑'’./&]|,(?=\d{3}))[\p{L}\p{M}\p{N}]+)*[%°]?|['’](?:s|re|ll|ve|d|m|t)(?![\p{L}\p{N}])|\.{2,}|[^\s]/gu

const STRAIGHT = /^[a-z\d]*$/
const CLITIC = /^(?:n't|'s|'re|'ll|'ve|'d|'m)$/

/** Split a sentence into words and marks; contractions come apart ("isn't": "is" + "n't"; "it's": "it" + "'s"). */
export function tokenize(text: string): Piece[] {
  const pieces: Piece[] = []
  for (const match of text.matchAll(PIECE)) {
    const start = match.index
    const raw = match[0]
    const small = raw.toLowerCase()
    const lower = STRAIGHT.test(small) ? small : small.replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-')
    const end = start + raw.length
    const cut = clitic(lower)
    if (cut) {
      pieces.push({ text: raw.slice(0, cut), lower: lower.slice(0, cut), start, end: start + cut })
      pieces.push({ text: raw.slice(cut), lower: lower.slice(cut, raw.length), start: start + cut, end })
    } else pieces.push({ text: raw, lower: lower.slice(0, raw.length), start, end })
  }
  return pieces
}

// Offset at which a contraction comes apart.
function clitic(lower: string): number | undefined {
  if (lower === 'cannot') return 3
  const apostrophe = lower.lastIndexOf("'")
  if (apostrophe < 1) return undefined
  if (lower.endsWith("n't")) return lower.length > 3 ? lower.length - 3 : undefined
  return CLITIC.test(lower.slice(apostrophe)) ? apostrophe : undefined
}
