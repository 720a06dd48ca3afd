import { readVerb } from '../../lemma.js'
import { verbShare } from '../../words.js'
import type { Place } from './place.js'

/** Give a clause its verb where only one word can be it. */
export function clauseVerbs(place: Place): void {
  plain(place)
  asked(place)
  relative(place)
  behindPronoun(place)
  moved(place)
  done(place)
}

// forms that no noun has: "the same goes for", "sage lowers pressure"
function plain({ tags, pieces, i, piece, next, after }: Place): void {
  if (tags[i] === 'NOUN' && i > 0 && /^(?:goes|lowers|worsens|relieves)$/.test(piece.lower)) {
    tags[i] = 'VERB'
    if (next === 'VERB' && (verbShare(after) ?? 9) <= 1) tags[i + 1] = 'NOUN'
  }
  if (
    piece.lower === 'further' &&
    !/^(?:NOUN|ADJ|PROPN)$/.test(next ?? '') &&
    tags[i - 1] !== 'AUX' &&
    pieces[i - 1]?.lower !== 'to'
  )
    tags[i] = 'ADV'
}

// "Are contact lenses a problem?"
function asked({ tags, pieces, i, piece }: Place): void {
  if (
    i === 2 &&
    tags[i] === 'VERB' &&
    tags[1] === 'NOUN' &&
    /^(?:are|is|do|does|can|will|should)$/.test(pieces[0]?.lower ?? '') &&
    readVerb(piece.lower)?.forms.join() === 's'
  )
    tags[i] = 'NOUN'
}

// "a view that rests on little": behind the pronoun of a clause stands its verb
function relative({ tags, pieces, i, piece, next, after }: Place): void {
  if (
    tags[i] === 'NOUN' &&
    /^(?:who|which|that)$/.test(pieces[i - 1]?.lower ?? '') &&
    tags[i - 2] === 'NOUN' &&
    next === 'ADP' &&
    after !== 'of' &&
    readVerb(piece.lower)?.forms.join() === 's'
  )
    tags[i] = 'VERB'
}

// "it clears up": what stands behind a subject pronoun and reads as a verb in the singular is one
function behindPronoun({ tags, pieces, i, piece }: Place): void {
  if (
    tags[i] === 'NOUN' &&
    tags[i - 1] === 'PRON' &&
    /^(?:it|he|she)$/.test(pieces[i - 1]?.lower ?? '') &&
    !/^(?:VERB|ADP)$/.test(tags[i - 2] ?? '') &&
    readVerb(piece.lower)?.forms.join() === 's'
  )
    tags[i] = 'VERB'
}

// "and the odds drop by half": by how much
function moved({ tags, pieces, i, piece, after }: Place): void {
  const before = pieces[i - 1]?.lower ?? ''
  if (
    tags[i] === 'NOUN' &&
    after === 'by' &&
    tags[i - 1] === 'NOUN' &&
    /[^su]s$/.test(before) &&
    /^(?:drop|rise|fall|increase|decrease|climb|shrink|grow|jump|halve|double|decline|improve)$/.test(piece.lower)
  )
    tags[i] = 'VERB'
}

// "the drugs work much better", "runners gain from it": what several do, where its manner or its source follows
function done({ tags, pieces, i, piece, after }: Place): void {
  const before = pieces[i - 1]?.lower ?? ''
  if (tags[i] !== 'NOUN' || tags[i - 1] !== 'NOUN' || !/[^su]s$/.test(before) || !/^\p{Ll}+$/u.test(piece.text)) return
  const how = /^(?:work|act)$/.test(piece.lower) && /^(?:much|far|better|worse|well|best|faster|slower)$/.test(after)
  const from = /^(?:gain|benefit|recover|differ|range|result|stem|profit)$/.test(piece.lower) && after === 'from'
  if (how || from) tags[i] = 'VERB'
}
