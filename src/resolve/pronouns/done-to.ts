import type { Word } from '../../extractors/word.js'
import type { Discourse } from '../discourse.js'
import type { Entity } from '../entity.js'
import { isTime } from './is-time.js'

/** "The watches do not measure sleep. They guess at it …": what the same subject did something to, where no other thing fits. */
export function doneTo(words: Word[], i: number, { turns, spoken, sentence, section }: Discourse): Entity | undefined {
  const told = turns.at(-1)
  if (!/^(?:it|them)$/.test(words[i]?.lower ?? '') || !/^(?:VERB|ADP)$/.test(words[i - 1]?.tag ?? '')) return undefined
  if (!told?.text || told.section !== section) return undefined
  const subject = told.entities.find(({ role }) => role === 'subject')
  const other = spoken.get(words[i]?.lower === 'it' ? 'they' : 'it')
  const same = subject !== undefined && other?.text === subject.text
  if (!same && !(told.sentence === sentence && other && words[i]?.lower === 'them')) return undefined
  const things = told.entities.filter(
    ({ role, human, study, plural, head }) =>
      role === 'object' && !human && !study && plural === (words[i]?.lower === 'them') && !isTime(head),
  )
  return things.length === 1 ? things[0] : undefined
}
