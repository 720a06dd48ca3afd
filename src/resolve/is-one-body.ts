import type { Word } from '../extractors/word.js'
import { isNamedBody } from './is-named-body.js'

/** Whether a phrase with "and" names one body: "the Health and Safety Executive", but not "the WHO and Harvard University". */
export function isOneBody(words: Word[], { from, head }: { from: number; head: number }): boolean {
  const and = words.slice(from, head).findIndex((word) => word.lower === 'and')
  return (
    and > 1 &&
    words[from]?.lower === 'the' &&
    words.slice(from + 1, from + and).every((word) => /^\p{Lu}\p{Ll}/u.test(word.text)) &&
    isNamedBody(words.slice(from + and + 1, head + 1))
  )
}
