import { wordsOf } from '../extractors/word.js'
import { RELATIONAL } from '../lexicon/relational.js'
import { relatedness, valence } from '../vocabulary/index.js'
import type { Entity } from './entity.js'
import { names } from './names.js'
import type { Topic } from './topic.js'

/** What a paragraph is about whose label names a treatment of its own: "**Quinine:** It eases cramps." is about quinine. */
export function labelledTopic(topic: Topic, label: Entity): Topic {
  const { intervention } = topic
  if (!isTreatment(label.text) || (intervention && names(wordsOf(label.text), intervention))) return topic
  return { ...topic, intervention: { text: label.text, head: label.head, place: label.place } }
}

/** Whether a name is that of what is taken or done for health. */
export function isTreatment(name: string): boolean {
  const plain = name.toLowerCase()
  const parts = plain.split(' ')
  // "Higher doses": of what the article is about
  if (valence(plain) !== null || Object.hasOwn(RELATIONAL, (parts.at(-1) as string).replace(/s$/, ''))) return false
  return [plain, parts.at(-1) as string, ...(/\d/.test(plain) ? parts.slice(0, 1) : [])].some(
    (part) =>
      KINDS.some((kind) => /^(?:narrower|same|synonym)$/.test(relatedness(part, kind) ?? '')) ||
      (part.endsWith('ing') && relatedness(part, 'exercise') === 'narrower'),
  )
}

const KINDS = ['drug', 'medicine', 'food', 'beverage', 'supplement', 'nutrient', 'treatment', 'therapy']
