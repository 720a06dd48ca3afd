import { isHuman } from '../extractors/nouns.js'
import type { Word } from '../extractors/word.js'
import { valence } from '../vocabulary/index.js'
import type { Discourse } from './discourse.js'
import { names } from './names.js'
import type { Reference } from './pronouns.js'

/** Say which patients: in an article about gout "most patients", where nothing tells them apart, are patients with gout. */
export function patients(words: Word[], { topic: { condition }, abbreviations }: Discourse): Reference[] {
  if (!condition || names(words, condition)) return []
  const long = abbreviations.find(({ short }) => short === condition.text)?.long
  if (valence(long ?? condition.text) !== 'bad') return []
  const at = words.findIndex((word) => /^(?:patients|sufferers)$/.test(word.lower))
  const before = words[at - 1]
  if (at < 0 || words.some((word, i) => i !== at && (isHuman(word.lemma) || isIll(word)))) return []
  const bare =
    !before ||
    /^(?:NUM|ADP|VERB|AUX|PUNCT)$/.test(before.tag) ||
    /^(?:the|these|those|some|all)$/.test(before.lower) ||
    COUNTS.test(before.lower)
  const hangs =
    /^(?:with|who|whose|on|of|in|taking|given|receiving|treated|without|undergoing|aged|under|over|from|for)$/
  if (!bare || hangs.test(words[at + 1]?.lower ?? '') || words[at + 1]?.tag === 'PART') return []
  return [{ from: at + 1, to: at + 1, text: `with ${condition.text}`, entity: condition }]
}

// Another ill than the article's; what any ill brings is none.
const isIll = (word: Word) =>
  word.tag === 'NOUN' &&
  valence(word.lemma) === 'bad' &&
  !/^(?:complaint|symptom|pain|problem|risk|harm|withdrawal|loss|relapse|recurrence|flare|discomfort|burden|trouble)$/.test(
    word.lemma,
  )

const COUNTS = /^(?:most|many|some|few|fewer|more|several|all|five|ten|other)$/
