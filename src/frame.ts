import { analyse } from './english/analyse.js'
import type { Token } from './english/token.js'
import { kindOf } from './frame/kind.js'
import { quantities } from './frame/quantities.js'
import type { Run } from './frame/slots/run.js'
import { slots } from './frame/slots.js'
import type { Direction, Frame, Kind } from './schema.js'
import { valence } from './vocabulary/index.js'

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
  const outcome = phrase(text, tokens, parts.outcome)
  const found = quantities(text)
  const dose = found.find(({ unit }) => unit !== null && DOSES.has(unit))
  const framed: Frame = {
    ...optional('population', phrase(text, tokens, parts.population)),
    ...optional('intervention', phrase(text, tokens, parts.intervention)),
    ...optional('comparator', phrase(text, tokens, parts.comparator)),
    ...optional('outcome', outcome),
    ...optional('timeframe', phrase(text, tokens, parts.timeframe)),
    ...optional('dose', dose?.text ?? ''),
    direction: directionOf(effect),
    beneficial: beneficial(effect, outcome),
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

function directionOf(effect: ReturnType<typeof slots>['effect']): Direction {
  if (!effect) return 'descriptive'
  if (effect.same) return 'no-difference'
  const sign = effect.change || effect.good
  return sign === 1 ? 'more' : sign === -1 ? 'less' : 'descriptive'
}

function beneficial(effect: ReturnType<typeof slots>['effect'], outcome: string): boolean | null {
  if (!effect || effect.same) return null
  if (effect.good) return effect.good > 0
  const worth = valence(outcome)
  return worth && effect.change ? (worth === 'good') === effect.change > 0 : null
}
