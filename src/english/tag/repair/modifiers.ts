import { knownTags } from '../../words.js'
import { ADJ, NOUN } from '../tag-numbers.js'
import type { Place } from './place.js'

/** Read words before a noun as what they are there. */
export function modifiers({ tags, pieces, i, piece, next }: Place): void {
  // "Antidepressants work": no adjective has a plural
  if (tags[i] === 'ADJ' && /[^suio]s$/.test(piece.lower) && piece.lower.length > 6 && piece.lower !== 'overseas')
    tags[i] = 'NOUN'
  // "Softer, well-cushioned shoes"
  if (i === 0 && tags[0] === 'NOUN' && pieces[1]?.lower === ',' && tags[2] === 'ADJ' && isComparative(piece.lower))
    tags[0] = 'ADJ'
  // "an earlier review"
  if (tags[i] === 'ADV' && tags[i - 1] === 'DET' && /^(?:earlier|later|early|late|further)$/.test(piece.lower))
    tags[i] = 'ADJ'
  if (tags[i] === 'ADV' && tags[i - 1] === 'DET' && next === 'NOUN' && knownTags(piece.lower)?.has(NOUN))
    tags[i] = 'NOUN'
  // "it is the back that suffers"
  if (
    tags[i] === 'ADV' &&
    pieces[i - 1]?.lower === 'the' &&
    /^(?:that|is|was|of|and)$/.test(pieces[i + 1]?.lower ?? '') &&
    !/^(?:most|least|more|less|only|then|now|best|worst|same|right)$/.test(piece.lower) &&
    knownTags(piece.lower)?.has(NOUN)
  )
    tags[i] = 'NOUN'
  if (tags[i] === 'NOUN' && pieces[i + 1]?.lower === 'up' && /ing$/.test(pieces[i + 2]?.lower ?? '')) tags[i] = 'VERB'
}

function isComparative(word: string): boolean {
  const stem = /^(\p{L}{3,})er$/u.exec(word)?.[1]
  return stem !== undefined && [stem, `${stem}e`, stem.replace(/i$/, 'y')].some((one) => knownTags(one)?.has(ADJ))
}
