import type { Piece } from '../tokenize.js'

/** A word of a sentence in lower case; empty where there is none. */
export function wordAt(pieces: readonly Piece[], i: number): string {
  return pieces[i]?.lower ?? ''
}
