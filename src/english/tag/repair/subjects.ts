import { readVerb, singular } from '../../lemma.js'
import type { Tag } from '../../token.js'
import type { Piece } from '../../tokenize.js'
import { knownTags } from '../../words.js'
import { ADJ } from '../tag-numbers.js'
import type { Place } from './place.js'

/** Find the head of a subject or object among words that could be verbs. */
export function subjects(place: Place): void {
  agreeing(place)
  opening(place)
  gerund(place)
  object(place)
}

function agreeing({ tags, pieces, i, piece }: Place): void {
  if (
    tags[i] === 'VERB' &&
    (tags[i - 1] === 'NOUN' || (tags[i - 1] === 'PROPN' && !/s$/.test(pieces[i - 1]?.lower ?? ''))) &&
    tags[i - 2] === 'DET' &&
    isNounBefore(piece, i, tags)
  )
    tags[i] = 'NOUN'
}

// "Bilberry extract rests the eyes": the second of the two agrees with what opens the sentence
function opening({ tags, pieces, i, piece, next, after }: Place): void {
  if (
    tags[i] === 'VERB' &&
    i === 1 &&
    tags[0] === 'NOUN' &&
    next === 'NOUN' &&
    singular(pieces[0]?.lower ?? '') === pieces[0]?.lower &&
    readVerb(piece.lower)?.forms.join() === 'base' &&
    readVerb(after)?.forms.includes('s') &&
    /^(?:DET|ADJ|PRON|NUM|NOUN)$/.test(tags[i + 2] ?? '')
  ) {
    tags[i] = 'NOUN'
    tags[i + 1] = 'VERB'
  }
}

// "Brisk walking lowers": the gerund is the subject, and the word before it says how
function gerund({ tags, pieces, i, piece, next, after }: Place): void {
  if (
    i === 1 &&
    tags[1] === 'VERB' &&
    /ing$/.test(piece.lower) &&
    /^(?:NOUN|ADJ)$/.test(tags[0] ?? '') &&
    singular(pieces[0]?.lower ?? '') === pieces[0]?.lower &&
    knownTags(pieces[0]?.lower ?? '')?.has(ADJ) &&
    ((next === 'VERB' && readVerb(after)?.forms.includes('s')) || /^(?:is|was|has|can|may|might|will)$/.test(after))
  ) {
    tags[0] = 'ADJ'
    tags[1] = 'NOUN'
  }
}

// "wore hearing aids than", "took herbal teas in": the verb has come, and this is its object's head
function object({ tags, pieces, i, piece, next, after }: Place): void {
  if (
    tags[i] === 'VERB' &&
    tags[i - 1] === 'NOUN' &&
    tags[i - 2] === 'VERB' &&
    (next === 'ADP' || next === undefined || next === 'CCONJ') &&
    after !== 'to' &&
    readVerb(piece.lower)?.forms.join() === 's' &&
    !/^(?:say|think|believe|know|find|show|mean|hope|claim|suggest|report|argue|insist|hear|see|note|add|warn|reckon|feel|let|make|help)$/.test(
      readVerb(pieces[i - 2]?.lower ?? '')?.lemma ?? '',
    )
  )
    tags[i] = 'NOUN'
}

// "your back problem frequently": a bare verb that cannot agree with the singular noun before it is a noun.
function isNounBefore(piece: Piece, i: number, tags: Tag[]): boolean {
  const reading = readVerb(piece.lower)
  return (
    !!reading &&
    reading.forms.length === 1 &&
    reading.forms[0] === 'base' &&
    !/^(?:DET|PRON|PART)$/.test(tags[i + 1] ?? '')
  )
}
