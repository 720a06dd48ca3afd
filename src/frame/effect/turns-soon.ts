import type { Token } from '../../english/token.js'
import { EFFECT_WORDS, type Effect } from '../../lexicon/direction.js'
import { COMPARATIVE } from './quantity.js'

/** How many words behind "leads to" or "is associated with" may say of what kind the change is. */
const REACH = 6

/** Find the change that follows near: "led to greater reductions" is less of it, "associated with fewer falls"; null when none does. */
export function turnsSoon(tokens: readonly Token[], i: number, to: number): Effect | null {
  let compared: Effect | null = null
  for (let k = i + 2; k < to && k <= i + REACH; k++) {
    const { lower, tag } = tokens[k] as Token
    if (tag === 'PUNCT' || tag === 'SCONJ') break
    const effect = changeOf(tokens[k] as Token)
    if (!effect) continue
    if (compared) return scaled(effect, compared.change === -1 ? -1 : 1)
    if (!COMPARATIVE.test(lower)) return effect
    // "smaller babies": what they are like
    if (/^(?:smaller|bigger|larger)$/.test(lower)) return null
    compared = effect
  }
  return compared
}

function changeOf({ lower, lemma, tag }: Token): Effect | undefined {
  if (/^(?:treat|help|work|active|cause|trigger)/.test(lemma)) return undefined
  return EFFECT_WORDS.get(lower) ?? (tag === 'NOUN' || tag === 'VERB' ? EFFECT_WORDS.get(lemma) : undefined)
}

function scaled({ change, good }: Effect, sign: 1 | -1): Effect {
  return { change: (change * sign) as Effect['change'], good: (good * sign) as Effect['good'] }
}
