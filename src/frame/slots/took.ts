import type { Token } from '../../english/token.js'

/**
 * Find where X starts in "people who took X", "patients given X", "users of X"; -1 when nothing is taken. With `any`, whatever
 * they do counts ("nurses who work nights"), save what they merely have or suffer.
 */
export function took(tokens: readonly Token[], head: number, to: number, any = false): number {
  const who = /^(?:who|that)$/.test(tokens[head + 1]?.lower ?? '')
  let i = head + 1
  if (tokens[i]?.lower === 'who' || tokens[i]?.lower === 'that') {
    i++
    while (i < to && (tokens[i]?.tag === 'AUX' || tokens[i]?.tag === 'ADV')) i++
  }
  const verb = tokens[i]
  if (
    verb &&
    /^(?:take|receive|use|get|have|give|drink|eat|consume|assign|allocate|randomise|randomize|treat|undergo|try|start|offer|keep|continue|swallow|chew|smoke|wear|practise|practice|add)$/.test(
      verb.lemma,
    ) &&
    verb.tag === 'VERB' &&
    (verb.lemma !== 'have' || isTreatment(tokens, i + 1, to))
  ) {
    let start = i + 1
    while (start < to && /^(?:to|with|at|regularly)$/.test(tokens[start]?.lower ?? '')) start++
    return start < to ? start : -1
  }
  if (any && who && verb?.tag === 'VERB' && i < to && !SUFFERS.test(verb.lemma)) {
    const object = tokens[i + 1]
    if (i + 1 < to && /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(object?.tag ?? '')) return i + 1
    if (i + 2 < to && object?.tag === 'ADP') return i + 2
    return i
  }
  if (/^(?:users?|takers?|drinkers?|consumers?)$/.test(tokens[head]?.lower ?? '') && tokens[head + 1]?.lower === 'of')
    return head + 2
  return -1
}

/** Whether what stands here is had as a treatment, not as an illness. */
export function isTreatment(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 6; i++) {
    if (/^(?:ADP|SCONJ|PUNCT|AUX|VERB)$/.test(tokens[i]?.tag ?? '')) return false
    if (HAD.test(tokens[i]?.lemma ?? '')) return true
  }
  return false
}

/** What one has done or given. Source: MeSH tree E (techniques and equipment), everyday words. */
const HAD =
  /^(?:jab|vaccine|vaccination|injection|shot|dose|surgery|operation|therapy|physiotherapy|physio|treatment|massage|acupuncture|session|course|transplant|implant|test|scan|screening|check-up|x-ray|lesson|class|training|supplement|drink|meal|coffee|tea|diet|bath|sauna|filling|brace|aid|placebo|pill|tablet|capsule|medication|drug|antibiotic|infusion|transfusion|procedure|advice|counselling|programme|program)$/

const SUFFERS =
  /^(?:have|suffer|live|experience|report|develop|need|want|say|feel|find|complain|think|believe|survive|die|recover|seek|come|see|know)$/
