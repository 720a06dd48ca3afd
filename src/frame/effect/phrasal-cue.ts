import type { Token } from '../../english/token.js'
import { isPeople } from '../slots/is-people.js'
import { type Cue, changeCue, SAME } from './clause-effect.js'
import { apart, held, PARTICLED, parted, particle } from './particles.js'
import { turnsSoon } from './turns-soon.js'

/** Read a verb that says what happens only with the words around it ("wears off", "leads to"); undefined when it is none, null when it says nothing. */
export function phrasalCue(tokens: readonly Token[], i: number, to: number, denied: boolean): Cue | null | undefined {
  const token = tokens[i] as Token
  const { lower, lemma, tag } = token
  const next = tokens[i + 1]
  // "is a common cause of falls": it causes them
  if (lower === 'cause' && tag === 'NOUN' && next?.lower === 'of' && isNamedSo(tokens, i))
    return changeCue({ change: 1, good: null }, denied)
  // "do things more easily": better, not more of them
  if (lower === 'more' && /^(?:easily|comfortably|freely|smoothly|soundly)$/.test(next?.lower ?? ''))
    return denied
      ? { ...SAME, rank: 4, denied: { change: null, good: 1 } }
      : { change: null, good: 1, same: false, denied: null, comparison: true, rank: 3 }
  if (tag === 'VERB' && /^(?:go|keep|wear|take|ward|stave|fend)$/.test(lemma) && parted(tokens, i, to)) {
    return changeCue({ change: -1, good: null }, denied)
  }
  // "puts people off cycling": they do less of it
  if (tag === 'VERB' && lemma === 'put' && isPeople(next) && tokens[i + 2]?.lower === 'off')
    return changeCue({ change: -1, good: null }, denied, 4)
  // "keeps viruses from multiplying", "at bay", "in check"
  if (tag === 'VERB' && /^(?:keep|hold)$/.test(lemma) && held(tokens, i, to))
    return changeCue({ change: -1, good: null }, denied, 4)
  // "fall ill", "cells grown in the laboratory": another sense, or which ones
  if (lemma === 'fall' && /^(?:ill|asleep|sick|pregnant|short|behind|over|apart)$/.test(next?.lower ?? '')) return null
  if (
    tag === 'VERB' &&
    token.form === 'en' &&
    tokens[i - 1]?.tag === 'NOUN' &&
    next?.lower !== 'by' &&
    !reached(tokens, i)
  )
    return null
  // "Blocked sinuses": how they are
  if (tag === 'VERB' && token.form === 'en' && i === 0 && next?.tag === 'NOUN') return null
  // "dial down", "bring up": a verb that its particle gives a direction
  if (tag === 'VERB' && PARTICLED.test(lemma)) {
    const way = particle(tokens, i, to)
    if (way !== 0) {
      const change = way as 1 | -1
      return changeCue({ change, good: null }, denied)
    }
  }
  if (/^(?:vanish|disappear|fade|cease)$/.test(lemma) && effectNoun(tokens, i)) return { ...SAME, rank: 5 }
  if (
    (lemma === 'set' && tag === 'VERB' && apart(tokens, i, to, 'off')) ||
    (lemma === 'bring' && tag === 'VERB' && apart(tokens, i, to, 'on')) ||
    (lemma === 'lead' && tag === 'VERB' && next?.lower === 'to') ||
    (lemma === 'result' && tag === 'VERB' && next?.lower === 'in')
  ) {
    const kind = /^(?:to|in)$/.test(next?.lower ?? '') ? turnsSoon(tokens, i, to) : null
    if (!kind && tells(tokens, i, to)) return null
    const [change, good] = kind ? [kind.change || null, kind.good || null] : ([1, null] as const)
    return changeCue({ change, good }, denied)
  }
  // "no symptoms were observed": what is denied is that there were any more
  if (
    denied &&
    tag === 'VERB' &&
    token.form === 'en' &&
    tokens[i - 1]?.tag === 'AUX' &&
    /^(?:see|observe|record|report|notice|detect|note)$/.test(lemma)
  )
    return { ...SAME, rank: 4, denied: { change: 1, good: null } }
  return undefined
}

function tells(tokens: readonly Token[], i: number, to: number): boolean {
  for (let k = i + 2; k < to && k <= i + 7; k++) if (tokens[k]?.lemma === 'difference') return true
  return false
}

// "is a", "are one common": the noun is what the subject is called.
function isNamedSo(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 5; k--) {
    const { tag, lower, lemma } = tokens[k] as Token
    if (lemma === 'be') return true
    // "the cause of falls" is the only one, "the leading cause" one of several
    if (!/^(?:ADJ|DET|ADV)$/.test(tag) || (lower === 'the' && !FOREMOST.test(tokens[k + 1]?.lower ?? ''))) return false
  }
  return false
}

const FOREMOST = /^(?:leading|main|chief|major|top|commonest|most|biggest|principal|primary|second|third)$/

// "the effect vanishes": what is gone is the difference.
function effectNoun(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 10; k--)
    if (/^(?:effect|benefit|difference|link|association|advantage)s?$/.test(tokens[k]?.lower ?? '')) return true
  return false
}

// Whether an auxiliary stands near before it: "were much reduced", not "cells grown".
function reached(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 5; k--) if (tokens[k]?.tag === 'AUX') return true
  return i < 3
}
