import type { Token } from '../../english/token.js'
import { EFFECT_WORDS, type Effect, VERB_ONLY } from '../../lexicon/direction.js'
import { valence } from '../../vocabulary/index.js'
import { type Cue, SAME } from './clause-effect.js'
import { COMPARATIVE, isQuantity } from './quantity.js'
import { afterModal, appraised, followed, predicative } from './standing.js'

/** Read a word that says itself what happens; null when it says nothing. */
export function wordCue(tokens: readonly Token[], i: number, to: number, denied: boolean): Cue | null {
  const token = tokens[i] as Token
  const { lower, lemma, tag } = token
  const next = tokens[i + 1]
  const effect =
    valued(tokens, i) ?? EFFECT_WORDS.get(lower) ?? (isInflected(token) ? EFFECT_WORDS.get(lemma) : undefined)
  if (!effect) return null
  if (lemma === 'work' && isLabour(tokens, i)) return null
  // "in all treated groups": who they are
  if (lower === 'treated' && next?.tag === 'NOUN' && tokens[i - 1]?.tag !== 'AUX') return null
  const verb = tag === 'VERB' || afterModal(tokens, i)
  if (VERB_ONLY.has(lemma) && !verb && lower !== 'lower') return null
  if (/^(?:easier|gentler|kinder|harder|harsher)$/.test(lower) && !followed(tokens, i, to, 'than')) return null
  if (isQuantity(tokens, i) || isFixed(tokens, i)) return null
  const comparison = COMPARATIVE.test(lower)
  // "harmful bugs", "effective treatments": what kind of thing it is, not what it does
  if (
    tag === 'ADJ' &&
    !comparison &&
    !valued(tokens, i) &&
    !predicative(tokens, i) &&
    /^(?:NOUN|ADJ|PROPN)$/.test(next?.tag ?? '') &&
    !appraised(tokens, i)
  )
    return null
  let rank = verb ? (token.form === 'ing' ? 2 : 3) : comparison ? 3 : 1
  if (!verb && predicative(tokens, i)) rank = 3
  if (comparison && !followed(tokens, i, to, 'than') && !predicative(tokens, i)) rank = 2
  let { change, good } = effect
  let skip = 0
  if (verb && next?.lower === 'neither') denied = true
  if (comparison || lower === 'most' || lower === 'least') {
    // "more pain relief", "a larger rise", "less effective": the word it measures decides, up or down
    for (let k = i + 1; k <= i + 3 && k < to; k++) {
      const governed = tokens[k] as Token
      if (/^(?:than|,|;|and|in|of|for|with)$/.test(governed.lower)) break
      const inner = EFFECT_WORDS.get(governed.lower) ?? EFFECT_WORDS.get(governed.lemma) ?? effectSize(governed)
      if (
        !inner ||
        (governed.tag === 'VERB' && governed.form !== 'ing' && governed.form !== 'en') ||
        VERB_ONLY.has(governed.lemma)
      )
        continue
      const sign = change === -1 ? -1 : 1
      change = (inner.change * sign) as 1 | -1 | 0
      good = (inner.good * sign) as 1 | -1 | 0
      skip = k - i
      break
    }
  }
  if (verb && /^(?:help|aim|try)$/.test(lemma)) rank = 1
  // "lifts depression": what weighs on one is lifted off
  if (verb && lemma === 'lift' && weighs(tokens, i, to)) [change, good] = [-1, 1]
  // "causes reduced growth": less of it
  if (verb && /^(?:cause|induce|trigger|promote)$/.test(lemma)) {
    const brought = broughtAbout(tokens, i, to)
    if (brought) ({ change, good } = brought)
  }
  // "the reduction in X was greater": more of the reduction is less of X
  if (comparison && skip === 0 && change !== 0 && predicative(tokens, i)) {
    const sign = turnedBy(tokens, i)
    if (sign) {
      good = sign.change === 0 ? ((sign.good * change) as 1 | -1 | 0) : good
      change = (sign.change * change) as 1 | -1 | 0
    }
  }
  if (denied) {
    const side = { change: change || null, good: good || null }
    return { ...SAME, rank: rank + 1, denied: comparison || verb ? side : null, comparison, skip }
  }
  return {
    change: change === 0 ? null : change,
    good: good === 0 ? null : good,
    same: false,
    denied: null,
    comparison,
    rank,
    skip,
  }
}

// "has a positive effect on", "had a bad influence on"
function valued(tokens: readonly Token[], i: number): Effect | undefined {
  if (!/^(?:effects?|impact|influence)$/.test(tokens[i + 1]?.lower ?? '') || tokens[i + 2]?.lower !== 'on')
    return undefined
  const { lower } = tokens[i] as Token
  if (/^(?:positive|beneficial|favou?rable|good)$/.test(lower)) return { change: 0, good: 1 }
  return /^(?:negative|harmful|detrimental|bad|damaging)$/.test(lower) ? { change: 0, good: -1 } : undefined
}

function broughtAbout(tokens: readonly Token[], i: number, to: number): Effect | undefined {
  for (let k = i + 1; k < to && k <= i + 4; k++) {
    const { tag, lower } = tokens[k] as Token
    if (/^(?:reduced|decreased|lowered|lower|fewer|less|diminished|reductions?|decreases?|declines?)$/.test(lower))
      return EFFECT_WORDS.get('reduce')
    if (!/^(?:DET|ADJ|ADV)$/.test(tag)) return undefined
  }
  return undefined
}

// What the subject of "was greater" is a change of: "the reduction in …", "the improvement of …".
function turnedBy(tokens: readonly Token[], i: number): Effect | undefined {
  let found: Effect | undefined
  for (let k = i - 1; k >= 0 && k >= i - 24; k--) {
    const { tag, lower, lemma } = tokens[k] as Token
    if (tag === 'VERB' && tokens[k]?.form !== 'en' && tokens[k]?.form !== 'ing') break
    if (/^[,;.]$/.test(lower)) break
    if (tag === 'NOUN' && CHANGE_NOUNS.test(lemma) && /^(?:in|of)$/.test(tokens[k + 1]?.lower ?? ''))
      found = EFFECT_WORDS.get(lemma)
  }
  return found
}

const CHANGE_NOUNS = /^(?:reduction|decrease|decline|drop|fall|improvement|increase|rise|elevation)$/

/** What goes up or down, and weighs on nobody by itself. */
const COUNTED =
  /^(?:risk|rate|odds|chance|likelihood|danger|hazard|level|pressure|cholesterol|mortality|incidence|prevalence|cost|death|number|blood)$/

function weighs(tokens: readonly Token[], i: number, to: number): boolean {
  const named: string[] = []
  for (let k = i + 1; k < to && k <= i + 5; k++) {
    const { tag, lower, lemma } = tokens[k] as Token
    if (tag === 'NOUN' && COUNTED.test(lemma)) return false
    if (tag === 'NOUN' || tag === 'ADJ') named.push(lower)
    else if (tag !== 'DET') break
  }
  return named.length > 0 && valence(named.join(' ')) === 'bad'
}

// "a smaller effect on symptoms": less of what it is given for.
function effectSize({ tag, lemma }: Token): Effect | undefined {
  return tag === 'NOUN' && /^(?:effect|impact|response)$/.test(lemma) ? { change: 0, good: 1 } : undefined
}

// "nurses who work nights", "working at home": what people do, not what a treatment does.
function isLabour(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  if (tokens[i]?.form === 'ing' && before?.lemma !== 'be') return true
  if (/^(?:who|people|person|staff|they|we|you|i)$/.test(before?.lower ?? '')) return true
  return /^(?:NOUN|PROPN|NUM|DET)$/.test(after?.tag ?? '') && after?.lower !== 'wonders'
}

function isInflected(token: Token): boolean {
  return token.tag === 'VERB' || token.tag === 'NOUN'
}

// "lower back", "lower limb", "higher education"; "more and more"; "better known".
function isFixed(tokens: readonly Token[], i: number): boolean {
  const { lower, tag } = tokens[i] as Token
  const next = tokens[i + 1]?.lower ?? ''
  if (
    lower === 'lower' &&
    /^(?:back|limbs?|legs?|body|respiratory|abdom\w+|extremit\w+|spine|intake|levels?|dose)$/.test(next)
  )
    return true
  if (lower === 'longer' && tokens[i - 1]?.lower === 'no') return true
  if (lower === 'activate' || (lower === 'active' && tag === 'ADJ')) return lower === 'active'
  return false
}
