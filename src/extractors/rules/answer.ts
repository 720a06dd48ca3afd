import type { Draft } from '../../extract.js'
import { clauseAt, subjectAt } from '../clause.js'
import { isElliptic } from '../ellipsis.js'
import { strip } from '../strip.js'
import { chunk } from './chunk.js'
import type { Read } from './read-sentence.js'

/** Fill a claim whose verb stands in the question before it: "Do I need special lenses? Most people do not." */
export function answer(read: Read, asked: Read): Draft[] {
  if (
    read.sentence.block.section !== asked.sentence.block.section &&
    read.sentence.block.section !== asked.sentence.block.index
  )
    return []
  const own = strip(read.words)
  const bare = own.length <= 9 ? clauseAt(own, 0) : undefined
  const question = asked.words.filter((word) => word.text !== '?')
  const auxiliary = question[0]
  const subject = subjectAt(question, 1)
  if (
    !bare ||
    !isElliptic(own, bare) ||
    !auxiliary ||
    subject === undefined ||
    auxiliary.lemma !== own[bare.from]?.lemma
  )
    return []
  const unsaid = question.slice(subject)
  const said = own.filter((word) => !/^(?:[.,;!?]|too|either|so|though)$/.test(word.lower))
  if (unsaid.length === 0 || unsaid.length > 15) return []
  return [{ sentence: read.sentence, chunks: [chunk(read, said), chunk(asked, unsaid)] }]
}
