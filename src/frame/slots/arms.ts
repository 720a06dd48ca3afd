import type { Token } from '../../english/token.js'
import { arm } from './arm.js'
import { isPeople } from './is-people.js'
import type { Run } from './run.js'

/** Find A and B in "those given A and those given B did equally well"; null where two groups are not so told apart. */
export function arms(tokens: readonly Token[], from: number, to: number): [Run, Run] | null {
  let first = from
  while (first < to && !isPeople(tokens[first])) first++
  for (let i = first + 2; i + 2 < to; i++) {
    if (tokens[i]?.lower !== 'and') continue
    let second = i + 1
    while (second < to && second < i + 5 && !isPeople(tokens[second])) second++
    if (!isPeople(tokens[second])) continue
    let end = second + 1
    while (end < to && !standsVerb(tokens, end, second)) end++
    const [a, b] = [arm(tokens, [first, i]).given, arm(tokens, [second, end]).given]
    return a && b ? [a, b] : null
  }
  return null
}

function standsVerb(tokens: readonly Token[], i: number, people: number): boolean {
  const { tag, form } = tokens[i] as Token
  return tag === 'AUX' || (tag === 'VERB' && (/^(?:base|s)$/.test(form ?? '') || (form === 'past' && i > people + 1)))
}
