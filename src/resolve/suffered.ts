import { nounPhrase } from '../english/phrases.js'
import { isHuman } from '../extractors/nouns.js'
import { type Word, wordsOf } from '../extractors/word.js'
import { OF_CONDITION } from '../lexicon/relational.js'
import { valence } from '../vocabulary/index.js'
import type { Discourse } from './discourse.js'
import { names } from './names.js'
import type { Reference } from './pronouns.js'
import type { Named } from './topic.js'

/** Say of symptoms, relief and relapses which ill they are of: the one that the article is about. */
export function suffered(words: Word[], discourse: Discourse): Reference[] {
  const { label, topic } = discourse
  const { condition } = topic
  // "**Popcorn lung.** … nobody has confirmed a case": of what the label names
  const one = label
    ? words.findIndex(
        (word, i) =>
          /^cases?$/.test(word.lower) &&
          i > 0 &&
          /^(?:in|has|have|was|were|among|\.)$/.test(words[i + 1]?.lower ?? '.'),
      )
    : -1
  if (label && one > 0 && words[one - 1]?.lower !== 'in' && !names(words, label))
    return [{ from: one + 1, to: one + 1, text: `of ${label.text}`, entity: label }]
  if (!condition || words.some((word) => word.lemma === condition.head) || hasOther(words)) return []
  // "most treatments", "the first-line treatment": for what the article is about
  const treatment = words.findIndex(
    (word, i) =>
      word.lemma === 'treatment' &&
      !words.some((one) => one.lower === 'for') &&
      words[i + 1]?.lower !== 'of' &&
      /^(?:most|many|some|few|first-line|second-line|standard|main|usual|other)$/.test(words[i - 1]?.lower ?? ''),
  )
  if (treatment > 0)
    return [{ from: treatment + 1, to: treatment + 1, text: `for ${condition.text}`, entity: condition }]
  const at = words.findIndex(
    (word, i) =>
      word.tag === 'NOUN' &&
      Object.hasOwn(OF_CONDITION, word.lemma) &&
      !/^(?:of|from)$/.test(words[i + 1]?.lower ?? '') &&
      words[i + 1]?.tag !== 'NOUN' &&
      !isAimed(words, i + 1) &&
      // "pain relief", but "short-term relief"
      (!/^(?:NOUN|PROPN)$/.test(words[i - 1]?.tag ?? '') || /-(?:term|lasting|time)$/.test(words[i - 1]?.lower ?? '')),
  )
  if (at < 0) return []
  const noun = words[at] as Word
  const named = inSentence(condition, discourse)
  return [{ from: at + 1, to: at + 1, text: `${OF_CONDITION[noun.lemma]} ${named.text}`, entity: named }]
}

// "people with HPV never have symptoms": of that
function hasOther(words: Word[]): boolean {
  return words.some((word, i) => {
    const ill = isHuman(word.lemma) && words[i + 1]?.lower === 'with' ? nounPhrase(words, i + 2) : undefined
    const head = ill && words[ill.head]
    return head !== undefined && (valence(head.lower) === 'bad' || /^\p{Lu}{2,}/u.test(head.text))
  })
}

// "relief for certain conditions", but "relief for weeks", "relief for patients"
function isAimed(words: Word[], at: number): boolean {
  const phrase = words[at]?.lower === 'for' ? nounPhrase(words, at + 1) : undefined
  const head = phrase && words[phrase.head]
  return head?.tag === 'NOUN' && !isHuman(head.lemma) && !/^(?:hour|day|week|month|year|time|while)$/.test(head.lemma)
}

// "It works for chronic back pain and gives relief": from chronic back pain
function inSentence(condition: Named, { turns, sentence }: Discourse): Pick<Named, 'text' | 'place'> {
  const told = turns.at(-1)
  const place = told?.entities[0]?.place
  if (!told?.text || !place || told.sentence !== sentence) return condition
  const words = wordsOf(told.text)
  const at = words.findIndex((word) => word.tag === 'NOUN' && word.lemma === condition.head)
  let from = at
  while (/^(?:ADJ|NOUN)$/.test(words[from - 1]?.tag ?? '')) from--
  if (at < 0 || at - from < condition.text.split(' ').length) return condition
  return { text: told.text.slice((words[from] as Word).start, (words[at] as Word).end), place }
}
