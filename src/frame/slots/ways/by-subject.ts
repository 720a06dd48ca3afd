import { alternatives } from '../alternatives.js'
import { existential } from '../existential.js'
import { pair } from '../pair.js'
import { populations } from '../populations.js'
import { reporters } from '../reporters.js'
import type { Run } from '../run.js'
import { sides } from '../sides.js'
import { mark, without } from '../taken.js'
import { trialsOf } from '../trials-of.js'
import { trim } from '../trim.js'
import { whose } from '../whose.js'
import type { Parts } from './parts.js'
import type { Reading } from './reading.js'

/** "X lowers Y": the subject and what happens. */
export function bySubject(reading: Reading, comparator: Run[]): Parts {
  const { tokens, from, to, until, effect, taken, free } = reading
  const population = triedIn(reading)
  const { intervention, outcome, population: told } = sides(tokens, from, until, effect)
  if (told) population.push(...mark(without(told, taken), taken))
  const given = givenIn(reading, intervention, outcome)
  const either = comparator.length === 0 ? alternatives(tokens, from, to) : null
  if (either) {
    mark([either[0], either[1]], taken)
    const [one, other] = either
    return { effect, intervention: [one], comparator: [other], outcome: free([[from, to]]), population }
  }
  const there = comparator.length > 0 ? existential(tokens, from, to) : null
  if (there) return { effect, intervention: [there.given], comparator, outcome: [there.outcome], population: [] }
  const both = comparator.length === 0 && effect?.same && !effect.denied ? pair(tokens, given) : null
  if (both) return { effect, intervention: [both[0]], comparator: [both[1]], outcome: free(outcome), population }
  const happens = free(outcome)
  whose(tokens, population, happens)
  return { effect, intervention: free(given), comparator, outcome: happens, population }
}

function triedIn({ tokens, from, to, lead, taken }: Reading): Run[] {
  const population = mark(populations(tokens, from, to, taken), taken)
  // "a trial in residents of care homes found no effect": whom it was tried in
  const found = /^(?:found|saw|detected|shows?|showed|reported|observed)$/.test(tokens[from - 1]?.lower ?? '')
  return population.length === 0 && lead && found ? populations(tokens, lead[0], lead[1], taken) : population
}

// What is cut off behind what is given belongs to what happens: it is added there.
function givenIn({ tokens, lead, free }: Reading, subject: Run[], outcome: Run[]): Run[] {
  const tried = lead && free(subject).length === 0 ? trialsOf(tokens, lead) : null
  const [given, spill] = trim(tokens, reporters(tokens, tried ? [...subject, tried] : subject))
  outcome.push(...spill)
  return given
}
