import { candidatesOf } from './tag/candidates-of.js'
import { refine } from './tag/refine.js'
import { repair } from './tag/repair.js'
import { viterbi } from './tag/viterbi.js'
import type { Tag } from './token.js'
import type { Piece } from './tokenize.js'

/**
 * Tag the words of a sentence with their parts of speech: a trigram hidden Markov model over the words' known or
 * guessed tags. See: Brants 2000, TnT, https://aclanthology.org/A00-1031
 */
export function tag(pieces: Piece[]): Tag[] {
  const best = viterbi(candidatesOf(pieces))
  return repair(
    pieces.map((piece, i) => refine(piece, best[i] as number, i, pieces)),
    pieces,
  )
}
