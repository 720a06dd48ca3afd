import type { Draft } from '../../extract.js'
import type { Article } from '../../read.js'
import { setAside } from '../disposition.js'
import { endsIn } from '../ending.js'
import { isImperative } from '../imperative.js'
import { isStory, people } from '../people.js'
import { propositions } from '../propositions.js'
import { rowClaims } from '../rows.js'
import { render } from '../word.js'
import { answer } from './answer.js'
import { besides } from './besides.js'
import { chunk } from './chunk.js'
import { continuation } from './continuation.js'
import { elliptic } from './elliptic.js'
import { isFirst } from './is-first.js'
import { isListed } from './is-listed.js'
import { isProposition } from './is-proposition.js'
import { itemDrafts } from './item-drafts.js'
import type { Read } from './read-sentence.js'
import { reasons } from './reasons.js'
import { spokenOn } from './spoken-on.js'

/** Find the claims of a sentence as they stand in the text, and say of the sentence what it is where that hangs on them. */
export function drafted(article: Article, read: Read, leadIn: Read | undefined, previous: Read | undefined): Draft[] {
  const { sentence } = read
  if (sentence.block.kind === 'row') return rowClaims(article, sentence)
  if (
    leadIn?.disposition === 'instruction' &&
    endsIn(leadIn.text, ':') &&
    sentence.block.item?.first &&
    isFirst(read)
  ) {
    read.disposition = 'instruction'
    return []
  }
  if (leadIn && (/^(?:fragment|claim|label)$/.test(read.disposition) || isListed(read, leadIn))) {
    const composed = itemDrafts(read, leadIn)
    if (composed) return composed
    if (leadIn.disposition === 'instruction' && read.disposition !== 'claim') return []
  }
  if (read.disposition === 'instruction') return reasons(read)
  if (read.disposition === 'anecdote') return besides(read)
  if (read.disposition === 'fragment' && !endsIn(read.text, ':?')) return elliptic(read, previous)
  if (read.disposition !== 'claim') return []
  const continued = continuation(read, previous) ?? spokenOn(read, previous)
  if (continued) return continued
  const filled = elliptic(read, previous)
  if (filled.length > 0) return filled
  const answered = previous?.asked ? answer(read, previous.asked) : []
  if (answered.length > 0) return answered
  const parts = propositions(read.words)
  const named = people(article)
  const told = parts.filter((words) => isProposition(words, read.text))
  const found = told.filter((words) => !isStory(words, named))
  if (found.length === 0 && told.length > 0) read.disposition = 'anecdote'
  else if (found.length === 0 && parts[0])
    read.disposition = setAside(render(parts[0], read.text)) ?? (isImperative(parts[0]) ? 'instruction' : 'fragment')
  return found.map((words) => ({ sentence, chunks: [chunk(read, words)] }))
}
