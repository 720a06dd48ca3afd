import { readVerb } from '../../lemma.js'
import { knownTags } from '../../words.js'
import { NOUN } from '../tag-numbers.js'
import type { Place } from './place.js'

/** Read words as nouns by what follows them. */
export function plainNouns(place: Place): void {
  unlisted(place)
  counted(place)
  listed(place)
}

// "the benefits of turmeric": a word that no list has, and no noun behind it
function unlisted({ tags, i, piece, next, after }: Place): void {
  if (
    tags[i] === 'ADJ' &&
    tags[i - 1] === 'ADP' &&
    (next === undefined || next === 'PUNCT' || next === 'AUX' || (next === 'ADP' && after !== 'as')) &&
    !knownTags(piece.lower) &&
    /^\p{Ll}{5,}$/u.test(piece.lower) &&
    !/(?:ed|ing|able|ible|ful|less|ous|al|ive|ary)$/.test(piece.lower)
  )
    tags[i] = 'NOUN'
}

// "half of all women"; "E. coli isolates were": nouns by what follows them
function counted({ tags, i, piece, after }: Place): void {
  if (tags[i] === 'VERB' && /^(?:half|quarter|third)$/.test(piece.lower) && after === 'of') tags[i] = 'NOUN'
  // "patients whose pain"
  if (tags[i] === 'VERB' && after === 'whose' && readVerb(piece.lower)?.forms.join() === 's') tags[i] = 'NOUN'
  if (
    tags[i] === 'VERB' &&
    tags[i - 1] === 'NOUN' &&
    /^(?:are|were|have)$/.test(after) &&
    readVerb(piece.lower)?.forms.join() === 's'
  )
    tags[i] = 'NOUN'
}

// "against hats, gloves and straps for it": one of a list of nouns, with no object
function listed({ tags, pieces, i, piece, next, after }: Place): void {
  const verb = tags[i] === 'VERB' ? readVerb(piece.lower) : undefined
  if (verb?.forms.join() !== 's' || knownTags(verb.lemma)?.has(NOUN) === false) return
  if (
    (next === undefined || next === 'PUNCT' || (next === 'ADP' && /^(?:for|in|of|from|on)$/.test(after))) &&
    tags[i - 1] === 'CCONJ' &&
    tags[i - 2] === 'NOUN' &&
    /s$/.test(pieces[i - 2]?.lower ?? '') &&
    pieces[i - 3]?.lower === ',' &&
    tags[i - 4] === 'NOUN'
  )
    tags[i] = 'NOUN'
}
