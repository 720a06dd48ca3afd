import type { Token } from '../../english/token.js'
import { isDenial } from '../effect/is-denial.js'
import { type ClauseEffect, clauseEffect } from '../effect.js'
import { first } from './first.js'
import type { Run } from './run.js'

/** The two sides of a link that is reported, and which way it goes. */
export interface Linked {
  given: Run
  outcome: Run
  effect: ClauseEffect
}

/** Read "an analysis linked X with a higher risk of Y", "a link between X and Y was found", "X and Y go hand in hand"; null for other statements. */
export function linked(tokens: readonly Token[], from: number, to: number): Linked | null {
  const sides = active(tokens, from, to) ?? between(tokens, from, to) ?? together(tokens, from, to)
  if (!sides) return null
  const [at, given, outcome] = sides
  let denied = false
  for (let i = from; i < at; i++) {
    if (!isDenial(tokens, i)) continue
    // "not a single study links": that there are none is another matter than that there is no link
    if (tokens.slice(i + 1, i + 4).some(({ lemma }) => /^(?:study|trial|paper|review|survey)$/.test(lemma))) return null
    denied = true
  }
  const said = clauseEffect(tokens, outcome[0], outcome[1])
  const way = said && !said.same && (said.change || said.good)
  const side = { change: said?.change || (said?.good ? null : (1 as const)), good: said?.good || null }
  const effect: ClauseEffect = denied
    ? { change: 0, good: 0, same: true, denied: way ? side : null, at, comparison: false }
    : { ...side, same: false, denied: null, at, comparison: false }
  return { given, outcome, effect }
}

type Sides = readonly [at: number, given: Run, outcome: Run]

const LINKS = /^(?:link|tie|connect|associate)$/

// "studies link X to Y"
function active(tokens: readonly Token[], from: number, to: number): Sides | null {
  for (let i = from + 1; i < to; i++) {
    const { tag, lemma, form } = tokens[i] as Token
    if (tag !== 'VERB' || !LINKS.test(lemma)) continue
    if (form === 'en' && tokens[i - 1]?.lemma !== 'have') return null
    if (/^(?:ADP|PUNCT)$/.test(tokens[i + 1]?.tag ?? '')) return null
    const on = first(tokens, [i + 2, to], /^(?:to|with)$/)
    return on > 0 && on + 1 < to ? [i, [i + 1, on], [on + 1, to]] : null
  }
  return null
}

const LINK = /^(?:link|association|relationship|relation|connection|correlation|tie)s?$/

// "a link between X and Y"
function between(tokens: readonly Token[], from: number, to: number): Sides | null {
  const at = first(tokens, [from, to], LINK)
  if (at < 0 || tokens[at + 1]?.lower !== 'between') return null
  const and = first(tokens, [at + 3, to], /^and$/)
  if (and < 0 || and + 1 >= to) return null
  let end = and + 1
  while (end < to && !/^(?:PUNCT|AUX|VERB|SCONJ)$/.test(tokens[end]?.tag ?? '')) end++
  return end > and + 1 ? [at, [at + 2, and], [and + 1, end]] : null
}

// "X and Y go hand in hand"
function together(tokens: readonly Token[], from: number, to: number): Sides | null {
  const hand = first(tokens, [from + 3, to], /^hand$/)
  if (hand < 0 || tokens[hand + 1]?.lower !== 'in' || tokens[hand + 2]?.lower !== 'hand') return null
  let verb = hand - 1
  while (verb > from && !/^(?:go|goes|went|gone|run|walk)$/.test(tokens[verb]?.lower ?? '')) verb--
  const other = first(tokens, [hand + 3, to], /^with$/)
  if (other > 0 && other + 1 < to) return [verb, [from, verb], [other + 1, to]]
  const and = first(tokens, [from + 1, verb], /^and$/)
  return and > 0 && and + 1 < verb ? [verb, [from, and], [and + 1, verb]] : null
}
