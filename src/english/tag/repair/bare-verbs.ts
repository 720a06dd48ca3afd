import { readVerb } from '../../lemma.js'
import type { Place } from './place.js'

/** Read bare forms behind “to” and behind a determiner. */
export function bareVerbs({ tags, pieces, i, piece, next }: Place): void {
  // "to guidelines": an ending that never follows the "to" of an infinitive
  if (
    tags[i] === 'VERB' &&
    pieces[i - 1]?.lower === 'to' &&
    piece.lower.endsWith('s') &&
    !readVerb(piece.lower)?.forms.includes('base')
  ) {
    tags[i] = 'NOUN'
    tags[i - 1] = 'ADP'
  }
  const bare = tags[i] === 'VERB' && !/(?:ing|ed)$/.test(piece.lower)
  if (bare && tags[i - 1] === 'DET' && next !== 'NOUN' && next !== 'ADJ') tags[i] = 'NOUN'
}
