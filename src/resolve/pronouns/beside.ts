import type { Discourse } from '../discourse.js'
import type { Entity } from '../entity.js'

/** "Lighter runners gain; heavier ones do not": of a kind with the subject of the clause before. */
export function beside({ turns, sentence }: Discourse): Entity | undefined {
  const told = turns.at(-1)
  return told?.sentence === sentence
    ? told?.entities.find(({ role, plural }) => role === 'subject' && plural)
    : undefined
}
