import type { Token } from '../english/token.js'
import { type ClauseEffect, clauseEffect } from './effect.js'
import { proposition } from './proposition.js'
import { alternatives } from './slots/alternatives.js'
import { comparators } from './slots/comparators.js'
import { existential } from './slots/existential.js'
import { groups } from './slots/groups.js'
import { isGraded } from './slots/is-graded.js'
import { mainStart } from './slots/main-start.js'
import { mechanisms } from './slots/mechanisms.js'
import { pair } from './slots/pair.js'
import { parallel } from './slots/parallel.js'
import { populations } from './slots/populations.js'
import type { Run } from './slots/run.js'
import { sides } from './slots/sides.js'
import { times } from './slots/times.js'
import { trialsOf } from './slots/trials-of.js'
import { trim } from './slots/trim.js'

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
  const graded = isGraded(tokens)
  const { body, lead } = proposition(tokens)
  const [from, to] = body
  const taken = new Uint8Array(tokens.length)
  const free = (runs: Run[]) => without(runs, taken)
  const timeframe = mark(times(tokens, from, to), taken)
  const mechanism = mark(mechanisms(tokens, from, to), taken)
  const effect =
    clauseEffect(tokens, mainStart(tokens, from, to), mechanism[0]?.[0] ?? to) ??
    (mechanism[0] ? clauseEffect(tokens, mechanism[0][0], to) : null)
  const comparator = mark(comparators(tokens, from, to, effect), taken)
  joins(tokens, comparator[0]?.[0] ?? 0, taken)
  emphasis(tokens, from, to, taken)
  leaving(tokens, from, to, taken)
  const group = groups(tokens, mainStart(tokens, from, to), mechanism[0]?.[0] ?? to)
  const fate = group ? clauseEffect(tokens, group.verb, mechanism[0]?.[0] ?? to) : null
  if (group && fate) {
    mark([group.given, group.people], taken)
    return {
      ...{ body, lead, effect: fate, comparator, timeframe, mechanism, graded },
      intervention: [group.given],
      outcome: free([[group.verb, mechanism[0]?.[0] ?? to]]),
      population: [group.people, ...free(populations(tokens, group.verb, to, taken))],
    }
  }
  const side = comparator[0] ? parallel(tokens, from, comparator[0]) : null
  if (side) {
    mark([side], taken)
    return {
      ...{ body, lead, effect, comparator, timeframe, mechanism, graded },
      intervention: [side],
      population: mark(populations(tokens, from, to, taken), taken),
      outcome: free([[from, mechanism[0]?.[0] ?? to]]),
    }
  }
  const population = mark(populations(tokens, from, to, taken), taken)
  // "a trial in residents of care homes found no effect": whom it was tried in
  if (
    population.length === 0 &&
    lead &&
    /^(?:found|saw|detected|shows?|showed|reported|observed)$/.test(tokens[from - 1]?.lower ?? '')
  )
    population.push(...populations(tokens, lead[0], lead[1], taken))
  const { intervention, outcome } = sides(tokens, from, mechanism[0]?.[0] ?? to, effect)
  const tried = lead && free(intervention).length === 0 ? trialsOf(tokens, lead) : null
  if (tried) intervention.push(tried)
  const [cut, spill] = trim(tokens, intervention)
  intervention.splice(0, intervention.length, ...cut)
  outcome.push(...spill)
  const rest = { body, lead, effect, comparator, population, timeframe, mechanism, graded }
  const either = comparator.length === 0 ? alternatives(tokens, from, to) : null
  if (either) {
    mark([either[0], either[1]], taken)
    return { ...rest, intervention: [either[0]], comparator: [either[1]], outcome: free([[from, to]]) }
  }
  const there = comparator.length > 0 ? existential(tokens, from, to) : null
  if (there) return { ...rest, intervention: [there.given], outcome: [there.outcome], population: [] }
  const coordinated = comparator.length === 0 && effect?.same && !effect.denied ? pair(tokens, intervention) : null
  if (coordinated) {
    return { ...rest, intervention: [coordinated[0]], comparator: [coordinated[1]], outcome: free(outcome) }
  }
  return { ...rest, intervention: free(intervention), outcome: free(outcome) }
}

// "than people on": what leads up to what is compared is no part of the rest.
function joins(tokens: readonly Token[], start: number, taken: Uint8Array): void {
  let than = start - 1
  while (than > start - 9 && than > 0 && tokens[than]?.lower !== 'than') than--
  if (than > 0 && tokens[than]?.lower === 'than') taken.fill(1, than, start)
}

// "every bit as good", "just as good"
function emphasis(tokens: readonly Token[], from: number, to: number, taken: Uint8Array): void {
  for (let i = from; i + 2 < to; i++)
    if (tokens[i]?.lower === 'every' && tokens[i + 1]?.lower === 'bit' && tokens[i + 2]?.lower === 'as')
      taken.fill(1, i, i + 2)
}

// "switching from cigarettes to a vape": what is left behind is not what is given.
function leaving(tokens: readonly Token[], from: number, to: number, taken: Uint8Array): void {
  for (let i = from; i + 3 < to; i++) {
    if (tokens[i]?.lower !== 'from' || !/^(?:switch|change|move|swap|shift)/.test(tokens[i - 1]?.lower ?? '')) continue
    for (let k = i + 2; k < to && k < i + 6; k++) if (tokens[k]?.lower === 'to') return void taken.fill(1, i, k)
  }
}

function mark(runs: Run[], taken: Uint8Array): Run[] {
  for (const [from, to] of runs) taken.fill(1, from, to)
  return runs
}

function without(runs: Run[], taken: Uint8Array): Run[] {
  const left: Run[] = []
  for (const [from, to] of runs) {
    let start = -1
    for (let i = from; i <= to; i++) {
      const open = i < to && taken[i] === 0
      if (open && start < 0) start = i
      if (!open && start >= 0) {
        left.push([start, i])
        start = -1
      }
    }
  }
  return left
}
