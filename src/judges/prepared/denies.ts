import type { Token } from '../../english/token.js'
import { isDenial } from '../../frame/effect/is-denial.js'

/** Whether some of the words from one place up to another deny. */
export function denies(tokens: readonly Token[], from = 0, to = tokens.length): boolean {
  for (let i = from; i < to; i++) if (isDenial(tokens, i)) return true
  return false
}
