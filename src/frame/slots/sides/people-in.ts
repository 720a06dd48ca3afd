import type { Token } from '../../../english/token.js'
import { isPeople } from '../is-people.js'
import type { Run } from '../run.js'

/** Where people are named first; -1 where they are not. */
export function peopleIn(tokens: readonly Token[], [from, to]: Run): number {
  for (let i = from; i < to; i++)
    if (isPeople(tokens[i]) || (i + 1 < to && tokens[i]?.tag === 'NOUN' && tokens[i + 1]?.lower === 'who')) return i
  return -1
}
