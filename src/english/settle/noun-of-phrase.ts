import { readVerb } from '../lemma.js'
import { NOUN } from '../tag/tag-numbers.js'
import type { Tag } from '../token.js'
import type { Piece } from '../tokenize.js'
import { knownTags } from '../words.js'
import { OPENS } from './opens-clause.js'
import { wordAt } from './word-at.js'

/** "Stem cell jabs regrow": no order, where a verb follows the nouns. */
export function opening(tags: Tag[], pieces: readonly Piece[]): void {
  if (tags[0] !== 'VERB' || tags[1] !== 'NOUN' || readVerb(wordAt(pieces, 0))?.forms.join() !== 'base') return
  let at = 2
  while (tags[at] === 'NOUN') at++
  if (tags[at] !== 'VERB' || /(?:ing|ed)$/.test(wordAt(pieces, at))) return
  if (knownTags(wordAt(pieces, 0))?.has(NOUN)) tags[0] = 'NOUN'
}

/** "one drink a day", "a frayed cartilage pad", "a woman's chance": a base form that agrees with nothing is the noun of its phrase. */
export function head(tags: Tag[], pieces: readonly Piece[], i: number): void {
  if (tags[i] !== 'VERB' || readVerb(wordAt(pieces, i))?.forms.join() !== 'base') return
  const before = wordAt(pieces, i - 1)
  if (/^['’]s$/.test(before) && tags[i - 1] === 'PART') tags[i] = 'NOUN'
  // "a slip liner"
  else if (/^(?:an?|the)$/.test(before) && tags[i + 1] === 'NOUN') tags[i] = 'NOUN'
  else if (before === 'one' && (tags[i + 1] === 'DET' || tags[i + 1] === 'AUX')) {
    tags[i] = 'NOUN'
    tags[i - 1] = 'NUM'
  } else if (tags[i - 1] === 'NOUN' && !/^(?:PRON|DET|NUM)$/.test(tags[i + 1] ?? '') && !COLLECTIVE.test(before)) {
    let at = i - 2
    while (at > 0 && at > i - 6 && (tags[at] === 'ADJ' || tags[at] === 'NOUN')) at--
    if (
      /^(?:an?|every|each)$/.test(wordAt(pieces, at)) &&
      tags[at] === 'DET' &&
      knownTags(wordAt(pieces, i))?.has(NOUN)
    )
      tags[i] = 'NOUN'
  }
}

const COLLECTIVE =
  /^(?:people|staff|police|majority|number|couple|half|rest|quarter|third|lot|few|handful|minority|percent|cent|day|week|month|year|night|morning|evening|time|hour)$/

/** "falls are among the …": what an auxiliary follows is the subject. */
export function nounBeforeVerb(tags: Tag[], pieces: readonly Piece[], i: number): void {
  if (tags[i] !== 'VERB' || !/^(?:are|were|is|was|have|has)$/.test(wordAt(pieces, i + 1))) return
  if (!/^(?:undefined|PUNCT|ADJ|DET|CCONJ|SCONJ)$/.test(String(tags[i - 1]))) return
  const forms = readVerb(wordAt(pieces, i))?.forms.join() ?? ''
  if (forms === 's' || (forms === 'base' && !/^(?:are|were|have)$/.test(wordAt(pieces, i + 1)))) tags[i] = 'NOUN'
}

/** "Alcohol rub is", "That squeeze makes": a base form before a finite verb agrees with nothing singular, and is its subject. */
export function subject(tags: Tag[], pieces: readonly Piece[], i: number): void {
  if (tags[i] !== 'VERB' || !isSingularVerb(tags, pieces, i + 1)) return
  if (readVerb(wordAt(pieces, i))?.forms.join() !== 'base') return
  const before = wordAt(pieces, i - 1)
  const starts = (at: number) => /^(?:undefined|PUNCT|CCONJ)$/.test(String(tags[at]))
  if (/^(?:this|that)$/.test(before) && starts(i - 2)) {
    tags[i - 1] = 'DET'
    tags[i] = 'NOUN'
  } else if (tags[i - 1] === 'PUNCT' && before === ',' && tags[i + 1] === 'VERB') tags[i] = 'NOUN'
  else if (
    tags[i - 1] === 'NOUN' &&
    !/(?:s|men|children|teeth|feet|mice)$/.test(before) &&
    !COLLECTIVE.test(before) &&
    (starts(i - 2) || (tags[i - 2] === 'DET' && starts(i - 3)))
  )
    tags[i] = 'NOUN'
}

// "is", "makes": what only a singular subject has.
function isSingularVerb(tags: Tag[], pieces: readonly Piece[], i: number): boolean {
  if (tags[i] === 'AUX') return /^(?:is|was|has|does)$/.test(wordAt(pieces, i))
  return tags[i] === 'VERB' && readVerb(wordAt(pieces, i))?.forms.join() === 's'
}

/** "training prevents falls": no two verbs of one person stand together, but for "what works helps". */
export function object(tags: Tag[], pieces: readonly Piece[], i: number): void {
  if (tags[i] !== 'VERB' || tags[i - 1] !== 'VERB' || !/^(?:undefined|PUNCT|ADP|CCONJ)$/.test(String(tags[i + 1])))
    return
  const reading = readVerb(wordAt(pieces, i))
  const before = readVerb(wordAt(pieces, i - 1))
  if (reading?.forms.join() !== 's' || !before || OPENS.test(before.lemma)) return
  if (!(knownTags(reading.lemma)?.has(NOUN) ?? false)) return
  for (let at = i - 2; at >= 0 && at > i - 9; at--)
    if (/^(?:who|that|which|what|whatever|whoever)$/.test(wordAt(pieces, at))) return
  tags[i] = 'NOUN'
}
