import type { Token } from '../../english/token.js'

/** Give the index of a word among the tokens of a range, or -1. */
export function indexOf(tokens: readonly Token[], mark: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]?.lower === mark) return i
  return -1
}
