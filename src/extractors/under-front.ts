import { attribution } from './attribution.js'
import { anatomy, finiteVerb } from './clause.js'
import { isHuman, isStudy } from './nouns.js'
import { lowered } from './voices.js'
import type { Word } from './word.js'

/**
 * Say of every clause of a sentence in whom it holds, where that stands before the first: "Among children, X shortens colds;
 * appetite rises" → among children, appetite rises. A clause that names people of its own is left alone.
 */
export function underFront(clauses: Word[][]): Word[][] {
  const [first = [], ...others] = clauses
  const comma = first.findIndex((word) => word.lower === ',')
  const front = first.slice(0, comma + 1)
  if (others.length === 0 || comma < 2 || comma > 20 || !/^(?:in|among|amongst|for|with)$/.test(first[0]?.lower ?? ''))
    return clauses
  // "In a survey of 900 nurses published in May, …": what its noun was asked or found hangs on it
  const study = front.slice(1, 6).some((word) => isStudy(word.lemma))
  if (!front.some((word) => isHuman(word.lemma)) || (finiteVerb(front) && !study) || !anatomy(first.slice(comma + 1)))
    return clauses
  return [first, ...others.map((clause) => (ownsPeople(clause) ? clause : [...front, ...lowered(clause)]))]
}

function ownsPeople(clause: Word[]): boolean {
  if (/^(?:ADP|SCONJ|PRON|ADV|CCONJ)$/.test(clause[0]?.tag ?? 'ADP')) return true
  return clause.some((word) => isHuman(word.lemma) || word.text === '“') || attribution(clause) !== undefined
}
