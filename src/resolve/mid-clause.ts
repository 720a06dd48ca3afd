import type { Word } from '../extractors/word.js'
import { decapitalise } from './decapitalise.js'

/** A subject's words as they read inside a sentence: a name keeps its capital. */
export function midClause(text: string, first: Word): string {
  return first.tag === 'PROPN' ? text : decapitalise(text)
}
