import { nounPhrase } from '../../english/phrases.js'
import type { Chunk } from '../../extract.js'
import type { Article } from '../../read.js'
import type { Disposition } from '../../schema.js'
import type { Sentence } from '../../segment.js'
import { withoutCitationMarks } from '../citation-marks.js'
import { type Word, wordsOf } from '../word.js'
import { labelled } from './labelled.js'

/** A sentence with its words; `text` starts behind a label. */
export interface Read {
  sentence: Sentence
  from: number
  text: string
  words: Word[]
  disposition: Disposition
  /** Who is quoted in it, as the beginning of a claim. */
  speaker?: Chunk | undefined
  /** The question that was asked right before. */
  asked?: Read | undefined
  /** Whether the quotation goes on behind it. */
  open?: boolean
}

/** Read a sentence's words: without its label, and without the marks that cite. */
export function readSentence(article: Article, sentence: Sentence): Read {
  const { block } = sentence
  const from = Math.max(sentence.start + labelled(sentence), Math.min(block.label, sentence.end))
  const space = from > sentence.start ? (/^\s*/.exec(block.text.slice(from, sentence.end))?.[0].length ?? 0) : 0
  const start = from + space < sentence.end ? from + space : sentence.start
  const text = withoutCitationMarks(article, block, start, sentence.end).trimEnd()
  return { sentence, from: start, text, words: predicated(sentence, text, wordsOf(text)), disposition: 'claim' }
}

// "Blink rate: drops by half": in a list, the label is the subject of the verb behind its colon.
function predicated(sentence: Sentence, text: string, words: Word[]): Word[] {
  if (!sentence.block.item?.first || !/^\p{Lu}[^.:;,!?]{1,40}: \p{Ll}/u.test(text)) return words
  const colon = words.findIndex((word) => word.text === ':')
  const name = nounPhrase(words, 0)
  const verb = words[colon + 1]
  if (colon < 1 || name?.to !== colon || !verb || !(verb.tag === 'AUX' || verb.tag === 'VERB') || verb.form === 'ing')
    return words
  const many = words[name.head]?.lower !== words[name.head]?.lemma
  if (verb.tag === 'VERB' && verb.form === 'base' && !many && words[name.head]?.tag === 'NOUN') return words
  return words.filter((_, i) => i !== colon)
}
