import type { Token } from '../../../english/token.js'
import { first } from '../first.js'
import type { Clause, Sides } from './clause.js'

/** "The evidence on X and Y is mixed": what was tried, and what for. */
export function evidenceOn({ tokens, start, verb, rest, effect }: Clause): Sides | null {
  let head = start
  while (head < verb && /^(?:DET|ADJ)$/.test(tokens[head]?.tag ?? '')) head++
  if (!HEAD.test(tokens[head]?.lemma ?? '') || !/^(?:on|for|about|of)$/.test(tokens[head + 1]?.lower ?? '')) return null
  if (effect || !UNSURE.test(stateOf(tokens, rest[0]))) return null
  const and = first(tokens, [head + 3, verb], /^(?:and|for|on|in)$/)
  if (and < 0 || and + 1 >= verb) return { intervention: [[head + 2, verb]], outcome: [] }
  return { intervention: [[head + 2, and]], outcome: [[and + 1, verb]] }
}

const HEAD = /^(?:evidence|result|finding|data|literature|research|study|trial)$/
const UNSURE = /^(?:mixed|conflicting|inconsistent|inconclusive|contradictory|unclear|divided|patchy|limited|weak)$/

function stateOf(tokens: readonly Token[], at: number): string {
  let i = at
  while (tokens[i]?.tag === 'ADV' || tokens[i]?.tag === 'AUX') i++
  return tokens[i]?.lower ?? ''
}
