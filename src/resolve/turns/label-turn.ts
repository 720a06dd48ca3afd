import { nounPhrase } from '../../english/phrases.js'
import { finiteVerb } from '../../extractors/clause.js'
import { wordsOf } from '../../extractors/word.js'
import { RELATIONAL } from '../../lexicon/relational.js'
import { SECTION_HEADINGS } from '../../lexicon/section-headings.js'
import type { Sentence } from '../../segment.js'
import type { Turn } from '../discourse.js'
import { entities } from '../entity.js'
import { isTreatment } from '../labelled-topic.js'
import { itemOf } from './item-of.js'

/** "**Upper limit:** For adults it is set at …": the label names what the sentence is about. */
export function labelTurn(sentence: Sentence): Turn | undefined {
  const { block } = sentence
  // "**Popcorn lung.** Smoke causes it."
  const opens = sentence.start === 0 && sentence.end < block.text.length && sentence.end <= 40
  if (block.label === 0 && opens && block.kind === 'paragraph')
    return malady(sentence, block.text.slice(0, sentence.end))
  if (block.label === 0 || sentence.start >= block.label) return undefined
  const text = block.text.slice(0, block.label)
  const words = wordsOf(text).filter((word) => word.tag !== 'PUNCT')
  const head = words.at(-1)
  if (!head || words.length > 5) return undefined
  if (!Object.hasOwn(RELATIONAL, head.lemma)) return malady(sentence, text)
  const found = entities(words, text, (start, end) => ({ block: block.index, start, end }))
  return {
    block: block.index,
    section: block.section,
    item: itemOf(sentence),
    entities: found
      .slice(0, 1)
      .map((entity) => ({ ...entity, text: `the ${entity.text.toLowerCase()}`, role: 'subject' })),
    text: undefined,
    question: false,
  }
}

// "**Popcorn lung.** Smoke causes it.": a label that names no part of any article names what may be meant.
function malady(sentence: Sentence, text: string): Turn | undefined {
  const { block } = sentence
  const words = wordsOf(text).filter((word) => word.tag !== 'PUNCT')
  const phrase = nounPhrase(words, 0)
  if (phrase?.to !== words.length || words.length > 4 || finiteVerb(words) || SECTION_HEADINGS.test(text.trim()))
    return undefined
  const found = entities(words, text, (start, end) => ({ block: block.index, start, end }))[0]
  if (!found || found.human || found.study || LABELLED.test(found.head)) return undefined
  const name = text.slice(words[0]?.start ?? 0, words.at(-1)?.end).replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase())
  return {
    block: block.index,
    section: block.section,
    item: itemOf(sentence),
    entities: [
      {
        ...found,
        text: name,
        role: isTreatment(name) ? 'subject' : 'other',
      },
    ],
    text: undefined,
    question: false,
  }
}

/** Heads of labels that name a part of a text and no thing. */
const LABELLED =
  /^(?:fact|myth|truth|verdict|answer|question|tip|note|point|result|conclusion|background|introduction|method|design|setting|finding|evidence|aim|purpose|summary|claim|reality|bottom|line|dose|dosage|timing|cost|storage|safety|science|catch|warning|caution|step|week|day|part|option|pros|con|benefit|risk)$/
