import { readVerb } from '../lemma.js'
import type { Tag } from '../token.js'
import type { Piece } from '../tokenize.js'
import { wordAt } from './word-at.js'

/** "takes the drug to lower blood pressure": behind what is done for a purpose, "to lower" is what it is done for. */
export function purpose(tags: Tag[], pieces: readonly Piece[], i: number): void {
  if (tags[i] !== 'ADJ' || wordAt(pieces, i) !== 'lower' || wordAt(pieces, i - 1) !== 'to') return
  if (!/^(?:NOUN|DET|ADJ)$/.test(tags[i + 1] ?? '')) return
  for (let at = i - 2; at >= 0 && at > i - 7; at--) {
    if (PURPOSEFUL.test(readVerb(wordAt(pieces, at))?.lemma ?? wordAt(pieces, at))) {
      tags[i] = 'VERB'
      tags[i - 1] = 'PART'
      return
    }
    if (!/^(?:NOUN|DET|ADJ|PROPN|ADV)$/.test(tags[at] ?? '')) return
  }
}

const PURPOSEFUL =
  /^(?:use|help|aim|need|try|take|prescribe|give|way|ways|order|able|likely|tend|appear|seem|prove|claim|say|think|work|want|drink|eat|offer|attempt|effort|efforts)$/
