import { readVerb } from '../../lemma.js'
import { knownTags, verbShare } from '../../words.js'
import { NOUN } from '../tag-numbers.js'
import type { Place } from './place.js'

/** Settle readings that the words around them decide. */
export function neighbours(place: Place): void {
  beside(place)
  owing(place)
  behind(place)
}

// "back pain", "can I use acupuncture": readings that the words around them settle
function beside({ tags, pieces, i, piece, next }: Place): void {
  if (
    tags[i] === 'ADV' &&
    next === 'NOUN' &&
    knownTags(piece.lower)?.has(NOUN) &&
    /^(?:ADJ|ADP|AUX|VERB|PUNCT|CCONJ|undefined)$/.test(String(tags[i - 1])) &&
    !/^(?:when|where|how|why|so|then|only|even)$/.test(piece.lower)
  )
    tags[i] = 'NOUN'
  if (
    tags[i] === 'NOUN' &&
    /^(?:i|you|we|they|to)$/.test(pieces[i - 1]?.lower ?? '') &&
    /^(?:NOUN|PROPN|DET|ADJ|PRON)$/.test(next ?? '') &&
    readVerb(piece.lower)?.forms.includes('base')
  )
    tags[i] = 'VERB'
}

function behind({ tags, pieces, i, piece }: Place): void {
  if (
    tags[i] === 'VERB' &&
    tags[i - 1] === 'ADP' &&
    pieces[i - 1]?.lower !== 'than' &&
    /^(?:base|s)$/.test(readVerb(piece.lower)?.forms.join() ?? '') &&
    verbShare(readVerb(piece.lower)?.lemma ?? '') !== 9
  )
    tags[i] = 'NOUN'
  if (
    tags[i] === 'ADJ' &&
    /^(?:he|she|they|we|i|who)$/.test(pieces[i - 1]?.lower ?? '') &&
    /ed$/.test(piece.lower) &&
    readVerb(piece.lower)
  )
    tags[i] = 'VERB'
}

// "Owing to its weight": two words that are a preposition together
function owing({ tags, i, piece, after }: Place): void {
  if (piece.lower === 'owing' && after === 'to') {
    tags[i] = 'ADP'
    tags[i + 1] = 'ADP'
  }
}
