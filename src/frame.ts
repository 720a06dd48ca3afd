import { analyse } from './english/analyse.js'
import type { Token } from './english/token.js'
import { benefit } from './frame/benefit.js'
import type { ClauseEffect } from './frame/effect.js'
import { kindOf } from './frame/kind.js'
import { isMixed } from './frame/mixed.js'
import { quantities } from './frame/quantities.js'
import type { Run } from './frame/slots/run.js'
import { slots } from './frame/slots.js'
import type { Direction, Frame, Kind } from './schema.js'

/**
 * Put a proposition into its parts: who gets what, against what, for how long, and what happens to what.
 * Claims and the statements of findings are framed alike.
 *
 * @param text one proposition that stands alone
 */
export function frame(text: string): { kind: Kind; frame: Frame } {
  const tokens = analyse(text)
  const parts = slots(tokens)
  const { effect } = parts
  const mixed = isMixed(tokens)
  const { sign, beneficial } =
    effect && !effect.same && !mixed ? benefit(effect, text, tokens, parts.outcome) : { sign: null, beneficial: null }
  const found = quantities(text)
  const dose = found.find(({ unit }) => unit !== null && DOSES.has(unit))
  const framed: Frame = {
    ...optional('population', phrase(text, tokens, parts.population)),
    ...optional('intervention', phrase(text, tokens, parts.intervention)),
    ...optional('comparator', phrase(text, tokens, parts.comparator)),
    ...optional('outcome', phrase(text, tokens, parts.outcome)),
    ...optional('timeframe', phrase(text, tokens, parts.timeframe)),
    ...optional('dose', dose?.text ?? ''),
    direction: mixed ? 'mixed' : directionOf(effect, sign),
    beneficial,
    negated: Boolean(effect?.denied) || /\b(?:not|no|never|neither|nor|cannot)\b|n['’]t\b/i.test(text),
    quantities: found.map(({ text: shown, low, high, unit, relation }) => ({ text: shown, low, high, unit, relation })),
  }
  return { kind: kindOf(text, tokens, parts), frame: framed }
}

const DOSES = new Set(['mg', 'g', 'kg', 'microgram', 'IU', 'ml', 'session'])

function optional<K extends string>(key: K, value: string): { [P in K]?: string } {
  return (value ? { [key]: value } : {}) as { [P in K]?: string }
}

const TRIM = /^(?:DET|AUX|ADP|CCONJ|SCONJ|PUNCT|ADV|PART)$/

function phrase(text: string, tokens: readonly Token[], runs: readonly Run[]): string {
  const parts: string[] = []
  for (let [from, to] of runs) {
    while (from < to && TRIM.test(tokens[from]?.tag ?? '')) from++
    while (to > from && TRIM.test(tokens[to - 1]?.tag ?? '')) to--
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (from < to && first && last) parts.push(text.slice(first.start, last.end))
  }
  return parts.join(' ')
}

function directionOf(effect: ClauseEffect | null, sign: 1 | -1 | null): Direction {
  if (effect?.same) return 'no-difference'
  return sign === 1 ? 'more' : sign === -1 ? 'less' : 'descriptive'
}
