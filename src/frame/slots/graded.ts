import type { Token } from '../../english/token.js'
import { EFFECT_WORDS } from '../../lexicon/direction.js'
import { type ClauseEffect, clauseEffect } from '../effect.js'
import type { Run } from './run.js'

/** Read "the worse X, the higher Y": what grows, and what grows or shrinks with it; null for other statements. */
export function gradedSides(
  tokens: readonly Token[],
  from: number,
  to: number,
): { given: Run; outcome: Run; effect: ClauseEffect } | null {
  let start = from
  while (start < to && start < from + 3 && tokens[start]?.lower !== 'the') start++
  if (!graded(tokens, start)) return null
  let comma = start + 2
  while (comma < to && tokens[comma]?.lower !== ',') comma++
  if (!graded(tokens, comma + 1) || comma === start + 2) return null
  const effect = clauseEffect(tokens, comma + 2, to)
  if (!effect || effect.same) return null
  const sign = LESSER.test(tokens[start + 1]?.lower ?? '') ? -1 : 1
  const change = effect.change ? ((sign * effect.change) as 1 | -1) : null
  const good = effect.good ? ((sign * effect.good) as 1 | -1) : null
  // "the better it works against decay": what it is, is said before
  let outcome = comma + 3
  while (outcome < to && /^(?:PRON|AUX|DET)$/.test(tokens[outcome]?.tag ?? '')) outcome++
  return { given: [start + 2, comma], outcome: [outcome, to], effect: { ...effect, change, good } }
}

const LESSER = /^(?:less|fewer|lower|smaller|shorter|weaker|milder|slower|lighter)$/

function graded(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i + 1]?.lower ?? ''
  if (tokens[i]?.lower !== 'the') return false
  return (
    /^(?:more|less|fewer|worse|better|higher|lower)$/.test(lower) ||
    (/er$/.test(lower) && (tokens[i + 1]?.tag === 'ADJ' || EFFECT_WORDS.has(lower)))
  )
}
