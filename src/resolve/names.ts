import type { Word } from '../extractors/word.js'
import type { Named } from './topic.js'

/** Whether a text has the head of a name and, for a name of several words, its first word too. */
export function names(words: Word[], one: Named): boolean {
  const parts = one.text.toLowerCase().split(/\s+/)
  return parts.every((part) => {
    const single = part.replace(/s$/, '')
    return words.some(({ lower, lemma }) => lower === part || lemma === part || lower === single || lemma === single)
  })
}
