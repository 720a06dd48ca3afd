import type { Token } from '../english/token.js'
import { GROUPS } from '../lexicon/populations.js'
import { UNITS } from '../lexicon/units.js'
import { afterModal, type ClauseEffect, clauseEffect } from './effect.js'
import { proposition } from './proposition.js'

/** A run of tokens, end exclusive. */
export type Run = readonly [from: number, to: number]

/** Where the parts of a proposition stand among its tokens. A token belongs to at most one part. */
export interface Slots {
  /** The proposition itself, without who found or said it. */
  body: Run
  /** Who found or said it. */
  lead: Run | null
  effect: ClauseEffect | null
  intervention: Run[]
  comparator: Run[]
  outcome: Run[]
  population: Run[]
  timeframe: Run[]
  /** "by blocking …", "because it …": how it is said to work. */
  mechanism: Run[]
  /** "The more …, the better …": an effect that grows with the amount. */
  graded: boolean
}

/** Find the parts of a proposition: who gets what, against what, and what happens to what. */
export function slots(tokens: readonly Token[]): Slots {
  const graded = isGraded(tokens)
  const { body, lead } = proposition(tokens)
  const [from, to] = body
  const taken = new Uint8Array(tokens.length)
  const free = (runs: Run[]) => without(runs, taken)
  const timeframe = mark(times(tokens, from, to), taken)
  const mechanism = mark(mechanisms(tokens, from, to), taken)
  const effect =
    clauseEffect(tokens, mainStart(tokens, from, to), mechanism[0]?.[0] ?? to) ??
    (mechanism[0] ? clauseEffect(tokens, mechanism[0][0], to) : null)
  const comparator = mark(comparators(tokens, from, to, effect), taken)
  const population = mark(populations(tokens, from, to, taken), taken)
  const { intervention, outcome } = sides(tokens, from, mechanism[0]?.[0] ?? to, effect)
  const [cut, spill] = trim(tokens, intervention)
  intervention.splice(0, intervention.length, ...cut)
  outcome.push(...spill)
  const rest = { body, lead, effect, comparator, population, timeframe, mechanism, graded }
  const either = comparator.length === 0 ? alternatives(tokens, from, to) : null
  if (either) {
    mark([either[0], either[1]], taken)
    return { ...rest, intervention: [either[0]], comparator: [either[1]], outcome: free([[from, to]]) }
  }
  const groups = comparator.length > 0 ? existential(tokens, from, to) : null
  if (groups) return { ...rest, intervention: [groups.given], outcome: [groups.outcome], population: [] }
  const coordinated = comparator.length === 0 && effect?.same && !effect.denied ? pair(tokens, intervention) : null
  if (coordinated) {
    return { ...rest, intervention: [coordinated[0]], comparator: [coordinated[1]], outcome: free(outcome) }
  }
  return { ...rest, intervention: free(intervention), outcome: free(outcome) }
}

// "There were greater gains in strength for people who took A than for those who took B": A is given, strength gains.
function existential(tokens: readonly Token[], from: number, to: number): { given: Run; outcome: Run } | null {
  if (tokens[from]?.lower !== 'there' || tokens[from + 1]?.lemma !== 'be') return null
  const than = tokens.findIndex((token, i) => i > from && i < to && token.lower === 'than')
  const who = tokens.findIndex((token, i) => i > from && i < than && /^(?:who|that)$/.test(token.lower))
  if (than < 0 || who < 0) return null
  let start = who + 1
  while (start < than && (tokens[start]?.tag === 'AUX' || tokens[start]?.tag === 'ADV')) start++
  if (tokens[start]?.tag === 'VERB') start++
  let end = who
  while (end > from + 2 && tokens[end]?.tag !== 'ADP') end--
  return start < than && end > from + 2 ? { given: [start, than], outcome: [from + 2, end] } : null
}

// "turmeric for knee arthritis": what follows the preposition is not what is given.
function trim(tokens: readonly Token[], runs: readonly Run[]): [Run[], Run[]] {
  const kept: Run[] = []
  const spilt: Run[] = []
  for (let [from, to] of runs) {
    while (
      to > from &&
      (tokens[to - 1]?.tag === 'AUX' || tokens[to - 1]?.tag === 'PART' || tokens[to - 1]?.tag === 'ADV')
    )
      to--
    let cut = to
    for (let i = from + 1; i < to; i++) {
      if (/^(?:for|in|on|after|when|during|among|at|while|if)$/.test(tokens[i]?.lower ?? '')) {
        cut = i
        break
      }
    }
    kept.push([from, cut])
    if (cut < to) spilt.push([cut, to])
  }
  return [kept, spilt]
}

// "whether people stand or sit": what is compared.
function alternatives(tokens: readonly Token[], from: number, to: number): [Run, Run] | null {
  const whether = indexOf(tokens, 'whether', from, to)
  if (whether < 0) return null
  const or = indexOf(tokens, 'or', whether, to)
  if (or < 0 || or + 1 >= to || tokens[or + 1]?.lower === 'not') return null
  let start = whether + 1
  while (start < or && (isPeople(tokens[start]) || /^(?:PRON|AUX|DET)$/.test(tokens[start]?.tag ?? ''))) start++
  return [
    [start, or],
    [or + 1, to],
  ]
}

// Where the main clause begins: after a phrase or clause set before it with a comma.
function mainStart(tokens: readonly Token[], from: number, to: number): number {
  if (
    !/^(?:in|among|for|when|while|if|although|once|since|because|as|during|at|after|over|with|on|within|between|by)$/.test(
      tokens[from]?.lower ?? '',
    )
  )
    return from
  const comma = indexOf(tokens, ',', from, Math.min(to, from + 16))
  return comma > 0 && to - comma > 3 ? comma + 1 : from
}

function isGraded(tokens: readonly Token[]): boolean {
  const at: number[] = []
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (
      tokens[i]?.lower === 'the' &&
      /^(?:more|less|higher|longer|better|faster|sooner|lower|stronger)$/.test(tokens[i + 1]?.lower ?? '')
    )
      at.push(i)
  }
  const comma = indexOf(tokens, ',', 0, tokens.length)
  return at.length >= 2 && comma > (at[0] ?? 0) && comma < (at[1] ?? 0)
}

function mark(runs: Run[], taken: Uint8Array): Run[] {
  for (const [from, to] of runs) taken.fill(1, from, to)
  return runs
}

function without(runs: Run[], taken: Uint8Array): Run[] {
  const left: Run[] = []
  for (const [from, to] of runs) {
    let start = -1
    for (let i = from; i <= to; i++) {
      const open = i < to && taken[i] === 0
      if (open && start < 0) start = i
      if (!open && start >= 0) {
        left.push([start, i])
        start = -1
      }
    }
  }
  return left
}

const CLOSES = new Set([
  ',',
  ';',
  ':',
  '.',
  '—',
  'for',
  'in',
  'at',
  'on',
  'among',
  'when',
  'during',
  'after',
  'by',
  'because',
  'but',
  'and',
  'if',
  'over',
  'as',
])

function comparators(tokens: readonly Token[], from: number, to: number, effect: ClauseEffect | null): Run[] {
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i] as Token
    const next = tokens[i + 1]?.lower ?? ''
    let start = -1
    if (
      lower === 'than' &&
      tokens[i + 1]?.tag !== 'NUM' &&
      tokens[i - 1]?.lower !== 'other' &&
      tokens[i - 1]?.lower !== 'rather'
    )
      start = i + 1
    else if (/^(?:compared|comparison|relative)$/.test(lower) && /^(?:with|to)$/.test(next)) start = i + 2
    else if (lower === 'versus' || lower === 'vs' || lower === 'v') start = i + (next === '.' ? 2 : 1)
    else if (lower === 'as' && effect?.comparison && effect.at < i && i > effect.at + 1) start = i + 1
    else if (
      /^(?:superior|inferior|equal|equivalent|similar|comparable|identical|preferable|non-inferior)$/.test(lower) &&
      next === 'to'
    )
      start = i + 2
    else if (/^(?:differ|differs|differed|different|indistinguishable)$/.test(lower) && next === 'from') start = i + 2
    else if (
      /^(?:outperform|outperforms|outperformed|beat|beats|beating|surpass|surpasses|surpassed|match|matches|matched|matching)$/.test(
        lower,
      )
    )
      start = i + 1
    else if (lower === 'over' && /^(?:sham|placebo|no|usual|standard)$/.test(next)) start = i + 1
    else if (lower === 'against' && i > from && /^(?:sham|placebo|no|usual|standard)$/.test(next)) start = i + 1
    else if (lower === 'same' && findAs(tokens, i, to) > 0) start = findAs(tokens, i, to) + 1
    if (start < 0 || start >= to) continue
    if (
      /^(?:with|in|to|for|from|on|after|by|when|among|without|of)$/.test(tokens[start]?.lower ?? '') &&
      tokens[start]?.lower !== 'without'
    )
      start++
    let end = start
    while (end < to && !CLOSES.has(tokens[end]?.lower ?? '')) end++
    if (end > start) return [[start, end]]
  }
  return []
}

function findAs(tokens: readonly Token[], i: number, to: number): number {
  for (let k = i + 1; k < to && k < i + 9; k++) if (tokens[k]?.lower === 'as') return k
  return -1
}

const PEOPLE = new Set(
  'person people patient adult participant man woman child volunteer individual user worker employee american student athlete smoker drinker vegan vegetarian senior pupil teenager toddler infant baby sufferer survivor staff anyone everyone those somebody mother girl boy resident'.split(
    ' ',
  ),
)

function populations(tokens: readonly Token[], from: number, to: number, taken: Uint8Array): Run[] {
  const found: Run[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (taken[i] || !/^(?:in|among|for|with|of|amongst)$/.test(token.lower)) continue
    let head = i + 1
    while (
      head < to &&
      head < i + 7 &&
      /^(?:DET|ADJ|NUM|NOUN|PROPN|ADV|VERB)$/.test(tokens[head]?.tag ?? '') &&
      !isPeople(tokens[head])
    )
      head++
    if (!isPeople(tokens[head])) {
      const text = tokens
        .slice(i + 1, Math.min(head, to))
        .map((t) => t.lower)
        .join(' ')
      if (/^(?:in|among|amongst)$/.test(token.lower) && GROUPS.some((group) => group.pattern.test(text)))
        found.push([i + 1, head])
      continue
    }
    // "people who took vitamin D": what they took is the intervention, not who they are
    let end = head + 1
    while (
      end < to &&
      !/^(?:,|;|than|compared|versus|by|because)$/.test(tokens[end]?.lower ?? '') &&
      !(tokens[end]?.tag === 'AUX' && tokens[end - 1]?.lower !== 'who')
    )
      end++
    if (took(tokens, head, end) < 0) found.push([i + 1, end])
    i = end - 1
  }
  return found
}

function isPeople(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (PEOPLE.has(token.lemma) ||
      PEOPLE.has(token.lower) ||
      (token.tag === 'NOUN' && UNITS.get(token.lower) === 'people'))
  )
}

// "people who took X", "patients given X", "users of X", "drinkers of": index where X starts, or -1.
function took(tokens: readonly Token[], head: number, to: number): number {
  let i = head + 1
  if (tokens[i]?.lower === 'who' || tokens[i]?.lower === 'that') {
    i++
    while (i < to && (tokens[i]?.tag === 'AUX' || tokens[i]?.tag === 'ADV')) i++
  }
  const verb = tokens[i]
  if (
    verb &&
    /^(?:take|receive|use|get|have|give|drink|eat|consume|assign|allocate|randomise|randomize|treat|undergo|try|start|offer)$/.test(
      verb.lemma,
    ) &&
    verb.tag === 'VERB'
  ) {
    let start = i + 1
    while (start < to && /^(?:to|with|at|regular|regularly)$/.test(tokens[start]?.lower ?? '')) start++
    return start < to ? start : -1
  }
  if (/^(?:users?|takers?|drinkers?|consumers?)$/.test(tokens[head]?.lower ?? '') && tokens[head + 1]?.lower === 'of')
    return head + 2
  return -1
}

function times(tokens: readonly Token[], from: number, to: number): Run[] {
  const found: Run[] = []
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i] as Token
    if (/^(?:after|within|for|at|over|in|during|until|about|around)$/.test(lower)) {
      let k = i + 1
      while (k < to && k < i + 5 && /^(?:NUM|ADV|DET|ADJ)$|^ADP$/.test(tokens[k]?.tag ?? '') && !isTime(tokens[k])) k++
      if (isTime(tokens[k]) && k > i + 1) {
        found.push([i, k + 1])
        i = k
      }
    } else if (
      /^(?:short-term|long-term|immediate|immediately|lasting|long-lasting|permanent|permanently|overnight|forever)$/.test(
        lower,
      )
    )
      found.push([i, i + 1])
  }
  return found
}

function isTime(token: Token | undefined): boolean {
  return token !== undefined && /^(?:minute|hour|day|week|month|year|decade|century|session|dose)$/.test(token.lemma)
}

function mechanisms(tokens: readonly Token[], from: number, to: number): Run[] {
  for (let i = from + 1; i < to; i++) {
    const { lower } = tokens[i] as Token
    const next = tokens[i + 1]
    if (lower === 'because' && next?.lower !== 'of') return [[i + 1, to]]
    if (lower === 'by' && next?.tag === 'VERB' && next.form === 'ing') return [[i + 1, to]]
    if (lower === 'by' && next?.tag === 'ADV' && tokens[i + 2]?.form === 'ing') return [[i + 1, to]]
  }
  return []
}

/** Words after which stands the intervention: "side effects of X", "use of X", "a dose of X". */
const ABOUT = new Set(
  'effect side-effect effects benefit use intake consumption safety efficacy effectiveness treatment therapy course session tolerability addition starting taking'.split(
    ' ',
  ),
)

const EVALUATIVE = new Set(
  'easier gentler kinder safer harder riskier harsher better worse effective ineffective superior inferior good helpful useful beneficial harmful dangerous safe potent efficacious best worst useless'.split(
    ' ',
  ),
)

function sides(
  tokens: readonly Token[],
  from: number,
  to: number,
  effect: ClauseEffect | null,
): { intervention: Run[]; outcome: Run[] } {
  let start = mainStart(tokens, from, to)
  const verb = predicate(tokens, start, to, effect)
  // "In rare cases X …": a fronted phrase with no comma
  if (start === from && tokens[start]?.lower === 'in') {
    let noun = start + 1
    while (
      noun < verb &&
      noun < start + 4 &&
      !/^(?:cases?|trials?|studies|people|persons?)$/.test(tokens[noun]?.lower ?? '')
    )
      noun++
    if (noun + 1 < verb && noun < start + 4 && /^(?:NOUN|PROPN|DET)$/.test(tokens[noun + 1]?.tag ?? ''))
      start = noun + 1
  }
  const subject: Run = [start, verb]
  const content = tokens[verb]?.tag === 'VERB' && effect?.at !== verb ? verb : verb + 1
  const rest: Run = [Math.min(content, to), to]
  const fronted: Run[] = start > from ? [[from, start - 1]] : []
  const head = tokens[start]
  if (/^(?:there|it)$/.test(head?.lower ?? '')) {
    const at = first(tokens, rest, /^(?:from|with|in|of|to|by)$/)
    if (at > 0) return { intervention: [[at + 1, to]], outcome: [[rest[0], at]] }
    return { intervention: fronted, outcome: [rest] }
  }
  const taker = takers(tokens, start, to)
  if (taker) return { intervention: [taker], outcome: [[start, taker[0]], [taker[1], to], ...fronted] }
  const people = peopleIn(tokens, subject)
  const taking = people >= 0 ? took(tokens, people, verb) : -1
  if (taking >= 0) return { intervention: [[taking, verb]], outcome: [rest, ...fronted] }
  if (tokens[start]?.form === 'ing' && ABOUT.has(tokens[start]?.lower ?? ''))
    return { intervention: [[start + 1, verb]], outcome: [rest] }
  const of = ofPhrase(tokens, subject)
  if (of > 0) return { intervention: [[of + 1, verb]], outcome: [[start, of], rest] }
  const main = tokens[verb]
  const cue = effect ? tokens[effect.at] : undefined
  const passive =
    main?.form === 'en' &&
    tokens[verb - 1]?.tag === 'AUX' &&
    cue === main &&
    !/^(?:associate|link|relate)$/.test(main.lemma)
  const bare = cue === main && (rest[0] >= to || /^(?:ADP|ADV|PUNCT|SCONJ|CCONJ|NUM)$/.test(tokens[rest[0]]?.tag ?? ''))
  const intransitive =
    bare &&
    /^(?:fall|rise|drop|decline|decrease|increase|improve|worsen|recover|shrink|grow|differ|recur|resolve|diminish|deteriorate)$/.test(
      main?.lemma ?? '',
    )
  const measured =
    cue !== main &&
    effect !== null &&
    !EVALUATIVE.has(cue?.lower ?? '') &&
    (main?.tag === 'AUX' || /^(?:tend|seem|appear|remain|become|stay)$/.test(main?.lemma ?? '')) &&
    !followedByAny(tokens, effect.at, to, EVALUATIVE) &&
    !isLikely(tokens, effect.at)
  const noted =
    effect !== null &&
    effect.at < verb &&
    /^(?:see|observe|find|note|report|record|associate|link|notice)$/.test(main?.lemma ?? '') &&
    tokens[verb + 1]?.tag === 'ADP'
  if (passive || intransitive || measured || noted) {
    const at = first(tokens, rest, /^(?:by|with|after|on|from|in|among|using|when|following|between)$/)
    if (at > 0) return { intervention: [[at + 1, to], ...fronted], outcome: [subject, [rest[0], at]] }
    return { intervention: fronted, outcome: [subject, rest] }
  }
  return { intervention: [subject], outcome: [rest, ...fronted] }
}

const TAKES = /^(?:who|given|assigned|taking|receiving|using|randomised|randomized|allocated)$/

// "the pain of people who took a probiotic eased": what was taken, wherever it stands.
function takers(tokens: readonly Token[], from: number, to: number): Run | null {
  for (let i = from; i < to; i++) {
    if (!isPeople(tokens[i])) continue
    let who = i + 1
    while (who < to && who < i + 6 && !TAKES.test(tokens[who]?.lower ?? '')) who++
    if (!TAKES.test(tokens[who]?.lower ?? '')) continue
    const start = took(tokens, who - 1, to)
    if (start < 0) continue
    let end = start
    while (
      end < to &&
      !(end > start && /^(?:VERB|AUX|ADP|PUNCT|SCONJ)$/.test(tokens[end]?.tag ?? '') && tokens[end]?.lower !== 'of') &&
      tokens[end]?.lower !== 'than'
    )
      end++
    return [start, end]
  }
  return null
}

// The verb that the effect hangs on: the effect word itself, or the last verb before it.
function predicate(tokens: readonly Token[], from: number, to: number, effect: ClauseEffect | null): number {
  const finite = (i: number) => {
    const token = tokens[i] as Token
    return (
      token.tag === 'AUX' ||
      (token.tag === 'VERB' && token.form !== 'ing' && !(token.form === 'en' && tokens[i - 1]?.tag !== 'AUX'))
    )
  }
  if (
    effect &&
    ((tokens[effect.at]?.tag === 'VERB' && tokens[effect.at]?.form !== 'ing') || afterModal(tokens, effect.at))
  )
    return effect.at
  let relative = false
  let fallback = -1
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (/^(?:who|which|that|whose)$/.test(token.lower) && token.tag !== 'DET') {
      relative = true
      continue
    }
    if (!finite(i)) continue
    if (relative) {
      relative = false
      if (fallback < 0) fallback = i
      // the verb of the relative clause; its auxiliaries go with it
      while (i + 1 < to && (tokens[i + 1]?.tag === 'AUX' || tokens[i + 1]?.tag === 'VERB') && tokens[i]?.tag === 'AUX')
        i++
      continue
    }
    while (i + 1 < to && tokens[i]?.tag === 'AUX') {
      let k = i + 1
      while (k < to && (tokens[k]?.tag === 'ADV' || tokens[k]?.tag === 'PART')) k++
      if (k < to && (tokens[k]?.tag === 'AUX' || (tokens[k]?.tag === 'VERB' && tokens[k]?.form !== 'ing'))) i = k
      else break
    }
    return i
  }
  return fallback >= 0 ? fallback : from
}

function peopleIn(tokens: readonly Token[], [from, to]: Run): number {
  for (let i = from; i < to; i++) if (isPeople(tokens[i])) return i
  return -1
}

function ofPhrase(tokens: readonly Token[], [from, to]: Run): number {
  for (let i = from + 1; i < to; i++) {
    if (
      /^(?:from|in|with)$/.test(tokens[i]?.lower ?? '') &&
      /^(?:risks?|harms?|dangers?)$/.test(tokens[i - 1]?.lower ?? '')
    )
      return i
    if (
      /^(?:of|from|with|by)$/.test(tokens[i]?.lower ?? '') &&
      (ABOUT.has(tokens[i - 1]?.lemma ?? '') || ABOUT.has(tokens[i - 1]?.lower ?? ''))
    )
      return i
  }
  return -1
}

function first(tokens: readonly Token[], [from, to]: Run, pattern: RegExp): number {
  for (let i = from; i < to; i++) if (pattern.test(tokens[i]?.lower ?? '')) return i
  return -1
}

function indexOf(tokens: readonly Token[], mark: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]?.lower === mark) return i
  return -1
}

function followedByAny(tokens: readonly Token[], at: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = at + 1; i < to && i <= at + 3; i++) if (words.has(tokens[i]?.lower ?? '')) return true
  return false
}

function isLikely(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === 'likely' || tokens[at + 1]?.lower === 'prone'
}

// "X and Y are equally good", "between X and Y": the two sides.
function pair(tokens: readonly Token[], runs: readonly Run[]): [Run, Run] | null {
  for (const [from, to] of runs) {
    for (let i = from + 1; i < to - 1; i++)
      if (tokens[i]?.lower === 'and' || tokens[i]?.lower === 'or')
        return [
          [from, i],
          [i + 1, to],
        ]
  }
  return null
}
