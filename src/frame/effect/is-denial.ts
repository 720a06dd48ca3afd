import type { Token } from '../../english/token.js'
import { CHANGE_VERBS, EFFECT_WORDS, SAME_WORDS } from '../../lexicon/direction.js'

/** Whether token `i` denies what follows. */
export function isDenial(tokens: readonly Token[], i: number): boolean {
  const { lower, lemma } = tokens[i] as Token
  const next = tokens[i + 1]?.lower ?? ''
  if (lower === 'not' || lower === "n't") return next !== 'only' && next !== 'just' && next !== 'merely'
  // "no longer associated" denies; "no longer than" measures
  if (lower === 'no' && next === 'longer') return tokens[i + 2] !== undefined && tokens[i + 2]?.lower !== 'than'
  // "more than no treatment": what is compared
  if (lower === 'no' && /^(?:than|versus|vs|against)$/.test(tokens[i - 1]?.lower ?? '')) return false
  if (lower === 'no') return next !== '.' && !/^\d/.test(next)
  // "allocated to none", "compared with nothing": what is compared
  if (/^(?:none|nothing)$/.test(lower) && /^(?:to|with|than|versus|vs|against)$/.test(tokens[i - 1]?.lower ?? ''))
    return false
  if (/^(?:never|neither|nor|none|nothing|nobody|without|cannot)$/.test(lower)) return true
  if (lemma === 'fail' && next === 'to') return true
  if (
    /^(?:debunked|disproved|disproven|discredited|refuted|discarded|abandoned)$/.test(lower) &&
    /^(?:AUX|ADV)$/.test(tokens[i - 1]?.tag ?? '')
  )
    return true
  // "a lack of effect" denies; a lack of sleep is had
  if (lower === 'lack' && next === 'of') return isEffect(tokens[i + 2]) || isEffect(tokens[i + 3])
  if (lower === 'little' && /^(?:or|evidence|effect|difference|benefit|impact|change)$/.test(next)) return true
  if (lower === 'unable' && next === 'to') return true
  if (lower === 'short' && next === 'of') return true
  return false
}

/** Whether a token names an effect, or what would show one. */
export function isEffect(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:evidence|proof|support|data|response|success)$/.test(token.lower) ||
      CHANGE_VERBS.has(token.lemma) ||
      SAME_WORDS.has(token.lower) ||
      EFFECT_WORDS.get(token.lower) !== undefined)
  )
}
