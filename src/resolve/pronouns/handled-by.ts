import type { Word } from '../../extractors/word.js'
import type { Discourse } from '../discourse.js'
import type { Entity } from '../entity.js'

/** "We owe the brace to Karl Roth, who came up with it": what the clause before did something to, where a person goes on. */
export function handledBy(words: Word[], i: number, { turns, sentence }: Discourse): Entity | undefined {
  const told = turns.at(-1)
  if (words[i]?.lower !== 'it' || !/^(?:VERB|ADP)$/.test(words[i - 1]?.tag ?? '')) return undefined
  if (!told?.sentence || told.sentence !== sentence || !/^\p{Lu}/u.test(words[0]?.text ?? '')) return undefined
  const things = told.entities.filter(({ role, human, plural }) => role === 'object' && !human && !plural)
  const named = (one: Entity) => one.text.includes(words[0]?.text ?? '')
  return told.entities.some(named) ? things.find((one) => !named(one)) : undefined
}
