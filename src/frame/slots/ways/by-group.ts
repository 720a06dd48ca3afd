import type { Token } from '../../../english/token.js'
import { clauseEffect } from '../../effect.js'
import type { Group } from '../groups.js'
import { populations } from '../populations.js'
import type { Run } from '../run.js'
import { mark } from '../taken.js'
import type { Parts } from './parts.js'
import type { Reading } from './reading.js'
import { turn } from './turn.js'

/** "People who take X get less of it": what they do is what is said to matter. */
export function byGroup(reading: Reading, comparator: Run[], group: Group): Parts | null {
  const { tokens, to, until, effect, taken, free } = reading
  const fate = clauseEffect(tokens, group.verb, until)
  if (!tells(tokens, group.verb, to) || (!fate && (effect || comparator.length > 0))) return null
  mark([group.given, group.people], taken)
  return {
    effect: group.not && fate ? turn(fate) : fate,
    intervention: [group.given],
    comparator: group.not ? [] : comparator,
    outcome: free([[group.verb, until]]),
    population: [group.people, ...free(populations(tokens, group.verb, to, taken))],
  }
}

// "had fewer of them": of what, the subject says.
function tells(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { tag, lemma } = tokens[i] as Token
    if (tag === 'NOUN' || tag === 'PROPN' || (tag === 'VERB' && !/^(?:have|get|see|do|take|need)$/.test(lemma)))
      return true
  }
  return false
}
