import { anatomy } from '../clause.js'
import type { Word } from '../word.js'
import { type Cut, without } from './cut.js'

/** "(it is not absorbed)": a parenthesis with a clause of its own; any other stays. */
export function parenthesis(words: Word[]): Cut | undefined {
  const open = words.findIndex((word) => word.text === '(')
  if (open < 1) return undefined
  const close = words.findIndex((word, i) => i > open && word.text === ')')
  if (close < 0) return undefined
  const inner = words.slice(open + 1, close)
  // "(95% CI 1.2 to 3.4; p = 0.01)" is a figure, not a clause
  const figures = inner.filter((word) => word.tag === 'NUM' || word.tag === 'SYM').length
  if (!anatomy(inner) || inner.length < 4 || figures > 1 || inner.some((word) => word.text === 'CI')) return undefined
  return { main: without(words, open, close + 1), side: inner }
}
