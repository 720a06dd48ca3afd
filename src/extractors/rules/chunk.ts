import type { Chunk } from '../../extract.js'
import { ranges, render, type Word } from '../word.js'
import type { Read } from './read-sentence.js'

/** Words of a sentence as a part of a claim, with the ranges of its block that they stand at. */
export function chunk(read: Read, words: Word[]): Chunk {
  const offset = read.from
  return {
    sentence: read.sentence,
    text: render(words, read.text),
    ranges: ranges(words).map(({ start, end }) => ({ start: start + offset, end: end + offset })),
  }
}
