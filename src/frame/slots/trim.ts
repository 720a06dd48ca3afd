import type { Token } from '../../english/token.js'
import type { Run } from './run.js'

/** "turmeric for knee arthritis": what follows the preposition is not what is given. */
export function trim(tokens: readonly Token[], runs: readonly Run[]): [Run[], Run[]] {
  const kept: Run[] = []
  const spilt: Run[] = []
  for (let [from, to] of runs) {
    while (
      to > from &&
      (tokens[to - 1]?.tag === 'AUX' || tokens[to - 1]?.tag === 'PART' || tokens[to - 1]?.tag === 'ADV')
    )
      to--
    let cut = to
    for (let i = from + 1; i < to; i++) {
      if (/^(?:for|in|on|after|when|during|among|at|while|if)$/.test(tokens[i]?.lower ?? '')) {
        cut = i
        break
      }
    }
    kept.push([from, cut])
    if (cut < to) spilt.push([cut, to])
  }
  return [kept, spilt]
}
