import { populations } from '../populations.js'
import type { Run } from '../run.js'
import { shared } from '../shared.js'
import { mark } from '../taken.js'
import type { Parts } from './parts.js'
import type { Reading } from './reading.js'

/** "17 of 36 on X got better, against 9 of 35 on Y": how many of whom. */
export function byShare(reading: Reading): Parts | null {
  const { tokens, from, start, to, lead, taken, timeframe, mechanism, free } = reading
  // "At three months 17 of 36 …"
  const opening = timeframe[0]?.[0] === start ? timeframe[0][1] : start
  const part = mechanism.length === 0 ? shared(tokens, opening, to) : null
  if (!part) return null
  mark(part.counted, taken)
  // "After a month of X, 90% were …, against 28% on Y"
  const fronted: Run[] = part.comparator && start > from + 1 ? [[from, start - 1]] : []
  const intervention = mark(free(part.given ? [part.given] : fronted), taken)
  const comparator = mark(free(part.comparator ? [part.comparator] : []), taken)
  const people = mark(free([part.people]), taken)
  const population = [
    ...people,
    ...free(populations(tokens, from, start, taken)),
    // "In a survey of 2,000 nurses, 68% said …"
    ...(people.length === 0 && lead ? populations(tokens, lead[0], lead[1], taken) : []),
  ]
  return { effect: part.effect, intervention, comparator, outcome: free([...part.outcome]), population }
}
