import type { Token } from '../../english/token.js'
import { NUMBER_WORDS, PART_WORDS } from '../../lexicon/numbers.js'
import { isPeople } from './is-people.js'

/** How many of a group: "one in ten", "47 per cent of", "17 of 36", "most". */
export interface Share {
  from: number
  /** Behind it, and behind the "of" that joins it to the group. */
  to: number
  /** In percent; null where it is a word. */
  value: number | null
  /** The group's own noun, where it stands inside: "one adult in eight"; else -1. */
  people: number
}

/** Read the share that begins at token `i`, past words such as "about" and "more than"; null when none does. */
export function shareAt(tokens: readonly Token[], i: number, to: number): Share | null {
  let at = i
  while (at < to && at < i + 5 && APPROXIMATE.test(tokens[at]?.lower ?? '') && !isMost(tokens, at)) at++
  const read = fraction(tokens, at, to) ?? part(tokens, at, to)
  if (!read) return null
  let end = read.to
  // "17 of 36 participants (47.2%)"
  if (tokens[end]?.lower === 'of') end++
  while (end < to && /^(?:the|all|every|these|them)$/.test(tokens[end]?.lower ?? '')) end++
  return { ...read, from: i, to: end }
}

const APPROXIMATE =
  /^(?:about|around|roughly|nearly|almost|approximately|some|only|just|over|under|up|to|more|less|fewer|than|at|least|most|an|a|estimated|close|well|perhaps|fully|barely|hardly|as|many|few|nearer|the)$/

function isMost(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower !== 'most') return false
  const next = tokens[i + 1]
  return next?.lower === 'of' || isPeople(next) || isPeople(tokens[i + 2])
}

type Read = Omit<Share, 'from'>

function fraction(tokens: readonly Token[], i: number, to: number): Read | null {
  const first = tokens[i]
  const value = numberOf(first)
  if (value === null || !first) return null
  if (/%$/.test(first.lower) || tokens[i + 1]?.lower === '%' || /^percent$/.test(tokens[i + 1]?.lower ?? ''))
    return { to: /%$/.test(first.lower) ? i + 1 : i + 2, value, people: -1 }
  if (tokens[i + 1]?.lower === 'per' && tokens[i + 2]?.lower === 'cent') return { to: i + 3, value, people: -1 }
  const named = PART_WORDS.get(tokens[i + 1]?.lower ?? '')
  if (named && value < 10) return { to: i + 2, value: 100 * value * named, people: -1 }
  // "one adult in eight", "one hearing aid wearer in seven"
  let at = i + 1
  while (at < to && at < i + 5 && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at]?.tag ?? '') && tokens[at]?.lower !== 'out')
    at++
  const people = at > i + 1 ? at - 1 : -1
  if (tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of') at += 2
  else if (/^(?:in|of)$/.test(tokens[at]?.lower ?? '') && !(people >= 0 && tokens[at]?.lower === 'of')) at++
  else return null
  if (tokens[at]?.lower === 'every') at++
  const whole = numberOf(tokens[at])
  if (whole === null || whole <= value || whole > 100_000 || /^(?:19|20)\d\d$/.test(tokens[at]?.lower ?? ''))
    return null
  const bracket =
    tokens[at + 1]?.lower === '(' && /%$/.test(tokens[at + 2]?.lower ?? '') && tokens[at + 3]?.lower === ')'
  return { to: bracket ? at + 4 : at + 1, value: (100 * value) / whole, people }
}

// "half of", "a third of", "the majority of", "most"
function part(tokens: readonly Token[], i: number, to: number): Read | null {
  const lower = tokens[i]?.lower ?? ''
  if (lower === 'most') return isMost(tokens, i) ? { to: i + 1, value: null, people: -1 } : null
  if (i + 1 >= to || (tokens[i + 1]?.lower !== 'of' && lower !== 'half')) return null
  if (lower === 'half' && !/^(?:of|the|all|their|our)$/.test(tokens[i + 1]?.lower ?? '')) return null
  const value = PART_WORDS.get(lower) ?? PART_WORDS.get(lower.split('-').at(-1) ?? '')
  if (value) return { to: i + 1, value: 100 * value * (NUMBER_WORDS.get(lower.split('-')[0] ?? '') ?? 1), people: -1 }
  return /^(?:majority|minority|handful)$/.test(lower) ? { to: i + 1, value: null, people: -1 } : null
}

function numberOf(token: Token | undefined): number | null {
  if (!token) return null
  const figure = /^(\d[\d,]*(?:\.\d+)?)%?$/.exec(token.lower)?.[1]
  if (figure) return Number(figure.replaceAll(',', ''))
  if (token.tag === 'NUM' || token.lower === 'one') {
    const [tens, ones] = token.lower.split('-')
    const value = NUMBER_WORDS.get(tens ?? '')
    if (value !== undefined) return value + (NUMBER_WORDS.get(ones ?? '') ?? 0)
    if (token.lower === 'hundred') return 100
  }
  return null
}
