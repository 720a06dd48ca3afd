import type { Chunk, Draft } from '../../extract.js'
import { propositions } from '../propositions.js'
import { lowered } from '../voices.js'
import { chunk } from './chunk.js'
import { isProposition } from './is-proposition.js'
import type { Read } from './read-sentence.js'

/** Read what the same speaker goes on to say, to the mark that closes it: “It is safe.” after “It works,” Dr Y said. */
export function spokenOn(read: Read, previous: Read | undefined): Draft[] | undefined {
  if (!previous?.speaker || read.sentence.block.index - previous.sentence.block.index > 1) return undefined
  const opens = /^[“"]/.test(read.text)
  const closes = /[”"]$/.test(read.text)
  const marks = (read.text.match(/[“”"]/g) ?? []).length
  const inside = previous.open && read.sentence.block === previous.sentence.block
  if (
    !(opens && closes && marks === 2) &&
    !(opens && marks === 1) &&
    !(inside && (marks === 0 || (closes && marks === 1)))
  )
    return undefined
  const inner = read.words.filter((word) => !/^[“”"]$/.test(word.text))
  read.speaker = previous.speaker
  read.open = !closes
  const found = propositions(inner).filter((words) => isProposition(words, read.text))
  return found.map((words) => ({
    sentence: read.sentence,
    chunks: [previous.speaker as Chunk, chunk(read, lowered(words))],
  }))
}
