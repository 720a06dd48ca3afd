import { finiteVerb } from '../../extractors/clause.js'
import { wordsOf } from '../../extractors/word.js'
import { GENERIC } from '../../lexicon/title-words.js'
import type { Disposition } from '../../schema.js'
import type { Sentence } from '../../segment.js'
import type { Turn } from '../discourse.js'
import { entities } from '../entity.js'
import { itemOf } from './item-of.js'
import { sectionOf } from './section-of.js'

/** What a sentence that makes no claim speaks of. */
export function bareTurn(sentence: Sentence, disposition: Disposition): Turn {
  const { block } = sentence
  // a label says who speaks or what of, and is not spoken of
  const label = Math.max(sentence.start, Math.min(block.label, sentence.end))
  const from = label + (/^(?:Q|Question)(?: \d+)?\s?[:.]\s+/.exec(block.text.slice(label, label + 20))?.[0].length ?? 0)
  const text = block.text.slice(from, sentence.end)
  const question = /\?["”’)]?$/.test(text)
  const words = wordsOf(text)
  // "White flecks on teeth?" puts forward what the next sentence is about, "Does it work?" does not
  const asks = question && (finiteVerb(words) !== undefined || words[0]?.tag === 'AUX')
  const spoken = entities(words, text, (start, end) => ({ block: block.index, start: from + start, end: from + end }))
  const found = block.kind === 'heading' ? spoken.filter(({ head }) => !GENERIC.test(head)) : spoken
  const first = /^(?:amount|number|portion|dose|glass|cup)$/.test(found[0]?.head ?? '') ? found.at(-1) : found[0]
  // "Try them for bumps": what to try stands before
  const before = words.find(({ lower }) => /^(?:it|them|these|this|those)$/.test(lower))
  const meant = before && first && text.indexOf(first.text) > before.start
  const named =
    (disposition === 'instruction' && !meant) ||
    (finiteVerb(words) === undefined &&
      ((question && words.length > 2 && !words.some((word) => /^(?:what|how|why|when|which|who)$/.test(word.lower))) ||
        (disposition === 'fragment' && /^\p{Lu}\S*\s\p{Lu}/u.test(first?.text ?? ''))))
  return {
    block: block.index,
    // what a heading asks is not yet told in its section
    section: question ? block.section : sectionOf(sentence),
    item: itemOf(sentence),
    // "Do not drink grapefruit juice." is about the juice
    entities: found.map((entity) =>
      named && entity === first && entity.role !== 'author'
        ? { ...entity, role: 'subject' }
        : ASIDE.test(disposition) &&
            !/\b(?:another|a different|a separate) (?:matter|story|question)\b/.test(text) &&
            entity.role === 'subject' &&
            !entity.human &&
            !/^\p{Lu}/u.test(entity.text)
          ? { ...entity, role: 'other' }
          : entity,
    ),
    text: undefined,
    names: question && named,
    question: asks || (question && words.some((word) => /^(?:what|how|why)$/.test(word.lower))),
  }
}

/** What is spoken of beside the matter. */
const ASIDE = /^(?:opinion|anecdote|signpost|promotion|disclaimer|furniture)$/
