import type { Draft } from '../extract.js'

/** A claim whose text stands alone. */
export interface Statement {
  draft: Draft
  text: string
  /** Ranges of other blocks, or of other sentences, that the text took words from. */
  context: { block: number; start: number; end: number }[]
  ambiguous: string[]
}
