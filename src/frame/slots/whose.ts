import type { Token } from '../../english/token.js'
import type { Run } from './run.js'

/** "for people with diabetes" "who use insulin": who they are, where it is not what is tried. */
export function whose(tokens: readonly Token[], population: Run[], outcome: Run[]): void {
  for (const [i, [from, to]] of outcome.entries()) {
    const at = population.findIndex(([, end]) => end === from)
    if (at < 0 || !/^(?:who|that|taking|using|given|on)$/.test(tokens[from]?.lower ?? '')) continue
    let end = from + 1
    while (end < to && tokens[end]?.tag !== 'PUNCT') end++
    population[at] = [population[at]?.[0] ?? from, end]
    outcome[i] = [end, to]
  }
}
