import type { Lexicon } from './lexicon/lexicon.js'
import type { Article } from './read.js'
import type { Disposition } from './schema.js'
import type { Sentence } from './segment.js'

/** Words of one sentence that a draft is made of. */
export interface Chunk {
  sentence: Sentence
  text: string
  /** The ranges of the block's text the words stand at. */
  ranges: { start: number; end: number }[]
}

/** A claim as it stands in the text, before its references are resolved. */
export interface Draft {
  /** The sentence it was read from. */
  sentence: Sentence
  /** Its words in reading order: those of its own sentence, and those it borrows from a lead-in, a header or a caption. */
  chunks: Chunk[]
}

/** Which sentences hold claims, what the others are, and the claims. Drafts stand in reading order. */
export interface Extraction {
  passages: { sentence: Sentence; disposition: Disposition }[]
  drafts: Draft[]
}

/** Reads claims from an article's sentences. */
export interface Extractor {
  name: string
  /** @param lexicon the caller's own words, to be added to those the extractor knows */
  extract(article: Article, sentences: Sentence[], lexicon?: Lexicon): Extraction
}
