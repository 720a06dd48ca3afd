import { nounPhrase } from '../english/phrases.js'
import { type Word, wordsOf } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

/** Give "the former" and "the latter" the two things that the claim before joined or compared. */
export function latter(words: Word[], discourse: Discourse): Reference[] {
  const places = words.flatMap((word, i) =>
    /^(?:former|latter)$/.test(word.lower) &&
    words[i - 1]?.lower === 'the' &&
    !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(words[i + 1]?.tag ?? '')
      ? [i]
      : [],
  )
  const told = discourse.turns.at(-1)
  const place = told?.entities[0]?.place
  if (places.length === 0 || !told?.text || !place || told.section !== discourse.section) return []
  const two = joined(wordsOf(told.text), told.text)
  if (!two) return []
  return places.map((at) => {
    const text = words[at]?.lower === 'former' ? two[0] : two[1]
    return { from: at - 1, to: at + 1, text, entity: { text, place } }
  })
}

// "A or B", "A than B", "A as well as B": the last such pair of a text.
function joined(words: Word[], text: string): [string, string] | undefined {
  const slice = (from: number, to: number) => text.slice((words[from] as Word).start, (words[to - 1] as Word).end)
  for (let at = words.length - 2; at > 0; at--) {
    const word = words[at] as Word
    const joins = word.tag === 'CCONJ' && /^(?:and|or)$/.test(word.lower)
    const compares = /^(?:than|as|versus|vs)$/.test(word.lower)
    const right = joins || compares ? nounPhrase(words, at + 1) : undefined
    if (!right || words[right.head]?.tag === 'PRON') continue
    if (compares) {
      const left = firstPhrase(words)
      return left && left.to < at
        ? [bare(slice(left.from, left.to), left.from), slice(right.from, right.to)]
        : undefined
    }
    for (let from = Math.max(0, at - 7); from < at; from++) {
      const left = nounPhrase(words, from)
      if (left?.to === at && words[left.head]?.tag !== 'PRON')
        return [bare(slice(from, at), from), slice(right.from, right.to)]
    }
  }
  return undefined
}

function firstPhrase(words: Word[]) {
  for (let i = 0; i < words.length; i++) {
    const phrase = nounPhrase(words, i)
    if (phrase) return phrase
  }
  return undefined
}

const bare = (text: string, from: number) =>
  from === 0 && !/^\S+ \p{Lu}|^\p{Lu}[\p{Lu}\d]/u.test(text)
    ? text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    : text
