import { readVerb } from './lemma.js'
import { compound } from './settle/compound.js'
import { describedOpening } from './settle/described-opening.js'
import { head, nounBeforeVerb, object, opening, subject } from './settle/noun-of-phrase.js'
import { purpose } from './settle/purpose.js'
import { described, multiplies, parted, relativeVerb, single } from './settle/verb-of-clause.js'
import { verbless } from './settle/verbless.js'
import { wordAt } from './settle/word-at.js'
import type { Tag } from './token.js'
import type { Piece } from './tokenize.js'

/** Settle readings that hang on the clause: which word is its verb where a noun and a verb look alike. Changes `tags`. */
export function settle(tags: Tag[], pieces: readonly Piece[]): void {
  opening(tags, pieces)
  describedOpening(tags, pieces)
  for (let i = 0; i < tags.length; i++) if (tags[i] === 'VERB' && wordAt(pieces, i) === 'people') tags[i] = 'NOUN'
  // "how long you sleep has no bearing"
  if (wordAt(pieces, 0) === 'how' && /^(?:you|they|we|people)$/.test(wordAt(pieces, 2)) && tags[3] === 'NOUN')
    if (readVerb(wordAt(pieces, 3))?.forms.includes('base')) tags[3] = 'VERB'
  for (let i = 0; i < tags.length; i++) {
    multiplies(tags, pieces, i)
    head(tags, pieces, i)
    relativeVerb(tags, pieces, i)
    nounBeforeVerb(tags, pieces, i)
    compound(tags, pieces, i)
    described(tags, pieces, i)
    parted(tags, pieces, i)
    object(tags, pieces, i)
    subject(tags, pieces, i)
    purpose(tags, pieces, i)
    // "hearing loss accounts for", "one hearing aid wearer"
    if (
      tags[i] === 'NOUN' &&
      /^accounts?$/.test(wordAt(pieces, i)) &&
      wordAt(pieces, i + 1) === 'for' &&
      /^(?:NOUN|PROPN)$/.test(tags[i - 1] ?? '')
    )
      tags[i] = 'VERB'
    if (
      tags[i] === 'VERB' &&
      tags[i - 1] === 'NOUN' &&
      /^(?:one|each|every|another)$/.test(wordAt(pieces, i - 2)) &&
      tags[i + 1] === 'NOUN' &&
      readVerb(wordAt(pieces, i))?.forms.join() === 'base'
    )
      tags[i] = 'NOUN'
    single(tags, pieces, i)
    // "Dr Cole pointed to a review"
    if (tags[i] === 'ADJ' && wordAt(pieces, i) === 'pointed' && wordAt(pieces, i + 1) === 'to' && i > 0)
      tags[i] = 'VERB'
    // "among coach drivers"
    if (
      tags[i] === 'VERB' &&
      tags[i - 1] === 'NOUN' &&
      /^amongs?t?$/.test(wordAt(pieces, i - 2)) &&
      /(?:ers|ors|ists)$/.test(wordAt(pieces, i)) &&
      tags[i + 1] === 'DET'
    )
      tags[i] = 'NOUN'
    // "fewer live births"
    if (
      tags[i] === 'VERB' &&
      wordAt(pieces, i) === 'live' &&
      tags[i + 1] === 'NOUN' &&
      /^(?:ADJ|DET|NUM|ADP)$/.test(tags[i - 1] ?? '')
    )
      tags[i] = 'ADJ'
    // "low back pain"
    if (tags[i] === 'ADV' && tags[i + 1] === 'NOUN' && /^(?:low|high)$/.test(wordAt(pieces, i))) tags[i] = 'ADJ'
    // "Foods that contain zinc include:"
    if (tags[i] === 'NOUN' && /^includes?$/.test(wordAt(pieces, i))) tags[i] = 'VERB'
    if (tags[i] === 'ADV' && wordAt(pieces, i) === 'foods') tags[i] = 'NOUN'
    // "it prolonged the lives": no adjective stands between a subject and an article
    if (
      tags[i] === 'ADJ' &&
      /^(?:it|they|he|she|we|this|which|who|has|have|had)$/.test(wordAt(pieces, i - 1)) &&
      /^(?:DET|PRON)$/.test(tags[i + 1] ?? '') &&
      readVerb(wordAt(pieces, i))?.forms.includes('past')
    )
      tags[i] = 'VERB'
    // "Voss et al. randomised 90 women"
    if (
      tags[i] === 'ADJ' &&
      tags[i + 1] === 'NUM' &&
      (tags[i - 1] === 'PROPN' || wordAt(pieces, i - 2) === 'al') &&
      readVerb(wordAt(pieces, i))?.forms.includes('past')
    )
      tags[i] = 'VERB'
    // "one in three blamed screens": a share of people, and what they did
    if (
      tags[i] === 'ADJ' &&
      tags[i - 1] === 'NUM' &&
      tags[i - 3] === 'NUM' &&
      wordAt(pieces, i - 2) === 'in' &&
      readVerb(wordAt(pieces, i))?.forms.includes('past')
    )
      tags[i] = 'VERB'
  }
  verbless(tags, pieces)
}
