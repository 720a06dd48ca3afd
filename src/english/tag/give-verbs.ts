import type { Tag } from '../token.js'
import type { Piece } from '../tokenize.js'
import { isFiniteVerb } from './is-finite-verb.js'
import { isLikelyVerb } from './is-likely-verb.js'

/** Give each run of words that wants a verb and has none its likeliest one. Changes `tags`. */
export function giveVerbs(tags: Tag[], pieces: Piece[]): void {
  for (const [from, to] of clausesOf(pieces, tags)) {
    let finite = false
    // "runners who diet before a race tire": the subject's own clause does not make the sentence
    let opened = from
    for (let i = from; i < to; i++) {
      if (!isFiniteVerb(pieces, i, tags)) continue
      const relative = opened === from && pieces[i - 1]?.lower === 'who' && i < from + 4 && tags[i] === 'VERB'
      if (relative) opened = i
      else finite = true
    }
    if (finite) continue
    // before "and is halved" a verb must have come
    const least = pieces[to]?.lower === 'and' ? 1 : undefined
    for (let i = opened + 1; i < to; i++) {
      if (!isLikelyVerb(pieces[i] as Piece, i, tags, pieces, least)) continue
      tags[i] = 'VERB'
      break
    }
  }
}

// Runs of words that each want a verb: cut at "whereas", ";" and at "and" before a verb of its own.
function clausesOf(pieces: Piece[], tags: Tag[]): [from: number, to: number][] {
  const cuts = [0]
  let opening = /^(?:if|when|once|unless|because|although|though|while|since|after|before|as)$/.test(
    pieces[0]?.lower ?? '',
  )
  for (const [i, { lower }] of pieces.entries()) {
    const verb = tags[i + 1] === 'ADV' ? i + 2 : i + 1
    const joined = lower === 'and' && isFiniteVerb(pieces, verb, tags) && tags[verb] === 'AUX'
    const that = lower === 'that' && tags[i] === 'SCONJ'
    if (joined || that || /^(?:whereas|although|because|when|unless|until|;|:|—|–|but|”)$/.test(lower)) cuts.push(i)
    else if (lower === ',' && (opening || /^(?:since|as|while|though)$/.test(pieces[i + 1]?.lower ?? ''))) cuts.push(i)
    if (lower === ',') opening = false
  }
  return cuts.map((from, at) => [from, cuts[at + 1] ?? pieces.length])
}
