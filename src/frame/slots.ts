import type { Token } from '../english/token.js'
import type { ClauseEffect } from './effect.js'
import { proposition } from './proposition.js'
import { amounts } from './slots/amounts.js'
import { comparators } from './slots/comparators.js'
import { groups } from './slots/groups.js'
import { isGraded } from './slots/is-graded.js'
import { emphasis, inPassing, joins, leaving, measures } from './slots/left-out.js'
import { outcomeCore } from './slots/outcome-core.js'
import { owners } from './slots/owners.js'
import { parallel } from './slots/parallel.js'
import type { Run } from './slots/run.js'
import { setting } from './slots/setting.js'
import { sources } from './slots/sources.js'
import { mark } from './slots/taken.js'
import { byArms } from './slots/ways/by-arms.js'
import { byExposure } from './slots/ways/by-exposure.js'
import { byGroup } from './slots/ways/by-group.js'
import { byLink } from './slots/ways/by-link.js'
import { byShare } from './slots/ways/by-share.js'
import { bySide } from './slots/ways/by-side.js'
import { bySubject } from './slots/ways/by-subject.js'
import type { Parts } from './slots/ways/parts.js'
import { type Reading, read } from './slots/ways/reading.js'

/** Where the parts of a proposition stand among its tokens. A token belongs to at most one part. */
export interface Slots {
  /** The proposition itself, without who found or said it. */
  body: Run
  /** Who found or said it. */
  lead: Run | null
  effect: ClauseEffect | null
  intervention: Run[]
  comparator: Run[]
  outcome: Run[]
  population: Run[]
  timeframe: Run[]
  /** "by blocking …", "because it …": how it is said to work. */
  mechanism: Run[]
  /** "The more …, the better …": an effect that grows with the amount. */
  graded: boolean
}

/** Find the parts of a proposition: who gets what, against what, and what happens to what. */
export function slots(tokens: readonly Token[]): Slots {
  const held = known.get(tokens)
  if (held) return held
  const found = find(tokens)
  known.set(tokens, found)
  return found
}

// A claim's parts are asked for where it is read and where it is judged: they are kept with its analysis.
const known = new WeakMap<readonly Token[], Slots>()

function find(tokens: readonly Token[]): Slots {
  const graded = isGraded(tokens)
  const { body, lead, denied } = proposition(tokens)
  const inner = denied && parts(tokens, denied, null, graded)
  return inner ? { ...inner, body, effect: inner.effect && deny(inner.effect) } : parts(tokens, body, lead, graded)
}

// "those who do", "the others"
function isRest(tokens: readonly Token[], [from, to]: Run): boolean {
  const last = tokens[to - 1]?.lower ?? ''
  return to - from <= 3 && /^(?:do|does|did|are|were|have|had|others?|rest|everyone|else|people)$/.test(last)
}

// What is said not to hold, or not to be known.
function deny(effect: ClauseEffect): ClauseEffect {
  if (effect.same) return effect
  const { change, good, at, comparison } = effect
  return { change: 0, good: 0, same: true, denied: { change, good }, at, comparison }
}

function parts(tokens: readonly Token[], body: Run, lead: Run | null, graded: boolean): Slots {
  const reading = read(tokens, body, lead, graded)
  const { timeframe, mechanism } = reading
  const said = byLink(reading) ?? byShare(reading) ?? compared(reading)
  const core = outcomeCore(tokens, said.outcome, said.effect)
  const { outcome, population } = setting(tokens, owners(tokens, { ...said, outcome: core }))
  return { body, lead, timeframe, mechanism, graded, ...said, outcome, population }
}

function compared(reading: Reading): Parts {
  const { tokens, from, to, start, until, effect, taken } = reading
  mark(sources(tokens, from, to), taken)
  const comparator = mark(comparators(tokens, from, to, effect), taken)
  joins(tokens, comparator[0]?.[0] ?? 0, taken)
  emphasis(tokens, from, to, taken)
  inPassing(tokens, start, to, taken)
  measures(tokens, from, to, taken)
  mark(amounts(tokens, from, to, effect), taken)
  leaving(tokens, from, to, taken)
  const both = byArms(reading, comparator)
  if (both) return both
  const who = groups(tokens, start, until)
  // "people who never smoke": set beside those who do, or not to be told from what they do
  const group = who?.not && comparator[0] && !isRest(tokens, comparator[0]) ? null : who
  const side = comparator[0] ? parallel(tokens, from, comparator[0]) : null
  // "patients on X get less of it with Y than with Z": X says only who they are
  const sorted = group && side && side[0] > group.verb ? group : null
  const grouped = group && !sorted ? byGroup(reading, comparator, group) : null
  if (grouped) return grouped
  if (side) return bySide(reading, comparator, side, sorted)
  return byExposure(reading, comparator) ?? bySubject(reading, comparator)
}
