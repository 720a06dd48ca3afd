import { readVerb } from '../lemma.js'
import type { Tag } from '../token.js'
import type { Piece } from '../tokenize.js'

/** Whether the word is a verb that can carry a clause: an auxiliary, a present or past form, no "to" before it. */
export function isFiniteVerb(pieces: Piece[], i: number, tags: Tag[]): boolean {
  if (tags[i] === 'AUX') return !/^(?:be|been|being|having)$/.test(pieces[i]?.lower ?? '')
  if (tags[i] !== 'VERB') return false
  const { lower } = pieces[i] as Piece
  if (readVerb(lower)?.forms.join() === 'en' && tags[i - 1] !== 'AUX') return false
  // "professionally fitted aids": it says which
  if (/ed$/.test(lower) && tags[i + 1] === 'NOUN' && /^(?:ADV|ADJ|DET)$/.test(tags[i - 1] ?? '')) {
    if (tags[i - 1] !== 'ADV' || !/^(?:NOUN|PROPN|PRON|AUX)$/.test(tags[i - 2] ?? '')) return false
  }
  return !lower.endsWith('ing') && pieces[i - 1]?.lower !== 'to' && tags[i - 1] !== 'ADP'
}
