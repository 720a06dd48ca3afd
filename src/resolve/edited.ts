import type { Word } from '../extractors/word.js'
import type { Reference } from './pronouns.js'

/** Put the words of each edit in the place of those it replaces. */
export function edited(words: Word[], text: string, edits: Reference[]): string {
  let out = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    const start = words[edit.from]?.start ?? text.length
    const end = edit.to > edit.from ? (words[edit.to - 1] as Word).end : start
    if (start < at) continue
    const insertion = edit.to === edit.from
    const lead = text.slice(at, start)
    // "you'll" comes apart: its second half is a word of its own now
    const gap = lead === '' && out !== '' && !/\s$/.test(out) ? ' ' : ''
    out += insertion
      ? `${lead.trimEnd()} ${edit.text}${start < text.length && !/^[.,;:!?]/.test(text.slice(start)) ? ' ' : ''}`
      : `${lead}${gap}${edit.text}`
    at = end
  }
  return out + text.slice(at)
}
