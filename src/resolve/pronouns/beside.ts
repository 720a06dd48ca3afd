import type { Discourse } from '../discourse.js'
import type { Entity } from '../entity.js'

/**
 * "Lighter runners gain; heavier ones do not": of a kind with the subject of the clause before, or, where they are what is
 * acted on, with what that clause spoke of last.
 *
 * @param acts whether "ones" is the subject
 */
export function beside({ turns, sentence }: Discourse, acts: boolean): Entity | undefined {
  const told = turns.at(-1)
  if (told?.sentence !== sentence) return undefined
  const several = told?.entities.filter(({ plural }) => plural) ?? []
  return acts ? several.find(({ role }) => role === 'subject') : several.findLast(({ role }) => role !== 'subject')
}
