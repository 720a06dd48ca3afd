import type { Token } from './token.js'

/** A run of tokens, end exclusive. */
export interface Range {
  from: number
  to: number
}

/** A verb with its auxiliaries, negation and the adverbs among them. */
export interface VerbGroup extends Range {
  /** Index of the main verb: the last verb of the group. */
  main: number
  finite: boolean
  /** `to` + base form. */
  infinitive: boolean
  /** "is made", "were given". */
  passive: boolean
}

/** Every verb group of a sentence, left to right. A participle or gerund on its own is a group that is not finite. */
export function verbGroups(tokens: Token[]): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let group = nextVerbGroup(tokens, 0); group; group = nextVerbGroup(tokens, group.to)) groups.push(group)
  return groups
}

/** The first verb group that starts at or after token `i`, where no group is open. */
export function nextVerbGroup(tokens: Token[], i: number): VerbGroup | undefined {
  for (let at = i; at < tokens.length; at++) {
    const group = verbGroupAt(tokens, at)
    if (group) return group
  }
  return undefined
}

/** The noun phrase that starts at token `i`, without the phrases that follow its head; undefined when none does. */
export function nounPhrase(tokens: Token[], i: number): (Range & { head: number }) | undefined {
  const from = i
  let head = -1
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const next = tokens[i + 1]
    if (token.tag === 'PRON') {
      if (head >= 0 || i > from) break
      return { from, to: i + 1, head: i }
    }
    if (token.tag === 'NOUN' || token.tag === 'PROPN') {
      // "3 g a day creatine helps": the time is told, and a new phrase begins
      if (
        head === from + 1 &&
        /^an?$/.test(tokens[from]?.lower ?? '') &&
        TIME.test(tokens[head]?.lower ?? '') &&
        tokens[from - 1]?.tag === 'NOUN'
      )
        break
      // "the quantities people drink"
      if (
        head === i - 1 &&
        isPluralNoun(tokens[head]) &&
        /^(?:people|adults|women|men|patients|consumers)$/.test(token.lower) &&
        tokens[head]?.lower !== 'sports'
      )
        break
      head = i
    } else if (token.tag === 'DET') {
      if (head >= 0) break
    } else if (token.tag === 'NUM') {
      if (head >= 0 && next?.tag !== 'NOUN' && tokens[head]?.tag !== 'PROPN') {
        head = i
        i++
        break
      }
      if (head < 0 && !isNominal(next)) head = i
    } else if (token.lower === "'s" || token.lower === "'" || token.lower === '’') {
      if (head < 0) break
      head = -1
    } else if (token.tag === 'ADJ' || isModifier(tokens, i)) {
      if (head >= 0 && token.tag !== 'ADJ') break
      if (head >= 0 && (!isNominal(next) || isPluralNoun(tokens[head]))) break
    } else if (token.tag === 'ADV') {
      if (
        head >= 0 ||
        !/^(?:DET|ADJ|NUM|ADV|VERB)$/.test(next?.tag ?? '') ||
        /^(?:when|where|why|how)$/.test(token.lower)
      )
        break
    } else if (token.tag === 'CCONJ' && head < 0 && i > from && tokens[i - 1]?.tag === 'ADJ' && next?.tag === 'ADJ') {
      // "real and sham acupuncture": coordinated adjectives
    } else if (token.lower === ',' && head < 0 && tokens[i - 1]?.tag === 'ADJ' && next?.tag === 'ADJ') {
      // "small, thin needles"
    } else break
  }
  return head < 0 ? undefined : { from, to: Math.max(i, head + 1), head }
}

/** The noun phrase at `i` with what hangs on it: "of …", "in …", "with …" phrases and restrictive relative clauses. */
export function fullNounPhrase(tokens: Token[], i: number): (Range & { head: number }) | undefined {
  const base = nounPhrase(tokens, i)
  if (!base) return undefined
  let to = base.to
  for (;;) {
    const next = tokens[to]
    if (next?.tag !== 'ADP' || next.lower === 'than') break
    const inner = nounPhrase(tokens, to + 1)
    if (!inner) break
    to = inner.to
  }
  return { ...base, to }
}

/** The verb group that starts at token `start`, of the tokens before `end`; undefined when none does. */
export function verbGroupAt(tokens: Token[], start: number, end = tokens.length): VerbGroup | undefined {
  const opening = tokens[start]?.tag
  if (opening !== 'AUX' && opening !== 'VERB' && opening !== 'PART') return undefined
  let i = start
  let infinitive = false
  if (opening === 'PART') {
    if (tokens[i]?.lower !== 'to') return undefined
    infinitive = true
    i++
    while (tokens[i]?.tag === 'ADV') i++
  }
  let main = -1
  let last = -1
  let verbs = 0
  let passive = false
  let be = false
  for (; i < end; i++) {
    const token = tokens[i] as Token
    if (token.tag === 'AUX') {
      if (main >= 0 && verbs > 0) break
      if (token.lower === 'to') break
      last = i
      if (main < 0) main = i
      be = token.lemma === 'be'
      if (verbs === 0) main = i
    } else if (token.tag === 'VERB') {
      if (verbs > 0) break
      if (last < 0 && i > start && !infinitive) break
      if (last >= 0 && !canFollow(tokens[lastAux(tokens, i)], token)) break
      main = i
      verbs++
      passive = be && token.form === 'en'
      last = i
      i++
      break
    } else if (token.tag === 'ADV' || (token.tag === 'PART' && token.lower !== 'to')) {
      if (last < 0 && !infinitive) break
    } else break
  }
  if (last < 0) return undefined
  const first = tokens[infinitive ? start + 1 : start] as Token
  const finite =
    !infinitive &&
    (first.tag === 'AUX'
      ? first.form !== 'ing' && first.lower !== 'be' && first.lower !== 'been'
      : first.form !== 'ing' && first.form !== 'en')
  return { from: start, to: last + 1, main, finite, infinitive, passive }
}

function lastAux(tokens: Token[], i: number): number {
  let at = i - 1
  while (at >= 0 && tokens[at]?.tag !== 'AUX') at--
  return at
}

// "is" + participle or gerund, "has" + participle, modal or "do" + base form; "is" + past tense is two clauses.
function canFollow(aux: Token | undefined, verb: Token): boolean {
  if (!aux) return true
  if (aux.lemma === 'be') return verb.form === 'en' || verb.form === 'ing' || verb.form === 'past'
  return true
}

const TIME = /^(?:hour|day|night|week|month|year)$/

// "things green tea does": behind a plural a new phrase begins.
function isPluralNoun(token: Token | undefined): boolean {
  return token?.tag === 'NOUN' && token.lower !== token.lemma
}

function isNominal(token: Token | undefined): boolean {
  return token?.tag === 'NOUN' || token?.tag === 'PROPN' || token?.tag === 'ADJ' || token?.tag === 'NUM'
}

// A participle that stands before its noun: "pooled analysis", "inflamed joints", "running water".
function isModifier(tokens: Token[], i: number): boolean {
  const token = tokens[i]
  const next = tokens[i + 1]
  if (token?.tag !== 'VERB' || (token.form !== 'en' && token.form !== 'ing')) return false
  return next?.tag === 'NOUN' || next?.tag === 'ADJ' || next?.tag === 'PROPN'
}
