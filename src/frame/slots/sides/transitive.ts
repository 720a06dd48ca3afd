import type { Token } from '../../../english/token.js'
import type { ClauseEffect } from '../../effect.js'

/** "lowers the risk in people who take X": the subject does it, not what they take. */
export function transitive(tokens: readonly Token[], verb: number, effect: ClauseEffect | null): boolean {
  const main = tokens[verb]
  if (main?.tag !== 'VERB' || main.form === 'en' || tokens[verb - 1]?.lemma === 'be') return false
  if (effect?.at !== verb && !/^(?:do|have|make|bring|give|carry|offer|provide)$/.test(main.lemma)) return false
  let object = verb + 1
  while (/^(?:off|up|down|out|away|on)$/.test(tokens[object]?.lower ?? '')) object++
  return /^(?:NOUN|PROPN|DET|ADJ|PRON)$/.test(tokens[object]?.tag ?? '')
}
