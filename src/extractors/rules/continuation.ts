import type { Draft } from '../../extract.js'
import { clauseAt } from '../clause.js'
import { propositions } from '../propositions.js'
import { strip } from '../strip.js'
import { chunk } from './chunk.js'
import type { Read } from './read-sentence.js'

/** Read a sentence that goes on with what the one before it reports: "And that their stiffness eased." */
export function continuation(read: Read, previous: Read | undefined): Draft[] | undefined {
  if (!previous || previous.sentence.block.section !== read.sentence.block.section) return undefined
  const at = read.words.findIndex((word) => word.lower === 'that')
  if (at < 0 || at > 1 || (at === 1 && read.words[0]?.tag !== 'CCONJ') || !clauseAt(read.words, at + 1))
    return undefined
  // "That belief is wrong"
  if (at === 0 && /^(?:NOUN|ADJ)$/.test(read.words[1]?.tag ?? '') && /^(?:AUX|VERB)$/.test(read.words[2]?.tag ?? ''))
    return undefined
  const that = previous.words.findIndex((word) => word.lower === 'that')
  if (that < 1) return undefined
  const prefix = strip(previous.words.slice(0, that + 1))
  return propositions(read.words.slice(at + 1)).map((words) => ({
    sentence: read.sentence,
    chunks: [chunk(previous, prefix), chunk(read, words)],
  }))
}
