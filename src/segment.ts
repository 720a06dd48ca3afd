import type { Block } from './read.js'

/** A sentence, or the whole of a block that is not one, as a trimmed range of its block's text. */
export interface Sentence {
  block: Block
  start: number
  end: number
}
