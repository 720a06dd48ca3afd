import { readVerb } from '../../lemma.js'
import type { Place } from './place.js'

/** Tell determiners from pronouns, and what stands behind a word of number. */
export function determiners(place: Place): void {
  demonstrative(place)
  quantity(place)
}

function demonstrative({ tags, i, piece, next, after }: Place): void {
  if (/^(?:this|these|those|that)$/.test(piece.lower) && tags[i] !== 'SCONJ') {
    const plural = /^th[eo]se$/.test(piece.lower)
    const noun = next === 'NOUN' || next === 'ADJ' || next === 'PROPN' || next === 'NUM'
    if (noun) tags[i] = 'DET'
    else if (next === 'VERB' && plural && readVerb(after)?.forms.includes('s')) {
      tags[i] = 'DET'
      tags[i + 1] = 'NOUN'
    } else if (tags[i] === 'DET') tags[i] = 'PRON'
  }
}

function quantity({ tags, i, piece, next, after }: Place): void {
  if (/^(?:more|most|less|least|enough|much)$/.test(piece.lower) && (next === 'NOUN' || next === 'PROPN'))
    tags[i] = 'ADJ'
  // "More screen time raises": behind "more" no bare verb stands, where a noun follows it
  if (
    /^(?:more|less)$/.test(piece.lower) &&
    next === 'VERB' &&
    tags[i + 2] === 'NOUN' &&
    readVerb(after)?.forms.join() === 'base' &&
    /^(?:undefined|PUNCT|ADP|VERB)$/.test(String(tags[i - 1]))
  ) {
    tags[i] = 'ADJ'
    tags[i + 1] = 'NOUN'
  }
  // "Most remedies available today are weak": no verb in the singular stands behind an opening "most"
  if (
    piece.lower === 'most' &&
    next === 'VERB' &&
    /^(?:undefined|PUNCT|CCONJ|SCONJ)$/.test(String(tags[i - 1])) &&
    after.endsWith('s') &&
    (readVerb(after)?.forms.join() ?? 's') === 's'
  ) {
    tags[i] = 'ADJ'
    tags[i + 1] = 'NOUN'
  }
}
