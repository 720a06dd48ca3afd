import type { Word } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

/** Give "the former" and "the latter" the two things that the claim before named. */
export function latter(words: Word[], discourse: Discourse): Reference[] {
  const at = words.findIndex(
    (word, i) =>
      /^(?:former|latter)$/.test(word.lower) &&
      words[i - 1]?.lower === 'the' &&
      !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(words[i + 1]?.tag ?? ''),
  )
  const told = discourse.turns.at(-1)
  if (at < 1 || !told?.text || told.section !== discourse.section) return []
  const whole = told.text.toLowerCase()
  const things = told.entities
    .filter((entity) => entity.role !== 'author' && !entity.study)
    .map((entity) => ({ entity, place: whole.lastIndexOf(entity.text.replace(/^the /, '').toLowerCase()) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
  const found = words[at]?.lower === 'latter' ? things.at(-1) : things.find(({ entity }) => entity.role === 'subject')
  if (!found || things.length < 2) return []
  const joined = / and /.test(found.entity.text) ? undefined : found.entity
  return joined ? [{ from: at - 1, to: at + 1, text: joined.text, entity: joined }] : []
}
