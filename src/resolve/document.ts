import { isStudy } from '../extractors/nouns.js'
import type { Word } from '../extractors/word.js'
import { antecedent, type Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

/** Say which "the same document" is: the guideline, the review or the report told of last. */
export function document(words: Word[], discourse: Discourse): Reference[] {
  const at = words.findIndex(
    (word, i) => DOCUMENT.test(word.lower) && /^(?:the|this|that|same)$/.test(words[i - 1]?.lower ?? ''),
  )
  const from = words[at - 1]?.lower === 'same' ? at - 2 : at - 1
  if (from < 0 || !/^(?:the|this|that)$/.test(words[from]?.lower ?? '')) return []
  if (/^(?:NOUN|ADP|VERB)$/.test(words[at + 1]?.tag ?? '') && words[at + 1]?.form !== 's') return []
  const told = antecedent(
    discourse,
    ({ head, plural, role }) => isStudy(head) && WRITTEN.test(head) && !plural && role !== 'other',
    4,
  )
  if (!told) return []
  return [{ from, to: at + 1, text: `the ${told.text.replace(/^the /i, '')}`, entity: told }]
}

const DOCUMENT = /^(?:document|publication|text)$/
const WRITTEN = /^(?:guideline|guidance|review|analysis|meta-analysis|update|report|survey|paper|article)$/
