import type { Token } from '../../../english/token.js'
import { first } from '../first.js'
import type { Run } from '../run.js'
import { takers } from '../takers.js'
import { took } from '../took.js'
import type { Clause, Sides } from './clause.js'
import { peopleIn } from './people-in.js'
import { transitive } from './transitive.js'

/** "Treating insomnia with X". */
export function treatedWith({ tokens, start, verb, rest, fronted }: Clause): Sides | null {
  const head = tokens[start]
  if (/^(?:treating|managing|tackling|easing)$/.test(head?.lower ?? '')) {
    const means = first(tokens, [start + 2, verb], /^(?:with|using|by)$/)
    if (means > 0 && means + 1 < verb)
      return { intervention: [[means + 1, verb]], outcome: [rest, ...fronted], population: [[start + 1, means]] }
  }
  return null
}

/** "The rise in the odds for every extra hour of X". */
export function forEvery({ tokens, to, effect, start }: Clause): Sides | null {
  const unit = effect ? perUnit(tokens, start, to) : null
  return unit && { intervention: [unit], outcome: [[start, unit[0]]] }
}

/** "People who take X", "those on X". */
export function takenBy({ tokens, to, effect, start, verb, subject, rest, fronted }: Clause): Sides | null {
  const taker = takers(tokens, start, verb) ?? (transitive(tokens, verb, effect) ? null : takers(tokens, verb, to))
  if (taker) return { intervention: [taker], outcome: [[start, taker[0]], [taker[1], to], ...fronted] }
  const people = peopleIn(tokens, subject)
  const taking = people >= 0 ? took(tokens, people, verb, true) : -1
  if (taking >= 0) return { intervention: [[taking, verb]], outcome: [rest, ...fronted] }
  return null
}

/** "Taking X", "side effects of X", "the improvement in Y with X". */
export function ofWhat({ tokens, start, verb, subject, rest }: Clause): Sides | null {
  if (tokens[start]?.form === 'ing' && ABOUT.has(tokens[start]?.lower ?? ''))
    return { intervention: [[start + 1, verb]], outcome: [rest] }
  // "The improvement in Y with X lasts"
  const changed = first(
    tokens,
    subject,
    /^(?:improvement|reduction|increase|decrease|rise|fall|drop|decline|gain|loss|change)s?$/,
  )
  if (changed > 0 && /^(?:in|of)$/.test(tokens[changed + 1]?.lower ?? '')) {
    const through = first(tokens, [changed + 2, verb], /^(?:with|from|after|under|through)$/)
    if (through > 0 && through + 1 < verb)
      return { intervention: [[through + 1, verb]], outcome: [[start, through], rest] }
  }
  const of = ofPhrase(tokens, subject)
  if (of > 0) return { intervention: [[of + 1, verb]], outcome: [[start, of], rest] }
  return null
}

function perUnit(tokens: readonly Token[], from: number, to: number): Run | null {
  for (let i = from + 2; i + 2 < to; i++) {
    if (!/^(?:for|with)$/.test(tokens[i]?.lower ?? '') || !/^(?:every|each)$/.test(tokens[i + 1]?.lower ?? '')) continue
    if (!/^(?:extra|additional|further|added)$/.test(tokens[i + 2]?.lower ?? '')) continue
    let end = i + 3
    while (end < to && !/^(?:PUNCT|VERB|AUX|SCONJ)$/.test(tokens[end]?.tag ?? '')) end++
    return [i + 2, end]
  }
  return null
}

function ofPhrase(tokens: readonly Token[], [from, to]: Run): number {
  for (let i = from + 1; i < to; i++) {
    if (
      /^(?:from|in|with)$/.test(tokens[i]?.lower ?? '') &&
      /^(?:risks?|harms?|dangers?)$/.test(tokens[i - 1]?.lower ?? '')
    )
      return i
    if (
      /^(?:of|from|with|by)$/.test(tokens[i]?.lower ?? '') &&
      (ABOUT.has(tokens[i - 1]?.lemma ?? '') || ABOUT.has(tokens[i - 1]?.lower ?? '')) &&
      // "a five-day course of X", "consumption of 50 g a day": how much of it
      !/^\p{L}+-(?:day|week|month|hour|year|dose)$/u.test(tokens[i - 2]?.lower ?? '') &&
      tokens[i + 1]?.tag !== 'NUM'
    )
      return i
  }
  return -1
}

/** Words after which stands the intervention: "side effects of X", "use of X", "a dose of X". */
const ABOUT = new Set(
  'effect side-effect effects benefit use intake consumption safety efficacy effectiveness treatment therapy course session tolerability addition starting taking'.split(
    ' ',
  ),
)
