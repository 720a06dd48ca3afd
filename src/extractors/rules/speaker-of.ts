import type { Chunk } from '../../extract.js'
import { attribution } from '../attribution.js'
import { propositions } from '../propositions.js'
import { chunk } from './chunk.js'
import type { Read } from './read-sentence.js'

/** Find who speaks in a sentence with direct speech, as the beginning of a claim: "Dr Y said that". */
export function speakerOf(read: Read): Chunk | undefined {
  if (!/[“"]|\b(?:said|says|added|adds|warned|warns|cautioned|argued|explained|told|noted)\b/.test(read.text))
    return undefined
  const report = propositions(read.words)
    .map(attribution)
    .find((one) => one && one.manner === 'said' && one.author.length > 0)
  return report ? chunk(read, report.prefix) : undefined
}
