import { fullNounPhrase, nounPhrase } from '../english/phrases.js'
import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { type Word, wordsOf } from '../extractors/word.js'
import { decapitalise } from './decapitalise.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

/** Say of "the difference" between what: "A was superior to B. The difference had gone by June." between A and B. */
export function difference(words: Word[], { turns, section }: Discourse): Reference[] {
  const at = words.findIndex(
    (word, i) =>
      word.lower === 'difference' &&
      /^(?:the|this|that)$/.test(words[i - 1]?.lower ?? '') &&
      !/^(?:between|in|of|from|to|with|that|which)$/.test(words[i + 1]?.lower ?? ''),
  )
  const told = turns.at(-1)
  const place = told?.entities[0]?.place
  if (at < 0 || !told?.text || !place || told.section !== section || told.question) return []
  const sides = compared(told.text)
  return sides ? [{ from: at + 1, to: at + 1, text: sides, entity: { text: sides, place } }] : []
}

// "between A and B", from "A was superior to B", "A did better than B".
function compared(text: string): string | undefined {
  const words = wordsOf(text)
  if (attribution(words)) return undefined
  const clause = anatomy(words)
  const subject = clause?.subject.filter((word) => word.tag !== 'ADV') ?? []
  if (!clause || subject.length === 0 || subject.length > 8 || subject.some((word) => word.tag === 'PRON'))
    return undefined
  const joint = words.findIndex(
    (word, i) =>
      i >= clause.verb.to &&
      ((word.lower === 'than' && /^(?:better|worse|effective|effectively)$/.test(words[i - 1]?.lower ?? '')) ||
        (word.lower === 'to' && /^(?:superior|inferior)$/.test(words[i - 1]?.lower ?? ''))),
  )
  const other = joint < 0 ? undefined : nounPhrase(words, joint + 1)
  if (!other || words[other.head]?.tag === 'PRON') return undefined
  const first = subject[0] as Word
  const name = text.slice(first.start, (subject.at(-1) as Word).end)
  const second = text.slice((words[other.from] as Word).start, (words[other.to - 1] as Word).end)
  const terms = words.findIndex((word, i) => i > joint && word.lower === 'terms' && words[i + 1]?.lower === 'of')
  const outcome = terms < 0 ? undefined : fullNounPhrase(words, terms + 2)
  const what = outcome
    ? ` in ${text.slice((words[outcome.from] as Word).start, (words[outcome.to - 1] as Word).end)}`
    : ''
  return `${what} between ${first.tag === 'PROPN' ? name : first.tag === 'DET' ? name.replace(/^./u, (letter) => letter.toLowerCase()) : decapitalise(name)} and ${second}`.trim()
}
