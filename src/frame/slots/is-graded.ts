import type { Token } from '../../english/token.js'
import { indexOf } from './index-of.js'

/** Whether a text says "the more …, the better …", or speaks of higher doses: an effect of the amount. */
export function isGraded(tokens: readonly Token[]): boolean {
  if (isHigher(tokens)) return true
  const at: number[] = []
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (
      tokens[i]?.lower === 'the' &&
      /^(?:more|less|worse|milder|fewer|smaller|heavier|shorter|weaker|earlier|older|higher|bigger|larger|greater|longer|better|faster|sooner|lower|stronger|oftener)$/.test(
        tokens[i + 1]?.lower ?? '',
      )
    )
      at.push(i)
  }
  const comma = indexOf(tokens, ',', 0, tokens.length)
  return at.length >= 2 && comma > (at[0] ?? 0) && comma < (at[1] ?? 0)
}

const HIGHER =
  /^(?:higher|larger|bigger|greater|stronger|increased|increasing|doubling|raising|upping|extra|additional|more)$/
const AMOUNT = /^(?:dose|dosage|amount|intake|session|visit|quantity)$/

// "Higher doses …", "Going above 10 mg a day …": at the head of the sentence.
function isHigher(tokens: readonly Token[]): boolean {
  const start = /^(?:taking|using|giving|going|having|doing)$/.test(tokens[0]?.lower ?? '') ? 1 : 0
  const first = tokens[start]?.lower ?? ''
  if (tokens[0]?.lower === 'going' && /^(?:above|over|beyond|past)$/.test(first)) return true
  if (!HIGHER.test(first)) return false
  for (let i = start + 1; i < tokens.length && i <= start + 4; i++) {
    if (AMOUNT.test(tokens[i]?.lemma ?? '')) return true
    if (tokens[i]?.tag === 'VERB' || tokens[i]?.tag === 'AUX') return false
  }
  return false
}
