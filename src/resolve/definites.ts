import { nounPhrase } from '../english/phrases.js'
import type { Word } from '../extractors/word.js'
import { antecedent, type Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

/** Give "the review", "these capsules", "such levels" the words with which the article first named them. */
export function definites(words: Word[], discourse: Discourse): Reference[] {
  const edits: Reference[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    if (!/^(?:the|this|that|these|those|such)$/.test(word.lower) || word.tag === 'SCONJ') continue
    if (word.lower === 'that' && word.tag !== 'DET') continue
    const phrase = nounPhrase(words, i)
    if (!phrase || phrase.to - phrase.from > 3) continue
    const head = words[phrase.head] as Word
    if (head.tag !== 'NOUN') continue
    const next = words[phrase.to]
    const hangs =
      next !== undefined && (/^(?:of|that|which|who|for|from|between|in)$/.test(next.lower) || next.form === 'en')
    if (hangs && word.lower === 'the') continue
    const modifiers = words.slice(phrase.from + 1, phrase.head).filter((one) => one.tag !== 'DET' && one.tag !== 'NUM')
    const found = antecedent(
      discourse,
      (entity) =>
        entity.head === head.lemma &&
        longer(entity.text, head, modifiers) &&
        modifiers.every((one) => entity.text.toLowerCase().includes(one.lower)),
      word.lower === 'the' && !isReporter(head.lemma) ? 4 : 8,
    )
    if (!found) continue
    const determiner = word.lower === 'such' ? '' : 'the '
    edits.push({
      from: phrase.from,
      to: phrase.to,
      text: `${determiner}${found.text.replace(/^the /, '')}`,
      entity: found,
    })
    i = phrase.to - 1
  }
  return edits
}

// Only a name that says more than the words at hand is worth putting in.
function longer(text: string, head: Word, modifiers: Word[]): boolean {
  const count = text.split(/\s+/).length
  return count > modifiers.length + 1 && count <= 9 && text.toLowerCase() !== head.lower
}

function isReporter(lemma: string): boolean {
  return /^(?:study|trial|review|analysis|meta-analysis|survey|report|guideline|update|experiment|team|researcher|author)$/.test(
    lemma,
  )
}
