import { first } from '../first.js'
import type { Clause, Sides } from './clause.js'
import { isBe } from './is-be.js'

/** "Headaches are a common side effect of X". */
export function sideEffectOf({ tokens, to, verb, subject, rest, fronted }: Clause): Sides | null {
  const harm = isBe(tokens, verb)
    ? first(tokens, rest, /^(?:effects?|events?|complications?|harms?|reactions?|side-effects?)$/)
    : -1
  if (
    harm > 0 &&
    /^(?:of|from|with)$/.test(tokens[harm + 1]?.lower ?? '') &&
    (/^(?:side|adverse|unwanted|unpleasant|ill)$/.test(tokens[harm - 1]?.lower ?? '') ||
      !/^(?:effect|event)s?$/.test(tokens[harm]?.lower ?? ''))
  )
    return { intervention: [[harm + 2, to]], outcome: [subject, [rest[0], harm + 1], ...fronted] }
  return null
}

/** "X is a common cause of falls". */
export function causeOf({ tokens, to, effect, subject, fronted }: Clause): Sides | null {
  if (effect && tokens[effect.at]?.tag === 'NOUN' && tokens[effect.at]?.lower === 'cause')
    return { intervention: [subject], outcome: [[effect.at + 2, to], ...fronted] }
  return null
}
