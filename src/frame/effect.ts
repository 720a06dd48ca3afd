import type { Token } from '../english/token.js'
import { CHANGE_VERBS, EFFECT_WORDS, type Effect, SAME_WORDS, VERB_ONLY } from '../lexicon/direction.js'

/** What a clause says happens to its outcome. */
export interface ClauseEffect {
  /** More, less, or no difference; null when it says only good or bad. */
  change: 1 | -1 | 0 | null
  /** Good, bad, or no difference; null when that hangs on the outcome. */
  good: 1 | -1 | 0 | null
  /** The claim is that there is no difference or no effect. */
  same: boolean
  /** "no better than", "did not raise": what is denied, when one side only is. */
  denied: Pick<ClauseEffect, 'change' | 'good'> | null
  /** Index of the deciding token. */
  at: number
  /** The decider is a comparison ("more … than"). */
  comparison: boolean
  /** Read from the figures of two groups that the clause sets side by side, not from a word. */
  counted?: boolean
}

/** Read the effect that a run of tokens states; null when it states none. */
export function clauseEffect(tokens: readonly Token[], from = 0, to = tokens.length): ClauseEffect | null {
  const cues: (ClauseEffect & { rank: number })[] = []
  let denial = -1
  let denialScope = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (isDenial(tokens, i) && !(tokens[i]?.lower === 'nothing' && tokens[i - 1]?.lemma === 'do')) {
      denial = i
      denialScope =
        token.lower === 'without' ? 3 : /^(?:neither|nor|no|none|nothing|nobody)$/.test(token.lower) ? 14 : 8
      continue
    }
    if (denial >= 0 && tokens[denial]?.lower === 'without' && token.tag === 'VERB') denial = -1
    if (denial >= 0 && (token.lower === 'but' || i - denial > denialScope)) denial = -1
    // "is common when treatment stops": what holds then is said before
    if (i > from + 2 && token.tag === 'SCONJ' && /^(?:when|whenever|if|unless|until|once)$/.test(token.lower)) {
      if (cues.length > 0 || finite(tokens, from, i)) break
    }
    const denied = denial >= 0
    const found = cueAt(tokens, i, to, denied)
    if (!found) continue
    cues.push({ ...found, at: i })
    if (found.skip) i += found.skip
  }
  // "regimens built on large doses did not": the verb is left out, and with it what was denied
  if (cues.length === 0) return elided(tokens, from, to)
  let best = cues[0] as (typeof cues)[number]
  for (const cue of cues) if (cue.rank > best.rank) best = cue
  // "helps them more than the drug": how much it helps
  if (/^(?:more|less)$/.test(tokens[best.at]?.lower ?? '') && tokens[best.at + 1]?.lower === 'than' && !best.same)
    if (cues.some(({ at }) => at < best.at && tokens[at]?.lemma === 'help'))
      best = { ...best, change: null, good: best.change === -1 ? -1 : 1 }
  return {
    change: best.change,
    good: best.good,
    same: best.same,
    denied: best.denied,
    at: best.at,
    comparison: best.comparison,
  }
}

function finite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.tag === 'AUX') return true
  return false
}

type Cue = Omit<ClauseEffect, 'at'> & { rank: number; skip?: number }

const SAME: Omit<Cue, 'rank'> = { change: 0, good: 0, same: true, denied: null, comparison: false }

function cueAt(tokens: readonly Token[], i: number, to: number, denied: boolean): Cue | null {
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
      : { change: 1, good: null, same: false, denied: null, comparison: false, rank: 1.5 }
  if (SAME_WORDS.has(lower) || SAME_WORDS.has(lemma)) {
    if (
      lower === 'same' &&
      tokens[i - 2]?.lower !== 'by' &&
      /^(?:amount|dose|time|way|reason|group|day|thing|patients?|people|trial|study)s?$/.test(
        tokens[i + 1]?.lower ?? '',
      )
    )
      return null
    if (denied) return null
    return { ...SAME, rank: 5 }
  }
  if (CHANGE_VERBS.has(lemma) || lower === 'different') {
    // "altered neither X nor Y"
    if (denied || (tag === 'VERB' && /^(?:neither|nothing|none)$/.test(next?.lower ?? ''))) return { ...SAME, rank: 5 }
    // "was linked to heart disease": more of it, unless the clause says less
    const links = /^(?:associate|link|relate)$/.test(lemma) && /^(?:with|to)$/.test(next?.lower ?? '')
    return links ? { change: 1, good: null, same: false, denied: null, comparison: false, rank: 1.5 } : null
  }
  // "is a common cause of falls": it causes them
  if (lower === 'cause' && tag === 'NOUN' && next?.lower === 'of' && isNamedSo(tokens, i))
    return denied
      ? { ...SAME, rank: 4, denied: { change: 1, good: null } }
      : { change: 1, good: null, same: false, denied: null, comparison: false, rank: 3 }
  if (lower === 'significance' && denied) return { ...SAME, rank: 6 }
  if (lower === 'significant' && denied) return { ...SAME, rank: 3 }
  if ((lower === 'nothing' || lower === 'little') && tokens[i - 1]?.lemma === 'do')
    return tokens[i - 1]?.form === 'ing' ? null : { ...SAME, rank: 5 }
  if (lower === 'zero' && (next?.lower === 'effect' || next?.lower === 'benefit')) return { ...SAME, rank: 4 }
  if (tag === 'VERB' && /^(?:go|keep|wear|take|ward|stave|fend)$/.test(lemma) && parted(tokens, i, to)) {
    return denied
      ? { ...SAME, rank: 4, denied: { change: -1, good: null } }
      : { change: -1, good: null, same: false, denied: null, comparison: false, rank: 3 }
  }
  // "keeps viruses from multiplying", "at bay", "in check"
  if (tag === 'VERB' && /^(?:keep|hold)$/.test(lemma) && held(tokens, i, to))
    return denied
      ? { ...SAME, rank: 4, denied: { change: -1, good: null } }
      : { change: -1, good: null, same: false, denied: null, comparison: false, rank: 4 }
  // "fall ill", "cells grown in the laboratory": another sense, or which ones
  if (lemma === 'fall' && /^(?:ill|asleep|sick|pregnant|short|behind|over|apart)$/.test(next?.lower ?? '')) return null
  if (
    tag === 'VERB' &&
    token.form === 'en' &&
    tokens[i - 1]?.tag === 'NOUN' &&
    next?.lower !== 'by' &&
    !reached(tokens, i)
  )
    return null
  // "dial down", "bring up": a verb that its particle gives a direction
  if (tag === 'VERB' && PARTICLED.test(lemma)) {
    const way = particle(tokens, i, to)
    if (way !== 0) {
      const change = way as 1 | -1
      return denied
        ? { ...SAME, rank: 4, denied: { change, good: null } }
        : { change, good: null, same: false, denied: null, comparison: false, rank: 3 }
    }
  }
  if (/^(?:vanish|disappear|fade|cease)$/.test(lemma) && effectNoun(tokens, i)) return { ...SAME, rank: 5 }
  if (
    (lemma === 'set' && tag === 'VERB' && apart(tokens, i, to, 'off')) ||
    (lemma === 'bring' && tag === 'VERB' && apart(tokens, i, to, 'on')) ||
    (lemma === 'lead' && tag === 'VERB' && next?.lower === 'to') ||
    (lemma === 'result' && tag === 'VERB' && next?.lower === 'in')
  ) {
    return denied
      ? { ...SAME, rank: 4, denied: { change: 1, good: null } }
      : { change: 1, good: null, same: false, denied: null, comparison: false, rank: 3 }
  }
  // "no symptoms were observed": what is denied is that there were any more
  if (
    denied &&
    tag === 'VERB' &&
    token.form === 'en' &&
    tokens[i - 1]?.tag === 'AUX' &&
    /^(?:see|observe|record|report|notice|detect|note)$/.test(lemma)
  )
    return { ...SAME, rank: 4, denied: { change: 1, good: null } }
  const effect = EFFECT_WORDS.get(lower) ?? (isInflected(token) ? EFFECT_WORDS.get(lemma) : undefined)
  if (!effect) return null
  if (lemma === 'work' && isLabour(tokens, i)) return null
  const verb = tag === 'VERB' || afterModal(tokens, i)
  if (VERB_ONLY.has(lemma) && !verb && lower !== 'lower') return null
  if (/^(?:easier|gentler|kinder|harder|harsher)$/.test(lower) && !followed(tokens, i, to, 'than')) return null
  if (isQuantity(tokens, i) || isFixed(tokens, i)) return null
  const comparison = COMPARATIVE.test(lower)
  // "harmful bugs", "effective treatments": what kind of thing it is, not what it does
  if (
    tag === 'ADJ' &&
    !comparison &&
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
      if (/^(?:than|,|;|in|of|for|with)$/.test(governed.lower)) break
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

// "is a", "are one common": the noun is what the subject is called.
function isNamedSo(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 5; k--) {
    const { tag, lower, lemma } = tokens[k] as Token
    if (lemma === 'be') return true
    if (!/^(?:ADJ|DET|ADV)$/.test(tag) || lower === 'the') return false
  }
  return false
}

// "a smaller effect on symptoms": less of what it is given for.
function effectSize({ tag, lemma }: Token): Effect | undefined {
  return tag === 'NOUN' && /^(?:effect|impact|response)$/.test(lemma) ? { change: 0, good: 1 } : undefined
}

const COMPARATIVE =
  /^(?:easier|gentler|kinder|milder|safer|harder|riskier|harsher|more|less|fewer|better|worse|superior|inferior|smaller|shorter|weaker|slower|rarer|commoner|likelier|bigger|sooner|earlier|greater|higher|larger|longer|stronger|faster|quicker|lower)$/

// "the effect vanishes": what is gone is the difference.
function effectNoun(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 10; k--)
    if (/^(?:effect|benefit|difference|link|association|advantage)s?$/.test(tokens[k]?.lower ?? '')) return true
  return false
}

// Whether an auxiliary stands near before it: "were much reduced", not "cells grown".
function reached(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 5; k--) if (tokens[k]?.tag === 'AUX') return true
  return i < 3
}

function held(tokens: readonly Token[], i: number, to: number): boolean {
  for (let k = i + 1; k + 1 < to && k < i + 9; k++) {
    const pair = `${tokens[k]?.lower} ${tokens[k + 1]?.lower}`
    if (pair === 'at bay' || pair === 'in check') return true
    if (tokens[k]?.lower === 'from' && tokens[k + 1]?.lower.endsWith('ing')) return true
  }
  return false
}

// "set a migraine off": the particle next to its verb or at the end.
function apart(tokens: readonly Token[], i: number, to: number, particle: string): boolean {
  if (tokens[i + 1]?.lower === particle) return true
  for (let k = i + 2; k < to && k <= i + 6; k++)
    if (tokens[k]?.lower === particle)
      return k + 1 >= to || /^(?:PUNCT|ADP|SCONJ|CCONJ)$/.test(tokens[k + 1]?.tag ?? '')
  return false
}

// "goes away", "keeps colds away", "wears off": a verb that its particle makes one of lessening.
function parted(tokens: readonly Token[], i: number, to: number): boolean {
  for (let k = i + 1; k < to && k <= i + 5; k++)
    if (tokens[k]?.lower === 'away' || tokens[k]?.lower === 'off') return true
  return false
}

const PARTICLED =
  /^(?:dial|tone|cut|bring|push|drive|turn|ramp|step|speed|slow|calm|settle|damp|crank|bump|go|come|build|shoot|creep|pile|shut|knock|wipe|cancel|crowd|force|squeeze|break|quieten|quiet|drag|pull|hold|wind|wear|dry|clear|ease|nudge|edge|inch|ratchet|scale)$/

// The particle of a verb, next to it or after a short object; "out" takes away.
function particle(tokens: readonly Token[], i: number, to: number): number {
  for (let k = i + 1; k < to && k <= i + 4; k++) {
    const { lower, tag } = tokens[k] as Token
    // "turns up in tea", "breaks up", "clears up" say nothing of more
    if (lower === 'up') return /^(?:turn|come|break|clear|shut|dry|hold|ease)$/.test(tokens[i]?.lemma ?? '') ? 0 : 1
    if (lower === 'down' || lower === 'out') return -1
    if (tag === 'ADP' || tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT' || tag === 'CCONJ') return 0
  }
  return 0
}

// "nurses who work nights", "working at home": what people do, not what a treatment does.
function isLabour(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  if (tokens[i]?.form === 'ing' && before?.lemma !== 'be') return true
  if (/^(?:who|people|person|staff|they|we|you|i)$/.test(before?.lower ?? '')) return true
  return /^(?:NOUN|PROPN|NUM|DET)$/.test(after?.tag ?? '') && after?.lower !== 'wonders'
}

/** Whether token `i` stands where a verb must: after a modal or `to`. */
export function afterModal(tokens: readonly Token[], i: number): boolean {
  let k = i - 1
  while (k >= 0 && (tokens[k]?.tag === 'ADV' || tokens[k]?.tag === 'PART') && tokens[k]?.lower !== 'to') k--
  return (
    /^(?:may|might|can|could|will|would|should|must|to|do|does|did)$/.test(tokens[k]?.lower ?? '') &&
    (tokens[k]?.lower !== 'to' || tokens[i]?.tag === 'VERB')
  )
}

function effectOf(tokens: readonly Token[], i: number, flipped: boolean): Omit<Cue, 'rank'> {
  const token = tokens[i]
  const good = token && EFFECT_WORDS.get(token.lower)?.good === -1 ? -1 : 1
  return { change: null, good: (flipped ? -good : good) as 1 | -1, same: false, denied: null, comparison: true }
}

function isInflected(token: Token): boolean {
  return token.tag === 'VERB' || token.tag === 'NOUN'
}

/** Whether token `i` denies what follows. */
export function isDenial(tokens: readonly Token[], i: number): boolean {
  const { lower, lemma } = tokens[i] as Token
  const next = tokens[i + 1]?.lower ?? ''
  if (lower === 'not' || lower === "n't") return next !== 'only' && next !== 'just' && next !== 'merely'
  // "no longer associated" denies; "no longer than" measures
  if (lower === 'no' && next === 'longer') return tokens[i + 2] !== undefined && tokens[i + 2]?.lower !== 'than'
  if (lower === 'no') return next !== '.' && !/^\d/.test(next)
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

function isEffect(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:evidence|proof|support|data|response|success)$/.test(token.lower) ||
      CHANGE_VERBS.has(token.lemma) ||
      SAME_WORDS.has(token.lower) ||
      EFFECT_WORDS.get(token.lower) !== undefined)
  )
}

// "as good as", "as much relief as", "just as well as", "the same … as": offset of the closing "as".
function asAs(tokens: readonly Token[], i: number, to: number): number | null {
  if (
    !/^(?:ADJ|ADV|DET)$/.test(tokens[i + 1]?.tag ?? '') &&
    !/^(?:much|many|little|good|well|often)$/.test(tokens[i + 1]?.lower ?? '')
  )
    return null
  const first = tokens[i + 1]?.lower ?? ''
  if (
    /^(?:long|soon|far|a|an|the|well)$/.test(first) &&
    !(first === 'well' && tokens[i + 2]?.lower === 'as' && tokens[i - 1]?.lower !== ',')
  )
    return null
  for (let k = i + 2; k < to && k <= i + 10; k++) {
    const lower = tokens[k]?.lower
    if (lower === 'as') return /^(?:an?|the)$/.test(tokens[i + 1]?.lower ?? '') ? null : k - i
    if (lower === ',' || lower === '.' || lower === ';') return null
  }
  return null
}

// What stands before "as": "five times" is more, "a third" is less.
function multiple(tokens: readonly Token[], i: number): 1 | -1 | 0 {
  const before = tokens[i - 1]?.lower ?? ''
  if (
    !/^(?:ADJ|ADV|DET)$/.test(tokens[i + 1]?.tag ?? '') &&
    !/^(?:many|much|likely|often|common)$/.test(tokens[i + 1]?.lower ?? '')
  )
    return 0
  if (/^(?:twice|thrice|double|treble|triple)$/.test(before)) return 1
  if (before === 'times' && i > 1 && tokens[i - 2]?.lower !== 'at') return 1
  return /^(?:half|third|quarter|fifth|tenth|two-thirds|three-quarters)$/.test(before) ? -1 : 0
}

function followed(tokens: readonly Token[], i: number, to: number, word: string): boolean {
  for (let k = i + 1; k < to && k <= i + 14; k++) if (tokens[k]?.lower === word) return true
  return false
}

// "is an effective treatment for": what it is said to be is what it is said to do.
function appraised(tokens: readonly Token[], i: number): boolean {
  let k = i + 1
  while (tokens[k]?.tag === 'ADJ') k++
  if (
    !/^(?:treatment|therapy|remedy|option|way|means|tool|aid|approach|medicine|method|choice|solution|alternative|strategy)$/.test(
      tokens[k]?.lemma ?? '',
    )
  )
    return false
  for (k = i - 1; k >= 0 && k >= i - 4; k--) {
    const { tag, lemma } = tokens[k] as Token
    if (tag === 'AUX' || (tag === 'VERB' && /^(?:prove|remain|become|seem|appear|consider)$/.test(lemma))) return true
    if (tag !== 'DET' && tag !== 'ADV' && tag !== 'ADJ' && tag !== 'PART') return false
  }
  return false
}

function predicative(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const token = tokens[k] as Token
    if (token.tag === 'AUX') return true
    if (token.tag !== 'ADV' && token.tag !== 'PART')
      return token.tag === 'VERB' && /^(?:seem|appear|prove|look|become|remain|work|perform|do|feel)$/.test(token.lemma)
  }
  return false
}

// "more than 500 million", "less than a third", "at least": an amount, not a change.
function isQuantity(tokens: readonly Token[], i: number): boolean {
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
    /^(?:dozen|hundred|thousand|million|billion|half|third|quarter|fifth|sixth|tenth)$/.test(tokens[i + 3]?.lower ?? '')
  )
    return true
  return lower === 'more' && tokens[i - 1]?.lower === 'or'
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

function elided(tokens: readonly Token[], from: number, to: number): ClauseEffect | null {
  let i = to - 1
  while (i >= from && (tokens[i]?.tag === 'PUNCT' || tokens[i]?.tag === 'NUM')) i--
  for (let k = i; k > from && k > i - 12; k--) {
    const token = tokens[k] as Token
    if (
      (token.lower === 'not' || token.lower === "n't") &&
      (k === i || tokens[k + 1]?.lower === '(' || tokens[k + 1]?.tag === 'PUNCT')
    ) {
      return { change: 0, good: 0, same: true, denied: null, at: k, comparison: false }
    }
  }
  return null
}
