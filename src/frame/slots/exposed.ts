import type { Token } from '../../english/token.js'
import type { ClauseEffect } from '../effect.js'
import { isPeople } from './is-people.js'
import type { Run } from './run.js'

/** Parts of "falls are more common in people who take sleeping pills": who they are, and what they do or do not do. */
export interface Exposed {
  people: Run
  given: Run
  /** They do not do it. */
  not: boolean
}

/** Find people in whom a thing is said to be more or less common, set apart by what they do; null where they are not. */
export function exposed(tokens: readonly Token[], effect: ClauseEffect | null, to: number): Exposed | null {
  if (!effect?.comparison || !OFTEN.test(tokens[effect.at + 1]?.lower ?? '')) return null
  const opener = effect.at + 2
  if (!/^(?:in|among|amongst|for)$/.test(tokens[opener]?.lower ?? '')) return null
  let head = opener + 1
  while (
    head < to &&
    head < opener + 5 &&
    /^(?:DET|ADJ|NOUN|NUM)$/.test(tokens[head]?.tag ?? '') &&
    !isPeople(tokens[head])
  )
    head++
  if (!isPeople(tokens[head]) || !/^(?:who|that)$/.test(tokens[head + 1]?.lower ?? '')) return null
  let at = head + 2
  let not = false
  while (at < to && /^(?:AUX|ADV|PART)$/.test(tokens[at]?.tag ?? '')) {
    not ||= /^(?:not|n't|never|rarely|seldom)$/.test(tokens[at]?.lower ?? '')
    at++
  }
  if (tokens[at]?.tag !== 'VERB' || AILS.test(tokens[at]?.lemma ?? '')) return null
  if (TAKES.test(tokens[at]?.lemma ?? '') && at + 1 < to) at++
  let end = at + 1
  while (end < to && !/^(?:than|,|;|\.|compared|\()$/.test(tokens[end]?.lower ?? '')) end++
  return { people: [opener + 1, head + 1], given: [at, end], not }
}

const OFTEN = /^(?:common|likely|frequent|prevalent|widespread|usual|rare)$/
const TAKES = /^(?:take|receive|use|get|drink|eat|consume|undergo|wear|try|have)$/
/** What befalls people and sets none of them apart by what they do. Source: as the verbs of `groups`. */
const AILS =
  /^(?:suffer|live|experience|report|develop|need|want|say|find|complain|think|believe|survive|die|recover|seek|come|see|know)$/
