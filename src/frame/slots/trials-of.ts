import type { Token } from '../../english/token.js'
import { first } from './first.js'
import type { Run } from './run.js'

/** Find what was tried in a phrase set in front: X of "In trials of X, complaints were no more frequent than with placebo". */
export function trialsOf(tokens: readonly Token[], [from, to]: Run): Run | null {
  if (!/^(?:in|across|during)$/.test(tokens[from]?.lower ?? '')) return null
  const of = first(tokens, [from + 1, Math.min(to, from + 6)], /^of$/)
  if (of < 0 || !/^(?:trials?|tests?|stud(?:y|ies))$/.test(tokens[of - 1]?.lower ?? '')) return null
  let end = of + 1
  while (end < to && !/^(?:PUNCT|ADP|VERB|NUM)$/.test(tokens[end]?.tag ?? '')) end++
  return end > of + 1 ? [of + 1, end] : null
}
