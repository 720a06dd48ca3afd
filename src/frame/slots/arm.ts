import type { Token } from '../../english/token.js'
import { isPeople } from './is-people.js'
import type { Run } from './run.js'

/** People told apart by what they have or do: "adults with asthma" "a diet" of "adults with asthma on a diet". */
export interface Arm {
  people: Run
  given: Run | null
}

/** Part a group of people from what it has or does. */
export function arm(tokens: readonly Token[], [from, to]: Run): Arm {
  let start = from
  while (start < to && /^(?:DET|ADP|PUNCT)$/.test(tokens[start]?.tag ?? '') && !isPeople(tokens[start])) {
    if (/^(?:without|on)$/.test(tokens[start]?.lower ?? '')) break
    start++
  }
  // "the control group", "participants in the fasting arm"
  for (let i = start + 1; i < to && i < start + 9; i++) {
    if (!/^(?:group|arm|condition)s?$/.test(tokens[i]?.lower ?? '')) continue
    let at = i
    while (at > start && !/^(?:ADP|DET)$/.test(tokens[at - 1]?.tag ?? '')) at--
    if (at === i) continue
    const inside = at > start + 1
    return { people: inside ? [start, at] : [i, i + 1], given: [at, opened(tokens, i + 1, to) ?? i] }
  }
  let head = start
  while (head < to && !isPeople(tokens[head]) && !joins(tokens[head])) head++
  if (!isPeople(tokens[head])) {
    // "vapers", "hearing aid wearers": what they are called says what they do
    const agent = head - 1
    if (agent >= start && AGENT.test(tokens[agent]?.lower ?? '') && !PATIENT.test(tokens[agent]?.lower ?? ''))
      return { people: [agent, agent + 1], given: [start, head] }
    return { people: [start, head < to ? head : to], given: head < to ? gained(tokens, head, to) : null }
  }
  // "zinc users", "coffee drinkers"
  if (head > start && TAKER.test(tokens[head]?.lower ?? '') && /^(?:NOUN|PROPN)$/.test(tokens[head - 1]?.tag ?? ''))
    return { people: [head, head + 1], given: [start, head] }
  for (let i = head + 1; i < to; i++) {
    const given = gained(tokens, i, to)
    if (given) return { people: [start, i], given }
    if (tokens[i]?.lower === '(') {
      while (i + 1 < to && tokens[i]?.lower !== ')') i++
      continue
    }
    if (tokens[i]?.tag === 'PUNCT') return { people: [start, i], given: null }
  }
  return { people: [start, to], given: null }
}

/** Names of people by what they do, and those that are such only by their ending. Source: agent nouns of NOMLEX, https://nlp.cs.nyu.edu/nomlex. */
const AGENT = /^\p{L}{2,}(?:ers|er|or|ors)$/u
const TAKER = /^(?:users?|takers?|drinkers?|consumers?|eaters?|wearers?|recipients?|smokers?)$/
const PATIENT =
  /^(?:workers?|sufferers?|volunteers?|teenagers?|mothers?|fathers?|seniors?|youngsters?|residents?|toddlers?|survivors?|numbers?|members?|others?|doctors?|pensioners?)$/

const PLACES = /^(?:planet|earth|island|continent|street|ward|average|record)$/
const HAS =
  /^(?:on|using|taking|given|receiving|wearing|drinking|eating|having|doing|treated|assigned|allocated|randomised|randomized|offered|undergoing|put|without|sent|getting|following)$/

function joins(token: Token | undefined): boolean {
  return (
    HAS.test(token?.lower ?? '') || /^(?:who|that|with|in|of|at|among|amongst|for|from|by|,)$/.test(token?.lower ?? '')
  )
}

// What is had or done, from the word that says so.
function gained(tokens: readonly Token[], i: number, to: number): Run | null {
  const lower = tokens[i]?.lower ?? ''
  if (lower === 'without') return [i, to]
  if (HAS.test(lower) && !PLACES.test(tokens[i + 2]?.lower ?? '') && !PLACES.test(tokens[i + 1]?.lower ?? '')) {
    let start = i + 1
    while (start < to && /^(?:to|with|on|the|a|an|by|in)$/.test(tokens[start]?.lower ?? '')) start++
    return start < to ? [start, to] : null
  }
  if (lower !== 'who' && !(lower === 'that' && tokens[i]?.tag === 'PRON')) return null
  let at = i + 1
  let denied = false
  while (at < to && /^(?:AUX|ADV|PART)$/.test(tokens[at]?.tag ?? '')) {
    denied ||= /^(?:not|never|n't)$/.test(tokens[at]?.lower ?? '')
    at++
  }
  if (denied) return [i, to]
  const verb = tokens[at]
  if (!verb || at >= to || AILS.test(verb.lemma)) return null
  if (!TAKES.test(verb.lemma) || /^(?:SCONJ|ADV)$/.test(tokens[at + 1]?.tag ?? '')) return [at, to]
  let start = at + 1
  while (start < to && /^(?:to|the|a|an)$/.test(tokens[start]?.lower ?? '')) start++
  return start < to ? [start, to] : [at, to]
}

const TAKES =
  /^(?:take|receive|use|give|drink|eat|consume|assign|allocate|randomise|randomize|undergo|try|start|offer|swallow|chew|wear|put)$/
const AILS =
  /^(?:have|suffer|live|experience|report|develop|need|want|say|feel|find|complain|think|believe|survive|die|recover|seek|know|get|suffer)$/

// "the control group that kept its usual diet": what that group had.
function opened(tokens: readonly Token[], i: number, to: number): number | null {
  return tokens[i]?.lower === 'that' || tokens[i]?.lower === 'who' ? to : null
}
