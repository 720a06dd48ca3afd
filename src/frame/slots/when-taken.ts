import type { Token } from '../../english/token.js'
import { isPeople } from './is-people.js'
import type { Run } from './run.js'
import { took } from './took.js'

/** Find X in "sleep longer when they take X", "are calmer within two weeks of starting X", and where that phrase begins. */
export function whenTaken(tokens: readonly Token[], from: number, to: number): { from: number; taken: Run } | null {
  for (let i = from + 1; i + 2 < to; i++) {
    const { lower } = tokens[i] as Token
    let start = -1
    if (
      /^(?:when|if|while|once|after|whenever|before)$/.test(lower) &&
      (PRONOUN.test(tokens[i + 1]?.lower ?? '') || isPeople(tokens[i + 1]))
    )
      start = took(tokens, i + 1, to)
    else if (/^(?:when|while|after|on|by|of|from)$/.test(lower) && TAKING.test(tokens[i + 1]?.lower ?? ''))
      start = i + 2
    if (start < 0 || start >= to) continue
    while (start < to && /^(?:DET|PART)$/.test(tokens[start]?.tag ?? '')) start++
    let end = start
    while (
      end < to &&
      !/^(?:PUNCT|SCONJ|VERB|AUX)$/.test(tokens[end]?.tag ?? '') &&
      !(end > start && CLOSES.test(tokens[end]?.lower ?? ''))
    )
      end++
    if (end > start) return { from: i, taken: [start, end] }
  }
  return null
}

const PRONOUN = /^(?:they|you|we|he|she|people|patients)$/
const TAKING = /^(?:taking|using|starting|drinking|eating|wearing|swallowing|receiving)$/
const CLOSES = /^(?:in|for|at|than|during|among|over|within|before|after)$/
