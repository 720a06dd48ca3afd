import type { Token } from '../../../english/token.js'
import { type ClauseEffect, clauseEffect } from '../../effect.js'
import { mainStart } from '../main-start.js'
import { mechanisms } from '../mechanisms.js'
import type { Run } from '../run.js'
import { statistics } from '../statistics.js'
import { mark, without } from '../taken.js'
import { times } from '../times.js'

/** A proposition while its parts are being told apart. */
export interface Reading {
  tokens: readonly Token[]
  body: Run
  lead: Run | null
  graded: boolean
  /** Where the body starts and ends, where its main clause starts, and where what is said to happen ends. */
  from: number
  to: number
  start: number
  until: number
  effect: ClauseEffect | null
  timeframe: Run[]
  mechanism: Run[]
  /** Which tokens belong to a part already. */
  taken: Uint8Array
  /** What of some runs belongs to no part yet. */
  free(runs: Run[]): Run[]
}

/** Begin to read a proposition: its times, its mechanism and what is said to happen. */
export function read(tokens: readonly Token[], body: Run, lead: Run | null, graded: boolean): Reading {
  const [from, to] = body
  const taken = new Uint8Array(tokens.length)
  const free = (runs: Run[]) => without(runs, taken)
  const timeframe = mark(free(times(tokens, from, to)), taken)
  const mechanism = mark(mechanisms(tokens, from, to), taken)
  const start = mainStart(tokens, from, to)
  const until = mechanism[0]?.[0] ?? to
  const said = clauseEffect(tokens, start, until) ?? (mechanism[0] ? clauseEffect(tokens, mechanism[0][0], to) : null)
  const effect = said && lasts(tokens, said.at, to) ? null : said
  // where nothing is said to happen, the figures are what is said
  if (effect) mark(statistics(tokens, from, to), taken)
  return { tokens, body, lead, graded, from, to, start, until, effect, timeframe, mechanism, taken, free }
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
