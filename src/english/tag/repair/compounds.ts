import { readVerb, singular } from '../../lemma.js'
import type { Tag } from '../../token.js'
import type { Piece } from '../../tokenize.js'
import { knownTags } from '../../words.js'
import { NOUN } from '../tag-numbers.js'
import type { Place } from './place.js'

/** Read the parts of names, and who reports. */
export function compounds(place: Place): void {
  secondHalf(place)
  reporting(place)
  taken(place)
  ofBody(place)
}

// "prevents jet lag in travellers": the clause has its verb, and what follows the noun is the name's second half
function secondHalf({ tags, pieces, i, piece, next }: Place): void {
  if (
    tags[i] === 'VERB' &&
    tags[i - 1] === 'NOUN' &&
    (/^(?:VERB|ADP|PUNCT|ADJ)$/.test(tags[i - 2] ?? '') || (tags[i - 2] === 'CCONJ' && tags[i - 3] === 'NOUN')) &&
    !/^(?:people|staff|police|data|media|bacteria|majority|number|couple|half|rest)$/.test(
      pieces[i - 1]?.lower ?? '',
    ) &&
    (tags[i - 2] === 'VERB' || tags[i - 2] === 'ADP' || next === 'PUNCT') &&
    singular(pieces[i - 1]?.lower ?? '') === pieces[i - 1]?.lower &&
    readVerb(piece.lower)?.forms.join() === 'base' &&
    (next === undefined || /^(?:ADP|PUNCT|CCONJ|AUX)$/.test(next)) &&
    !/^(?:in|on)$/.test(pieces[i - 2]?.lower ?? '')
  )
    tags[i] = 'NOUN'
}

// "the researchers report": who reports
function reporting({ tags, pieces, i, piece }: Place): void {
  if (
    tags[i] === 'NOUN' &&
    /^(?:report|claim|caution|estimate|hope|fear|plan)$/.test(piece.lower) &&
    tags[i - 1] === 'NOUN' &&
    /(?:ers|ors|ists|ians|experts|officials)$/.test(pieces[i - 1]?.lower ?? '')
  )
    tags[i] = 'VERB'
}

function taken({ tags, pieces, i, piece, next, after }: Place): void {
  // "common causes of": few verbs take "of"
  if (
    tags[i] === 'VERB' &&
    after === 'of' &&
    /^(?:s|base)$/.test(readVerb(piece.lower)?.forms.join() ?? '') &&
    !OF_VERBS.test(readVerb(piece.lower)?.lemma ?? '') &&
    !/^(?:AUX|PART|PRON)$/.test(tags[i - 1] ?? '')
  )
    tags[i] = 'NOUN'
  // "are fats": no form of a verb that stands behind "be"
  if (tags[i] === 'VERB' && /^(?:is|are|was|were)$/.test(pieces[i - 1]?.lower ?? '')) {
    const forms = readVerb(piece.lower)?.forms.join() ?? ''
    if (forms === 's' || (forms === 'base' && next !== 'VERB')) tags[i] = 'NOUN'
  }
}

// "for back pain relief": a part of the body, and what it is the first part of
function ofBody({ tags, pieces, i, piece, next }: Place): void {
  if (piece.lower === 'back' && tags[i] !== 'NOUN' && isBody(i, tags, pieces)) {
    tags[i] = 'NOUN'
    if (next === 'VERB') tags[i + 1] = 'NOUN'
  }
}

const OF_VERBS =
  /^(?:consist|think|speak|hear|die|approve|dispose|complain|dream|know|learn|beware|smell|taste|talk|tell|boast|become|come|partake|conceive|disapprove|despair|get|let|run|take|make)$/

function isBody(i: number, tags: Tag[], pieces: Piece[]): boolean {
  const next = pieces[i + 1]?.lower ?? ''
  if (/^(?:pain|ache|problem|trouble|surgery|injury|strain|spasm|muscle|complaint|disorder)s?$/.test(next)) return true
  const nominal = tags[i + 1] === 'NOUN' || (tags[i + 1] === 'VERB' && knownTags(next)?.has(NOUN) === true)
  return nominal && /^(?:ADP|DET|ADJ|CCONJ|undefined)$/.test(String(tags[i - 1]))
}
