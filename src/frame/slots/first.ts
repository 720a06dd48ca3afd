import type { Token } from '../../english/token.js'
import type { Run } from './run.js'

/** Give the index of the first token of a run that fits a pattern, or -1. */
export function first(tokens: readonly Token[], [from, to]: Run, pattern: RegExp): number {
  for (let i = from; i < to; i++) if (pattern.test(tokens[i]?.lower ?? '')) return i
  return -1
}
