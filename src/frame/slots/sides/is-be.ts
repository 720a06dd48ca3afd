import type { Token } from '../../../english/token.js'

/** Whether the predicate is a form of "be". */
export function isBe(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb]?.lemma === 'be' && tokens[verb]?.tag === 'AUX'
}
