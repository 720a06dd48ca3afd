import { shared } from './shared.js'

/** Whether the vocabulary holds a concept: one it does not hold is a technical or a proper name. */
export function knows(concept: string): boolean {
  return shared().store.family(concept) !== undefined
}
