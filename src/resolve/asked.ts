import { nounPhrase } from '../english/phrases.js'
import type { Word } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'
import { sentenceCase } from './sentence-case.js'

/** "Red spots? That's a rash.": what the question put forward. */
export function asked(words: Word[], { turns }: Discourse): Reference[] {
  const last = turns.at(-1)
  const [first, verb] = words
  const named = last?.names ? last.entities.find((entity) => entity.role === 'subject') : undefined
  if (!named) return []
  if (!/^(?:that|those|this|these)$/.test(first?.lower ?? '') || verb?.lemma !== 'be' || verb.tag !== 'AUX') return []
  if (!nounPhrase(words, 2) || words.length > 8) return []
  return [{ from: 0, to: 2, text: `${sentenceCase(named.text)} ${named.plural ? 'are' : 'is'}`, entity: named }]
}
