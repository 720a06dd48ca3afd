import type { Token } from '../../english/token.js'
import { isDenial, isEffect } from '../../frame/effect/is-denial.js'

/** Whether some of the words from one place up to another deny. */
export function denies(tokens: readonly Token[], from = 0, to = tokens.length): boolean {
  for (let i = from; i < to; i++) if (isDenial(tokens, i)) return true
  return false
}

/** The same, without what a thing is done or had without: "walked without a stick" denies nothing of the walking. */
export function deniesItself(tokens: readonly Token[], from = 0, to = tokens.length): boolean {
  for (let i = from; i < to; i++)
    if (
      isDenial(tokens, i) &&
      !(tokens[i]?.lower === 'without' && !isEffect(tokens[i + 1]) && !isEffect(tokens[i + 2]))
    )
      return true
  return false
}
