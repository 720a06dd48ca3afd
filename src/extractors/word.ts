import { analyse } from '../english/analyse.js'
import type { Tag, Token } from '../english/token.js'

/** A token of a sentence, with its place there; an inserted word has `at` -1. */
export type Word = Token & { at: number }

/** The words of a sentence. */
export function wordsOf(text: string): Word[] {
  const tokens = analyse(text)
  let words = held.get(tokens)
  if (!words) {
    words = tokens.map(placed)
    held.set(tokens, words)
  }
  return words.slice()
}

// Every word has its properties in one order: code that reads them all is then quick.
function placed({ text, lower, lemma, start, end, tag, form }: Token, at: number): Word {
  return form === undefined
    ? { text, lower, lemma, start, end, tag, at }
    : { text, lower, lemma, start, end, tag, form, at }
}

// What is kept of an analysis goes with it.
const held = new WeakMap<readonly Readonly<Token>[], Word[]>()

/** A word that does not stand in the sentence. */
export function inserted(text: string, tag: Tag, lemma = text.toLowerCase()): Word {
  return { text, lower: text.toLowerCase(), lemma, tag, start: 0, end: 0, at: -1 }
}

/** The text of some words of a sentence: the author's own spacing where they stand together, one space where not. */
export function render(words: Word[], sentence: string): string {
  let text = ''
  for (const [i, word] of words.entries()) {
    const previous = words[i - 1]
    if (previous) {
      if (word.at >= 0 && previous.at >= 0 && word.at === previous.at + 1)
        text += between(sentence.slice(previous.end, word.start), word.text)
      else if (!/^[,.;:!?)\]%’'”]/.test(word.text) && !/[([“]$/.test(previous.text)) text += ' '
    }
    text += word.text
  }
  return text
}

// A mark that cites leaves blanks behind.
function between(gap: string, next: string): string {
  return gap.length > 1 ? (/^[,.;:!?)\]%’'”]/.test(next) ? '' : ' ') : gap
}

/** The ranges of a sentence that some of its words cover: one for each run of neighbours. */
export function ranges(words: Word[]): { start: number; end: number }[] {
  const own = words.filter((word) => word.at >= 0).sort((a, b) => a.at - b.at)
  const runs: { start: number; end: number; last: number }[] = []
  for (const word of own) {
    const run = runs.at(-1)
    if (run && word.at <= run.last + 1) {
      run.end = Math.max(run.end, word.end)
      run.last = word.at
    } else runs.push({ start: word.start, end: word.end, last: word.at })
  }
  return runs.map(({ start, end }) => ({ start, end }))
}

/** How deep in brackets or quotation marks each word stands. */
export function depths(words: Word[]): number[] {
  let depth = 0
  let quoted = false
  return words.map(({ text }) => {
    switch (text) {
      case '(':
      case '[':
      case '“':
        return depth++
      case ')':
      case ']':
      case '”':
        depth = Math.max(0, depth - 1)
        return depth
      case '"':
        quoted = !quoted
        return depth
      default:
        return quoted ? depth + 1 : depth
    }
  })
}
