import type { Group } from '../groups.js'
import { populations } from '../populations.js'
import type { Run } from '../run.js'
import { mark } from '../taken.js'
import type { Parts } from './parts.js'
import type { Reading } from './reading.js'

/** "Y was lower with X than with Z": the side that stands as its comparator does. */
export function bySide(reading: Reading, comparator: Run[], side: Run, group: Group | null): Parts {
  const { tokens, from, to, until, effect, taken, free } = reading
  mark([side], taken)
  const sorted = group ? mark(free([[group.people[0], group.given[1]]]), taken) : []
  const population = [...sorted, ...mark(populations(tokens, from, to, taken), taken)]
  return { effect, intervention: [side], comparator, outcome: free([[from, until]]), population }
}
