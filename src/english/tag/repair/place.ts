import type { Tag } from '../../token.js'
import type { Piece } from '../../tokenize.js'

/** A word among the words of its sentence. A repair changes `tags`. */
export interface Place {
  tags: Tag[]
  pieces: Piece[]
  i: number
  piece: Piece
  /** The tag of the word behind it before any repair here, and that word. */
  next: Tag | undefined
  after: string
}
