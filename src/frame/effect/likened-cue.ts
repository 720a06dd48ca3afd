import type { Token } from '../../english/token.js'
import { CHANGE_VERBS, EFFECT_WORDS, NO_GOOD, SAME_WORDS } from '../../lexicon/direction.js'
import { asAs, multiple } from './as-as.js'
import { type Cue, SAME, TURNED } from './clause-effect.js'
import { appraised, predicative } from './standing.js'
import { turnsSoon } from './turns-soon.js'

/** Read a word that likens two things, links them or says that there is nothing between them; undefined when it is none, null when it says nothing. */
export function likenedCue(tokens: readonly Token[], i: number, to: number, denied: boolean): Cue | null | undefined {
  const token = tokens[i] as Token
  const { lower, lemma, tag } = token
  const next = tokens[i + 1]
  // "more than halves": how much it halves
  if (next?.lower === 'than' && /^(?:halve|double|treble|triple|half)$/.test(tokens[i + 2]?.lemma ?? '')) return null
  if (lower === 'as') {
    const close = asAs(tokens, i, to)
    // "twice as often as", "half as likely to"
    const many = multiple(tokens, i)
    if (many !== 0) {
      const good = EFFECT_WORDS.get(next?.lower ?? '')?.good
      const side = good ? { change: null, good: (good * many) as 1 | -1 } : { change: many, good: null }
      return denied
        ? { ...SAME, rank: 5, denied: side, comparison: true, skip: close ?? 1 }
        : { ...side, same: false, denied: null, rank: 5, comparison: true, skip: close ?? 1 }
    }
    if (close)
      return denied
        ? { ...effectOf(tokens, i + 1, true), rank: 4, comparison: true, skip: close }
        : { ...SAME, rank: 5, comparison: true, skip: close }
  }
  if (/^(?:tied|connected|correlated|correlates?)$/.test(lower) && /^(?:with|to)$/.test(next?.lower ?? ''))
    return denied
      ? { ...SAME, rank: 5 }
      : { change: isInverse(tokens, i) ? -1 : 1, good: null, same: false, denied: null, comparison: false, rank: 1.5 }
  // "have twice the risk", "half the chance"
  const times = TIMES.get(lower)
  if (times && /^(?:the|their|its)$/.test(next?.lower ?? '') && LIKELIHOOD.test(tokens[i + 2]?.lemma ?? ''))
    return denied
      ? { ...SAME, rank: 4, denied: { change: times, good: null }, comparison: true, skip: 2 }
      : { change: times, good: null, same: false, denied: null, rank: 3, comparison: true, skip: 2 }
  if (NO_GOOD.has(lower)) {
    if (!predicative(tokens, i) && !appraised(tokens, i)) return null
    return denied
      ? { change: null, good: 1, same: false, denied: null, comparison: false, rank: 3 }
      : { ...SAME, rank: 4, denied: { change: null, good: 1 } }
  }
  // "of no use", "a waste of money"
  if (
    /^(?:use|value|help|good|avail)$/.test(lower) &&
    /^(?:no|little)$/.test(tokens[i - 1]?.lower ?? '') &&
    tokens[i - 2]?.lower === 'of'
  )
    return { ...SAME, rank: 4, denied: { change: null, good: 1 } }
  if (lower === 'waste' && next?.lower === 'of' && /^(?:money|time|effort|space)$/.test(tokens[i + 2]?.lower ?? ''))
    return denied ? null : { ...SAME, rank: 4, denied: { change: null, good: 1 }, skip: 2 }
  // "the diet matched for sugar": how it was made, not what was found
  if (lower === 'matched' && tokens[i - 1]?.tag === 'NOUN' && /^(?:for|on|by|in)$/.test(next?.lower ?? '')) return null
  if (SAME_WORDS.has(lower) || SAME_WORDS.has(lemma)) {
    if (
      lower === 'same' &&
      tokens[i - 2]?.lower !== 'by' &&
      /^(?:amount|dose|time|way|reason|group|day|thing|patients?|people|trial|study)s?$/.test(
        tokens[i + 1]?.lower ?? '',
      )
    )
      return null
    if (denied || isAside(tokens, i)) return null
    return { ...SAME, rank: 5 }
  }
  if (CHANGE_VERBS.has(lemma) || lower === 'different') {
    // "altered neither X nor Y"
    if (denied || (tag === 'VERB' && /^(?:neither|nothing|none)$/.test(next?.lower ?? ''))) return { ...SAME, rank: 5 }
    // "was linked to heart disease": more of it, unless the clause says less
    const links = /^(?:associate|link|relate)$/.test(lemma) && /^(?:with|to)$/.test(next?.lower ?? '')
    // "was associated with a reduction": what it was associated with decides
    const rank = links && turnsSoon(tokens, i, to) ? TURNED : 1.5
    if (links && isInverse(tokens, i))
      return denied
        ? { ...SAME, rank: 5 }
        : { change: -1, good: null, same: false, denied: null, comparison: false, rank: 3 }
    return links ? { change: 1, good: null, same: false, denied: null, comparison: false, rank } : null
  }
  if (lower === 'significance' && denied) return { ...SAME, rank: 6 }
  if (lower === 'significant' && denied) return { ...SAME, rank: 3 }
  if (
    (lower === 'nothing' || lower === 'little') &&
    /^(?:do|add|bring|contribute|achieve)$/.test(tokens[i - 1]?.lemma ?? '')
  )
    return tokens[i - 1]?.form === 'ing' ? null : { ...SAME, rank: 5 }
  // "is no help against"
  if (denied && tag === 'NOUN' && HELP.test(lower) && tokens[i - 1]?.lower === 'no')
    return { ...SAME, rank: 5, denied: GOOD }
  if (lower === 'zero' && (next?.lower === 'effect' || next?.lower === 'benefit')) return { ...SAME, rank: 4 }
  return undefined
}

const TIMES: ReadonlyMap<string, 1 | -1> = new Map([
  ['twice', 1],
  ['double', 1],
  ['triple', 1],
  ['times', 1],
  ['half', -1],
])
const LIKELIHOOD = /^(?:risk|odds|chance|rate|likelihood|number|amount|incidence|prevalence|death|mortality)$/
/** Names a good that something does. Source: the nouns of help and avail in Roget's Thesaurus (1911), heads 644 and 707. */
const HELP = /^(?:help|use|good|value|avail|benefit|aid|remedy|cure|protection|relief)$/
const GOOD = { change: null, good: 1 } as const

// "was inversely associated with"
function isInverse(tokens: readonly Token[], i: number): boolean {
  return /^(?:negatively|inversely)$/.test(tokens[i - 1]?.lower ?? '')
}

// "Similarly, X fell", "to a similar extent", "causes unrelated to it": it likens nothing that was compared.
function isAside(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token
  if (lower === 'similarly' || lower === 'equally') return tokens[i + 1]?.lower === ','
  if (lower === 'unrelated') return tokens[i - 1]?.tag === 'NOUN'
  return (
    /^(?:similar|comparable|same|equal)$/.test(lower) &&
    /^(?:an?|the)$/.test(tokens[i - 1]?.lower ?? '') &&
    tokens[i - 2]?.lower === 'to' &&
    /^(?:extent|degree|level)$/.test(tokens[i + 1]?.lower ?? '')
  )
}

function effectOf(tokens: readonly Token[], i: number, flipped: boolean): Omit<Cue, 'rank'> {
  const token = tokens[i]
  const good = token && EFFECT_WORDS.get(token.lower)?.good === -1 ? -1 : 1
  return { change: null, good: (flipped ? -good : good) as 1 | -1, same: false, denied: null, comparison: true }
}
