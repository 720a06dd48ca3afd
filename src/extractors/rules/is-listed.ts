import { verbGroups } from '../../english/phrases.js'
import { anatomy } from '../clause.js'
import { endsIn } from '../ending.js'
import type { Read } from './read-sentence.js'

/** Whether an item is a name, however much it looks like an order: "Side effects may include:" + "Upset stomach". */
export function isListed(read: Read, leadIn: Read): boolean {
  const last = leadIn.words.findLast((word) => word.tag !== 'PUNCT')
  // "Honey does not:" + "cure cancer": no order
  const open = /^(?:not|n't|to|can|may|might|could|will|would|do|does|did|helps?)$/.test(last?.lower ?? '')
  if (open && endsIn(leadIn.text, ':') && leadIn.disposition !== 'instruction') return read.words.length <= 20
  // "Those who cycle:" + "take fewer days off": what they do
  const who = leadIn.words.findLastIndex((word) => /^(?:who|that|which)$/.test(word.lower))
  if (
    who > 0 &&
    endsIn(leadIn.text, ':') &&
    leadIn.disposition !== 'instruction' &&
    read.words[0]?.tag === 'VERB' &&
    read.words.length <= 25 &&
    !anatomy(leadIn.words) &&
    verbGroups(leadIn.words.slice(who)).at(-1)?.to === leadIn.words.length - who - 1
  )
    return true
  return (
    endsIn(leadIn.text, ':') &&
    /^(?:include|includes|included|are|is|were|contain|contains|cause|causes)$/.test(last?.lower ?? '') &&
    read.words.length <= 8
  )
}
