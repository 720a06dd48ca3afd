import { knownTags } from '../../words.js'
import { NOUN } from '../tag-numbers.js'
import type { Place } from './place.js'

/** Read words before a noun as what they are there. */
export function modifiers({ tags, pieces, i, piece, next }: Place): void {
  // "Antidepressants work": no adjective has a plural
  if (tags[i] === 'ADJ' && /[^suio]s$/.test(piece.lower) && piece.lower.length > 6 && piece.lower !== 'overseas')
    tags[i] = 'NOUN'
  // "an earlier review"
  if (tags[i] === 'ADV' && tags[i - 1] === 'DET' && /^(?:earlier|later|early|late|further)$/.test(piece.lower))
    tags[i] = 'ADJ'
  if (tags[i] === 'ADV' && tags[i - 1] === 'DET' && next === 'NOUN' && knownTags(piece.lower)?.has(NOUN))
    tags[i] = 'NOUN'
  if (tags[i] === 'NOUN' && pieces[i + 1]?.lower === 'up' && /ing$/.test(pieces[i + 2]?.lower ?? '')) tags[i] = 'VERB'
}
