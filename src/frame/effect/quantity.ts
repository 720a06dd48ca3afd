import type { Token } from '../../english/token.js'
import { UNITS } from '../../lexicon/units.js'

/** Comparatives that say more or less, better or worse. Source: the comparatives of the words of effect. */
export const COMPARATIVE =
  /^(?:easier|gentler|kinder|milder|safer|harder|riskier|harsher|more|less|fewer|better|worse|superior|inferior|smaller|shorter|weaker|slower|rarer|commoner|likelier|bigger|sooner|earlier|greater|higher|larger|longer|stronger|faster|quicker|lower)$/

/** "more than 500 million", "less than a third", "at least": an amount, not a change. */
export function isQuantity(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token
  if (!COMPARATIVE.test(lower)) return false
  if (
    tokens[i + 1]?.lower === 'than' &&
    (tokens[i + 2]?.tag === 'NUM' ||
      tokens[i + 2]?.tag === 'SYM' ||
      /^(?:half|a|[£$€])$/.test(tokens[i + 2]?.lower ?? '')) &&
    !/^(?:a|one)$/.test(tokens[i + 2]?.lower ?? '')
  )
    return true
  // "more than a billion", "less than a third"
  if (
    tokens[i + 1]?.lower === 'than' &&
    /^(?:an?|one)$/.test(tokens[i + 2]?.lower ?? '') &&
    (/^(?:dozen|hundred|thousand|million|billion|half|third|quarter|fifth|sixth|tenth)$/.test(
      tokens[i + 3]?.lower ?? '',
    ) ||
      UNITS.has(tokens[i + 3]?.lower ?? ''))
  )
    return true
  return lower === 'more' && tokens[i - 1]?.lower === 'or'
}
