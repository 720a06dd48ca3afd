import type { Chunk, Draft } from '../../extract.js'
import { endsIn } from '../ending.js'
import { underLeadIn } from '../lead-in.js'
import { strip } from '../strip.js'
import { lowered } from '../voices.js'
import { chunk } from './chunk.js'
import type { Read } from './read-sentence.js'

/** Join an item that needs the words of its lead-in to be a claim to them; undefined for any other. */
export function itemDrafts(read: Read, leadIn: Read): Draft[] | undefined {
  if (/^(?:instruction|question|opinion|heading)$/.test(leadIn.disposition) || !endsIn(leadIn.text, ':'))
    return undefined
  const { item } = read.sentence.block
  const body = strip(read.words)
  if (body.length === 0) return undefined
  // continuation paragraphs stand alone
  if (!item?.first) return undefined
  const joined = underLeadIn(strip(leadIn.words), body)
  if (!joined) return undefined
  const own = joined.item.filter((word) => body.includes(word))
  const rest = joined.item.filter((word) => !body.includes(word))
  const chunks: Chunk[] = []
  if (joined.before.length > 0) chunks.push(chunk(leadIn, joined.before))
  chunks.push(chunk(read, joined.before.length > 0 ? lowered(own) : own))
  if (rest.length > 0) chunks.push(chunk(leadIn, rest))
  return [{ sentence: read.sentence, chunks }]
}
