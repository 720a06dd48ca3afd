import type { Token } from '../english/token.js'
import { isSetAside } from './clauses.js'
import { blameCue } from './effect/blame-cue.js'
import { bringCue } from './effect/bring-cue.js'
import { type ClauseEffect, type Cue, TURNED } from './effect/clause-effect.js'
import { isDenial } from './effect/is-denial.js'
import { likenedCue } from './effect/likened-cue.js'
import { phrasalCue } from './effect/phrasal-cue.js'
import { setPhrase } from './effect/set-phrase.js'
import { wordCue } from './effect/word-cue.js'
import { mainVerb } from './slots/main-verb.js'

export type { ClauseEffect } from './effect/clause-effect.js'

/** Read the effect that a run of tokens states; null when it states none. */
export function clauseEffect(tokens: readonly Token[], from = 0, to = tokens.length): ClauseEffect | null {
  const cues: (ClauseEffect & { rank: number })[] = []
  let denial = -1
  let denialScope = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (token.lower === 'but' && isSetAside(tokens, i)) {
      i++
      continue
    }
    if (
      isDenial(tokens, i) &&
      !(tokens[i]?.lower === 'nothing' && /^(?:do|add|bring|contribute|achieve)$/.test(tokens[i - 1]?.lemma ?? ''))
    ) {
      denial = i
      denialScope =
        token.lower === 'without' ? 3 : /^(?:neither|nor|no|none|nothing|nobody)$/.test(token.lower) ? 14 : 8
      // "people who do not feel lonely are less likely": what is denied says who they are
      const verb = isRelative(tokens, from, i) ? mainVerb(tokens, from, to) : -1
      if (verb > i) denialScope = Math.min(denialScope, verb - i - 1)
      continue
    }
    if (denial >= 0 && tokens[denial]?.lower === 'without' && token.tag === 'VERB') denial = -1
    if (denial >= 0 && (token.lower === 'but' || i - denial > denialScope)) denial = -1
    // "is common when treatment stops": what holds then is said before
    if (
      i > from + 2 &&
      token.tag === 'SCONJ' &&
      tokens[i - 1]?.tag !== 'CCONJ' &&
      /^(?:when|whenever|if|unless|until|once)$/.test(token.lower)
    ) {
      if (cues.length > 0 || finite(tokens, from, i)) break
    }
    const denied = denial >= 0
    const found = cueAt(tokens, i, to, denied)
    if (!found) continue
    cues.push({ ...found, at: i })
    if (found.skip) i += found.skip
  }
  // "regimens built on large doses did not": the verb is left out, and with it what was denied
  if (cues.length === 0) return elided(tokens, from, to)
  const link = cues.find(({ rank }) => rank === TURNED)
  let best = cues[0] as (typeof cues)[number]
  for (const cue of cues) {
    // "greater consumption is linked to a lower risk": how much of it there was is no effect
    const given = link && best.at < link.at && best.comparison && best.rank <= 2
    if (cue.rank > best.rank || (given && cue.at > link.at)) best = cue
  }
  // "helps them more than the drug": how much it helps
  if (/^(?:more|less)$/.test(tokens[best.at]?.lower ?? '') && tokens[best.at + 1]?.lower === 'than' && !best.same)
    if (cues.some(({ at }) => at < best.at && tokens[at]?.lemma === 'help'))
      best = { ...best, change: null, good: best.change === -1 ? -1 : 1 }
  if (isGood(tokens, best.at)) best = likedMore(best)
  return {
    change: best.change,
    good: best.good,
    same: best.same,
    denied: best.denied,
    at: best.at,
    comparison: best.comparison,
  }
}

// Whether a relative clause was opened, of which a token may be a part.
function isRelative(tokens: readonly Token[], from: number, i: number): boolean {
  for (let k = i - 1; k > from && k > i - 8; k--)
    if (/^(?:who|whose|which|that)$/.test(tokens[k]?.lower ?? '') && /^(?:NOUN|PRON)$/.test(tokens[k - 1]?.tag ?? ''))
      return true
  return false
}

// "does more for cramps", "does no more for cramps than …": how much good it does
function isGood(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:more|less)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'for') return false
  const before = tokens[at - 1]?.tag === 'VERB' || tokens[at - 1]?.tag === 'AUX' ? at - 1 : at - 2
  return tokens[before]?.lemma === 'do'
}

function likedMore<T extends ClauseEffect>(cue: T): T {
  const good = (side: number | null | undefined) => (side ? (side === -1 ? -1 : 1) : null)
  if (cue.same) return { ...cue, denied: cue.denied && { change: null, good: good(cue.denied.change) } }
  return { ...cue, change: null, good: good(cue.change) }
}

function finite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.tag === 'AUX') return true
  return false
}

function cueAt(tokens: readonly Token[], i: number, to: number, denied: boolean): Cue | null {
  const likened = likenedCue(tokens, i, to, denied)
  if (likened !== undefined) return likened
  const set = setPhrase(tokens, i, to, denied)
  if (set) return set
  const phrasal = phrasalCue(tokens, i, to, denied)
  if (phrasal !== undefined) return phrasal
  return blameCue(tokens, i, to, denied) ?? wordCue(tokens, i, to, denied) ?? bringCue(tokens, i, to, denied) ?? null
}

function elided(tokens: readonly Token[], from: number, to: number): ClauseEffect | null {
  let i = to - 1
  while (i >= from && (tokens[i]?.tag === 'PUNCT' || tokens[i]?.tag === 'NUM')) i--
  for (let k = i; k > from && k > i - 12; k--) {
    const token = tokens[k] as Token
    if (
      (token.lower === 'not' || token.lower === "n't") &&
      (k === i || tokens[k + 1]?.lower === '(' || tokens[k + 1]?.tag === 'PUNCT')
    ) {
      return { change: 0, good: 0, same: true, denied: null, at: k, comparison: false }
    }
  }
  return null
}
