import type { Token } from '../english/token.js'
import { type ClauseEffect, clauseEffect } from './effect.js'
import { proposition } from './proposition.js'
import { alike } from './slots/alike.js'
import { alternatives } from './slots/alternatives.js'
import { amounts } from './slots/amounts.js'
import { arms } from './slots/arms.js'
import { comparators } from './slots/comparators.js'
import { existential } from './slots/existential.js'
import { exposed } from './slots/exposed.js'
import { gradedSides } from './slots/graded.js'
import { groups } from './slots/groups.js'
import { isGraded } from './slots/is-graded.js'
import { emphasis, joins, leaving, measures } from './slots/left-out.js'
import { linked } from './slots/linked.js'
import { mainStart } from './slots/main-start.js'
import { mechanisms } from './slots/mechanisms.js'
import { pair } from './slots/pair.js'
import { parallel } from './slots/parallel.js'
import { populations } from './slots/populations.js'
import { reporters } from './slots/reporters.js'
import type { Run } from './slots/run.js'
import { shared } from './slots/shared.js'
import { sides } from './slots/sides.js'
import { sources } from './slots/sources.js'
import { statistics } from './slots/statistics.js'
import { mark, without } from './slots/taken.js'
import { times } from './slots/times.js'
import { trialsOf } from './slots/trials-of.js'
import { trim } from './slots/trim.js'
import { whose } from './slots/whose.js'

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

// "less likely in people who do not": more likely in those who do.
function turn(effect: ClauseEffect): ClauseEffect {
  const back = (side: 1 | -1 | 0 | null) => (side ? (-side as 1 | -1) : side)
  const denied = effect.denied && { change: back(effect.denied.change), good: back(effect.denied.good) }
  return { ...effect, change: back(effect.change), good: back(effect.good), denied }
}

// What is said not to hold, or not to be known.
function deny(effect: ClauseEffect): ClauseEffect {
  if (effect.same) return effect
  const { change, good, at, comparison } = effect
  return { change: 0, good: 0, same: true, denied: { change, good }, at, comparison }
}

function parts(tokens: readonly Token[], body: Run, lead: Run | null, graded: boolean): Slots {
  const [from, to] = body
  const taken = new Uint8Array(tokens.length)
  const free = (runs: Run[]) => without(runs, taken)
  const timeframe = mark(free(times(tokens, from, to)), taken)
  const mechanism = mark(mechanisms(tokens, from, to), taken)
  const said =
    clauseEffect(tokens, mainStart(tokens, from, to), mechanism[0]?.[0] ?? to) ??
    (mechanism[0] ? clauseEffect(tokens, mechanism[0][0], to) : null)
  const start = mainStart(tokens, from, to)
  const effect = said && lasts(tokens, said.at, to) ? null : said
  // where nothing is said to happen, the figures are what is said
  if (effect) mark(statistics(tokens, from, to), taken)
  const link = mechanism.length === 0 ? (gradedSides(tokens, start, to) ?? linked(tokens, start, to)) : null
  if (link) {
    const population = mark(populations(tokens, link.outcome[0], to, taken), taken)
    return {
      ...{ body, lead, effect: link.effect, comparator: [], timeframe, mechanism, graded },
      population,
      intervention: free([link.given]),
      outcome: free([link.outcome]),
    }
  }
  // "At three months 17 of 36 …"
  const opening = timeframe[0]?.[0] === start ? timeframe[0][1] : start
  const part = mechanism.length === 0 ? shared(tokens, opening, to) : null
  if (part) {
    mark(part.counted, taken)
    // "After a month of X, 90% were …, against 28% on Y"
    const fronted: Run[] = part.comparator && start > from + 1 ? [[from, start - 1]] : []
    const given = mark(free(part.given ? [part.given] : fronted), taken)
    const other = mark(free(part.comparator ? [part.comparator] : []), taken)
    const people = mark(free([part.people]), taken)
    return {
      ...{ body, lead, effect: part.effect, comparator: other, timeframe, mechanism, graded },
      intervention: given,
      population: [
        ...people,
        ...free(populations(tokens, from, start, taken)),
        // "In a survey of 2,000 nurses, 68% said …"
        ...(people.length === 0 && lead ? populations(tokens, lead[0], lead[1], taken) : []),
      ],
      outcome: free([...part.outcome]),
    }
  }
  mark(sources(tokens, from, to), taken)
  const comparator = mark(comparators(tokens, from, to, effect), taken)
  joins(tokens, comparator[0]?.[0] ?? 0, taken)
  emphasis(tokens, from, to, taken)
  measures(tokens, from, to, taken)
  mark(amounts(tokens, from, to, effect), taken)
  leaving(tokens, from, to, taken)
  const both =
    comparator.length === 0 && effect?.same
      ? (arms(tokens, start, effect.at) ?? (effect.denied ? null : alike(tokens, effect.at, to)))
      : null
  if (both) {
    mark(both, taken)
    return {
      ...{ body, lead, effect, timeframe, mechanism, graded },
      intervention: [both[0]],
      comparator: [both[1]],
      population: [],
      outcome: free([[start, mechanism[0]?.[0] ?? to]]),
    }
  }
  const who = groups(tokens, mainStart(tokens, from, to), mechanism[0]?.[0] ?? to)
  // "people who never smoke": set beside those who do, or not to be told from what they do
  const group = who?.not && comparator[0] && !isRest(tokens, comparator[0]) ? null : who
  const fate = group ? clauseEffect(tokens, group.verb, mechanism[0]?.[0] ?? to) : null
  const side = comparator[0] ? parallel(tokens, from, comparator[0]) : null
  // "patients on X get less of it with Y than with Z": X says only who they are
  const other = group && side && side[0] > group.verb
  if (group && !other && tells(tokens, group.verb, to) && (fate || (!effect && comparator.length === 0))) {
    mark([group.given, group.people], taken)
    return {
      ...{ body, lead, comparator: group.not ? [] : comparator, timeframe, mechanism, graded },
      effect: group.not && fate ? turn(fate) : fate,
      intervention: [group.given],
      outcome: free([[group.verb, mechanism[0]?.[0] ?? to]]),
      population: [group.people, ...free(populations(tokens, group.verb, to, taken))],
    }
  }
  if (side) {
    mark([side], taken)
    const sorted = other ? mark(free([[group.people[0], group.given[1]]]), taken) : []
    return {
      ...{ body, lead, effect, comparator, timeframe, mechanism, graded },
      intervention: [side],
      population: [...sorted, ...mark(populations(tokens, from, to, taken), taken)],
      outcome: free([[from, mechanism[0]?.[0] ?? to]]),
    }
  }
  const set = exposed(tokens, effect, comparator[0]?.[0] ?? to)
  // where both are named, the one side says what the other does not
  if (set && effect && !(set.not && comparator.length > 0)) {
    mark([set.people, set.given], taken)
    return {
      ...{ body, lead, comparator, timeframe, mechanism, graded },
      effect: set.not ? turn(effect) : effect,
      intervention: [set.given],
      population: [set.people],
      outcome: free([[start, effect.at + 2]]),
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
  const { intervention, outcome, population: told } = sides(tokens, from, mechanism[0]?.[0] ?? to, effect)
  if (told) population.push(...mark(without(told, taken), taken))
  const tried = lead && free(intervention).length === 0 ? trialsOf(tokens, lead) : null
  if (tried) intervention.push(tried)
  const named = reporters(tokens, intervention)
  intervention.splice(0, intervention.length, ...named)
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
  const happens = free(outcome)
  whose(tokens, population, happens)
  return { ...rest, intervention: free(intervention), outcome: happens }
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

// "the improvement is maintained for a year": what is said is that it lasts, not that there is one.
function lasts(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[at]?.tag !== 'NOUN') return false
  for (let i = at + 1; i < to; i++) {
    if (/^(?:PUNCT|SCONJ)$/.test(tokens[i]?.tag ?? '')) return false
    if (tokens[i]?.tag === 'VERB')
      return /^(?:maintain|persist|last|endure|outlast|sustain|mediate)$/.test(tokens[i]?.lemma ?? '')
  }
  return false
}
