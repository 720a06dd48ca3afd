import { nounPhrase } from '../../english/phrases.js'
import { wordsOf } from '../../extractors/word.js'
import type { Discourse } from '../discourse.js'
import type { Entity } from '../entity.js'

/** The two things last compared or coordinated. */
export function pair(discourse: Discourse): Entity | undefined {
  for (const turn of discourse.turns.slice(-4).reverse()) {
    const joined = turn.entities.find((entity) => / and /.test(entity.text))
    if (joined) return joined
    const subject = turn.entities.find((entity) => entity.role === 'subject')
    const words = wordsOf(turn.text ?? '')
    const than = words.findIndex(
      (word, i) =>
        (/^(?:than|as)$/.test(word.lower) ||
          (word.lower === 'with' && words.slice(0, i).some((one) => one.lemma === 'compare'))) &&
        /^(?:NOUN|PROPN|DET)$/.test(words[i + 1]?.tag ?? ''),
    )
    const phrase = than < 0 ? undefined : nounPhrase(words, than + 1)
    const named = phrase && words.slice(phrase.from, phrase.to).filter((word) => word.tag !== 'DET')
    const other = named?.map((word) => word.text).join(' ')
    if (subject && other) return { ...subject, text: `${subject.text} and ${other}`, plural: true }
  }
  return undefined
}
