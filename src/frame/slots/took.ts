import type { Token } from '../../english/token.js'

/** "people who took X", "patients given X", "users of X", "drinkers of": index where X starts, or -1. */
export function took(tokens: readonly Token[], head: number, to: number): number {
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
    verb.tag === 'VERB'
  ) {
    let start = i + 1
    while (start < to && /^(?:to|with|at|regular|regularly)$/.test(tokens[start]?.lower ?? '')) start++
    return start < to ? start : -1
  }
  if (/^(?:users?|takers?|drinkers?|consumers?)$/.test(tokens[head]?.lower ?? '') && tokens[head + 1]?.lower === 'of')
    return head + 2
  return -1
}
