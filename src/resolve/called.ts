import { nounPhrase } from '../english/phrases.js'
import type { Word } from '../extractors/word.js'

type Phrase = { from: number; to: number; head: number }

/** The name that a phrase gives: "a condition called gout" speaks of gout, "a word, orthosomnia, for …" of orthosomnia. */
export function called(words: Word[], phrase: Phrase): Phrase | undefined {
  const next = words[phrase.to]
  if (next?.lower === ',' && WORDS.test(words[phrase.head]?.lemma ?? '')) {
    const name = nounPhrase(words, phrase.to + 1)
    return name && words[name.from]?.tag !== 'DET' && words[name.to]?.lower === ',' ? name : undefined
  }
  const known = next?.lower === 'known' && words[phrase.to + 1]?.lower === 'as' ? 2 : 0
  const at = known || (/^(?:called|named|dubbed|termed)$/.test(next?.lower ?? '') ? 1 : 0)
  const name = at > 0 ? nounPhrase(words, phrase.to + at) : undefined
  return name && words[name.from]?.tag !== 'DET' ? name : undefined
}

const WORDS = /^(?:word|term|name|label|phrase|buzzword)$/
