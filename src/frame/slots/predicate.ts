import type { Token } from '../../english/token.js'
import { afterModal } from '../effect/standing.js'
import type { ClauseEffect } from '../effect.js'

/** The verb that the effect hangs on: the effect word itself, or the last verb before it. */
export function predicate(tokens: readonly Token[], from: number, to: number, effect: ClauseEffect | null): number {
  const finite = (i: number) => {
    const token = tokens[i] as Token
    return (
      token.tag === 'AUX' ||
      (token.tag === 'VERB' && token.form !== 'ing' && !(token.form === 'en' && tokens[i - 1]?.tag !== 'AUX'))
    )
  }
  // "do nothing to prevent"
  if (effect && /^(?:nothing|little)$/.test(tokens[effect.at]?.lower ?? '') && tokens[effect.at - 1]?.lemma === 'do')
    return effect.at - 1
  if (
    effect &&
    ((tokens[effect.at]?.tag === 'VERB' && tokens[effect.at]?.form !== 'ing' && !isAttribute(tokens, effect.at)) ||
      afterModal(tokens, effect.at))
  )
    return copula(tokens, from, effect.at) ?? effect.at
  let relative = tokens[from]?.lower === 'how'
  let fallback = -1
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (/^(?:who|which|that|whose)$/.test(token.lower) && token.tag !== 'DET') {
      relative = true
      continue
    }
    if (!finite(i)) continue
    if (relative) {
      relative = false
      if (fallback < 0) fallback = i
      // the verb of the relative clause; its auxiliaries go with it
      while (i + 1 < to && (tokens[i + 1]?.tag === 'AUX' || tokens[i + 1]?.tag === 'VERB') && tokens[i]?.tag === 'AUX')
        i++
      continue
    }
    while (i + 1 < to && tokens[i]?.tag === 'AUX') {
      let k = i + 1
      while (k < to && (tokens[k]?.tag === 'ADV' || tokens[k]?.tag === 'PART')) k++
      if (k < to && (tokens[k]?.tag === 'AUX' || (tokens[k]?.tag === 'VERB' && tokens[k]?.form !== 'ing'))) i = k
      else break
    }
    return i
  }
  return fallback >= 0 ? fallback : from
}

// "X is the only one that stops Y": the verb of the relative clause is said of X.
function copula(tokens: readonly Token[], from: number, at: number): number | null {
  let that = at - 1
  while (that > from && /^(?:AUX|ADV)$/.test(tokens[that]?.tag ?? '')) that--
  if (
    !/^(?:that|which|who|what)$/.test(tokens[that]?.lower ?? '') ||
    (tokens[that]?.tag === 'SCONJ' && tokens[that - 1]?.tag !== 'NOUN')
  )
    return null
  let be = -1
  for (let i = from + 1; i < that; i++) {
    if (/^(?:who|which|that)$/.test(tokens[i]?.lower ?? '') || tokens[i]?.tag === 'VERB') return null
    if (tokens[i]?.tag === 'AUX' && tokens[i]?.lemma === 'be') be = i
  }
  return be > from ? be : null
}

// "was associated with increased mortality": it says which mortality.
function isAttribute(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.form === 'en' && /^(?:ADP|DET)$/.test(tokens[at - 1]?.tag ?? '') && !isMoreThan(tokens, at)
}

/** "more than doubled": how much it doubled. */
export function isMoreThan(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'than' && /^(?:more|less)$/.test(tokens[at - 2]?.lower ?? '')
}
