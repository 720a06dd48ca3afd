import type { Token } from '../../english/token.js'
import { isPeople } from './is-people.js'
import type { Run } from './run.js'

/** "children's wheeze", "patients' nerves": whose it is apart from what it is. */
export function owners<T extends { outcome: Run[]; population: Run[] }>(tokens: readonly Token[], parts: T): T {
  const outcome: Run[] = []
  const population = [...parts.population]
  for (const [from, to] of parts.outcome) {
    const head = ownerIn(tokens, from, to)
    if (head < 0) {
      outcome.push([from, to])
      continue
    }
    let start = head
    while (start > from && /^(?:ADJ|NOUN)$/.test(tokens[start - 1]?.tag ?? '')) start--
    if (start > from) outcome.push([from, tokens[start - 1]?.tag === 'DET' ? start - 1 : start])
    population.push([start, head + 1])
    outcome.push([head + 2, to])
  }
  return { ...parts, outcome: outcome.filter(([from, to]) => from < to), population }
}

function ownerIn(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i + 2 < to; i++)
    if (isPeople(tokens[i]) && tokens[i + 1]?.tag === 'PART' && /^'s?$/.test(tokens[i + 1]?.lower ?? '')) return i
  return -1
}
