import type { Token } from '../../english/token.js'
import { indexOf } from './index-of.js'

/** Whether a text says "the more …, the better …". */
export function isGraded(tokens: readonly Token[]): boolean {
  const at: number[] = []
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (
      tokens[i]?.lower === 'the' &&
      /^(?:more|less|higher|longer|better|faster|sooner|lower|stronger)$/.test(tokens[i + 1]?.lower ?? '')
    )
      at.push(i)
  }
  const comma = indexOf(tokens, ',', 0, tokens.length)
  return at.length >= 2 && comma > (at[0] ?? 0) && comma < (at[1] ?? 0)
}
