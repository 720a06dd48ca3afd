import type { Word } from '../extractors/word.js'
import type { Edit } from './person.js'

/** Write denials out: "don't" → "do not", "won't" → "will not"; what stands in quotation marks is left as it was said. */
export function inFull(words: Word[]): Edit[] {
  const edits: Edit[] = []
  let quoted = false
  for (const [i, word] of words.entries()) {
    if (/^["“”]$/.test(word.text)) quoted = word.text === '"' ? !quoted : word.text === '“'
    const before = words[i - 1]
    if (quoted || !before || !/^n['’]t$/.test(word.lower) || before.end !== word.start) continue
    const whole = WHOLE[before.lower]
    if (whole) edits.push({ from: i - 1, to: i + 1, text: cased(whole, before) })
    else if (i > 1 && before.lower !== 'ca') edits.push({ from: i, to: i + 1, text: ' not' })
  }
  return edits
}

const WHOLE: Record<string, string> = { wo: 'will not', sha: 'shall not' }

function cased(text: string, { text: original }: Word): string {
  return /^\p{Lu}/u.test(original) ? text.replace(/^./u, (letter) => letter.toUpperCase()) : text
}
