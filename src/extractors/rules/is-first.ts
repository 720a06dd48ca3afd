import type { Read } from './read-sentence.js'

/** Whether a sentence opens its block. */
export function isFirst(read: Read): boolean {
  return read.sentence.block.text.slice(0, read.sentence.start).trim() === ''
}
