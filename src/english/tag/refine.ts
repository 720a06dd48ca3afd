import type { Tag } from '../token.js'
import type { Piece } from '../tokenize.js'
import { TAGS } from '../words.js'

/** A tag by its number, proper nouns told apart from nouns by their capitals. */
export function refine(piece: Piece, index: number, i: number, pieces: Piece[]): Tag {
  const tag = TAGS[index] as Tag
  if (tag !== 'NOUN') return tag
  const capital = /^\p{Lu}/u.test(piece.text)
  if (!capital) return tag
  if (/^\p{Lu}[\p{Lu}\p{N}-]/u.test(piece.text)) return 'PROPN'
  const first = i === 0 || /^["“(]$/.test(pieces[i - 1]?.text ?? '')
  return first ? tag : 'PROPN'
}
