import type { Token } from '../../english/token.js'
import type { Run } from './run.js'

/** "X and Y are equally good", "between X and Y": the two sides. */
export function pair(tokens: readonly Token[], runs: readonly Run[]): [Run, Run] | null {
  for (const [from, to] of runs) {
    for (let i = from + 1; i < to - 1; i++)
      if (tokens[i]?.lower === 'and' || tokens[i]?.lower === 'or')
        return [
          [from, i],
          [i + 1, to],
        ]
  }
  return null
}
