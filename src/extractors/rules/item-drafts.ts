import type { Chunk, Draft } from '../../extract.js'
import { endsIn } from '../ending.js'
import { underLeadIn } from '../lead-in.js'
import { strip } from '../strip.js'
import { lowered } from '../voices.js'
import type { Word } from '../word.js'
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
  const held = new Set(body)
  const chunks: Chunk[] = []
  if (joined.before.length > 0) chunks.push(chunk(leadIn, joined.before))
  // the item's words, those of the lead-in, and the item's again where some stand behind
  for (let i = 0; i < joined.item.length; ) {
    const own = held.has(joined.item[i] as Word)
    let to = i + 1
    while (to < joined.item.length && held.has(joined.item[to] as Word) === own) to++
    const run = joined.item.slice(i, to)
    if (own) chunks.push(chunk(read, joined.before.length > 0 && i === 0 ? lowered(run) : run))
    else chunks.push(chunk(leadIn, run))
    i = to
  }
  return [{ sentence: read.sentence, chunks }]
}
