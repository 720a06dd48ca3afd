import type { Token } from '../../english/token.js'
import { indexOf } from './index-of.js'
import { isPeople } from './is-people.js'
import type { Run } from './run.js'

/** "whether people stand or sit": what is compared. */
export function alternatives(tokens: readonly Token[], from: number, to: number): [Run, Run] | null {
  const whether = indexOf(tokens, 'whether', from, to)
  if (whether < 0) return null
  const or = indexOf(tokens, 'or', whether, to)
  if (or < 0 || or + 1 >= to || tokens[or + 1]?.lower === 'not') return null
  let start = whether + 1
  while (start < or && (isPeople(tokens[start]) || /^(?:PRON|AUX|DET)$/.test(tokens[start]?.tag ?? ''))) start++
  return [
    [start, or],
    [or + 1, to],
  ]
}
