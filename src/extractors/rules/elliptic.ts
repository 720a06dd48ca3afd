import type { Draft } from '../../extract.js'
import { omitsVerb, omitted } from '../ellipsis.js'
import { propositions } from '../propositions.js'
import { strip } from '../strip.js'
import { chunk } from './chunk.js'
import type { Read } from './read-sentence.js'

/** Fill a claim whose verb stands in the sentence before: "Others do not.", "Vitamin C does not." */
export function elliptic(read: Read, previous: Read | undefined): Draft[] {
  if (!previous || previous.sentence.block.section !== read.sentence.block.section) return []
  const own = strip(read.words)
  if (own.length > 12 || own.some((word) => word.lower === 'it') || !omitsVerb(own)) return []
  const missing = propositions(previous.words)
    .reverse()
    .map((told) => omitted(told, own))
    .find(Boolean)
  if (!missing) return []
  return [{ sentence: read.sentence, chunks: [chunk(read, missing.said), chunk(previous, missing.unsaid)] }]
}
