import type { Token } from '../../english/token.js'
import { EFFECT_WORDS } from '../../lexicon/direction.js'
import type { ClauseEffect } from '../effect.js'
import { first } from './first.js'
import { isPeople } from './is-people.js'
import { mainStart } from './main-start.js'
import { predicate } from './predicate.js'
import type { Run } from './run.js'
import { takers } from './takers.js'
import { took } from './took.js'
import { whenTaken } from './when-taken.js'

/** Part a proposition at its predicate: what is given on one side, what happens on the other. */
export function sides(
  tokens: readonly Token[],
  from: number,
  to: number,
  effect: ClauseEffect | null,
): { intervention: Run[]; outcome: Run[]; population?: Run[] } {
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
    // "there is no evidence that X helps Y"
    const that = first(tokens, [start, Math.min(to, start + 8)], /^that$/)
    if (that > 0 && that + 2 < to) return sides(tokens, that + 1, to, effect)
    const linked = between(tokens, start, to)
    if (linked) return linked
    const near = first(tokens, rest, /^(?:from|with|in|to|by|among)$/)
    const at = near > 0 ? near : first(tokens, rest, /^(?:of|for)$/)
    if (at > 0) return { intervention: [[at + 1, to]], outcome: [[rest[0], at]] }
    return { intervention: fronted, outcome: [rest] }
  }
  if (start > 0 && head?.lower === 'no' && tokens[start + 2]?.lower === 'of') {
    // a trial found "no effect of X on Y"
    const on = first(tokens, [start + 4, to], /^(?:on|for|in|against)$/)
    if (on > 0) return { intervention: [[start + 3, on]], outcome: [[on + 1, to]] }
  }
  if (start > 0 && head?.lower === 'no' && tokens[start + 2]?.lower === 'between') {
    const linked = between(tokens, start, to)
    if (linked) return linked
  }
  // "How long you sleep has no bearing on it"
  if (head?.lower === 'how') {
    let does = start + 1
    while (does < to && tokens[does]?.tag !== 'VERB') does++
    // "how often it is given"
    const thing = tokens[start + 2]?.tag !== 'PRON'
    if (does < to)
      return {
        intervention: [thing ? [start + 2, does + 1] : [does, Math.max(verb, does + 1)]],
        outcome: [[Math.max(verb, does + 1), to], ...fronted],
      }
  }
  const when = whenTaken(tokens, verb, to)
  if (when) {
    const who = peopleIn(tokens, subject) >= 0
    return {
      intervention: [when.taken],
      outcome: [...(who ? [] : [subject]), [rest[0], when.from], ...fronted],
      ...(who ? { population: [subject] } : {}),
    }
  }
  // "Treating insomnia with X"
  if (/^(?:treating|managing|tackling|easing)$/.test(head?.lower ?? '')) {
    const means = first(tokens, [start + 2, verb], /^(?:with|using|by)$/)
    if (means > 0 && means + 1 < verb)
      return { intervention: [[means + 1, verb]], outcome: [rest, ...fronted], population: [[start + 1, means]] }
  }
  // "the rise in the odds for every extra hour of X"
  const unit = effect ? perUnit(tokens, start, to) : null
  if (unit) return { intervention: [unit], outcome: [[start, unit[0]]] }
  // "the film breaks up sooner when people stare"
  const cause = effect ? first(tokens, rest, /^(?:when|whenever)$/) : -1
  if (
    cause > verb &&
    cause + 2 < to &&
    !transitive(tokens, verb, effect) &&
    !EVALUATIVE.has(tokens[effect?.at ?? 0]?.lower ?? '') &&
    effect?.good === null &&
    !isGerund(tokens, start)
  )
    return { intervention: [[doneIn(tokens, cause + 1, to), to]], outcome: [subject, [rest[0], cause], ...fronted] }
  // "When people stare at a screen, they blink less"
  const whenever =
    fronted[0] && /^(?:when|if|while|once|after|with|by)$/.test(tokens[from]?.lower ?? '') ? fronted[0] : null
  if (whenever && verb === start + 1 && /^(?:they|it|you|we|he|she)$/.test(head?.lower ?? ''))
    return { intervention: [[whenever[0] + 1, whenever[1]]], outcome: [rest] }
  // "Headaches are a common side effect of X"
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
  // "X is a common cause of falls"
  if (effect && tokens[effect.at]?.tag === 'NOUN' && tokens[effect.at]?.lower === 'cause')
    return { intervention: [subject], outcome: [[effect.at + 2, to], ...fronted] }
  const taker = takers(tokens, start, verb) ?? (transitive(tokens, verb, effect) ? null : takers(tokens, verb, to))
  if (taker) return { intervention: [taker], outcome: [[start, taker[0]], [taker[1], to], ...fronted] }
  const people = peopleIn(tokens, subject)
  const taking = people >= 0 ? took(tokens, people, verb, true) : -1
  if (taking >= 0) return { intervention: [[taking, verb]], outcome: [rest, ...fronted] }
  if (tokens[start]?.form === 'ing' && ABOUT.has(tokens[start]?.lower ?? ''))
    return { intervention: [[start + 1, verb]], outcome: [rest] }
  // "The improvement in Y with X lasts"
  const changed = first(
    tokens,
    subject,
    /^(?:improvement|reduction|increase|decrease|rise|fall|drop|decline|gain|loss|change)s?$/,
  )
  if (changed > 0 && /^(?:in|of)$/.test(tokens[changed + 1]?.lower ?? '')) {
    const through = first(tokens, [changed + 2, verb], /^(?:with|from|after|under|through)$/)
    if (through > 0 && through + 1 < verb)
      return { intervention: [[through + 1, verb]], outcome: [[start, through], rest] }
  }
  const of = ofPhrase(tokens, subject)
  if (of > 0) return { intervention: [[of + 1, verb]], outcome: [[start, of], rest] }
  const main = tokens[verb]
  const cue = effect ? tokens[effect.at] : undefined
  let auxiliary = verb - 1
  while (auxiliary > start && tokens[auxiliary]?.tag === 'ADV') auxiliary--
  const passive =
    main?.form === 'en' &&
    tokens[auxiliary]?.tag === 'AUX' &&
    tokens[auxiliary]?.lemma !== 'have' &&
    cue === main &&
    !/^(?:associate|link|relate)$/.test(main.lemma)
  const bare =
    cue === main &&
    (rest[0] >= to ||
      (/^(?:ADP|ADV|PUNCT|SCONJ|CCONJ|NUM)$/.test(tokens[rest[0]]?.tag ?? '') && !isBack(tokens, rest[0])))
  const intransitive =
    bare &&
    /^(?:fall|rise|drop|decline|decrease|increase|improve|worsen|recover|shrink|grow|differ|recur|resolve|diminish|deteriorate|ease|subside|abate|lessen|fade|heal|clear|vanish|disappear|wane|climb|double|halve|budge|change|shorten|lengthen)$/.test(
      main?.lemma ?? '',
    )
  const measured =
    cue !== main &&
    effect !== null &&
    !relative(tokens, effect.at, verb) &&
    !(main?.tag === 'AUX' && /^(?:tied|linked|related|connected)$/.test(tokens[verb + 1]?.lower ?? '')) &&
    !/^(?:tied|linked|associated|connected|correlated|related)$/.test(cue?.lower ?? '') &&
    !EVALUATIVE.has(cue?.lower ?? '') &&
    !(
      cue?.lower === 'as' &&
      (EFFECT_WORDS.get(tokens[effect.at + 1]?.lower ?? '')?.good || EVALUATIVE.has(tokens[effect.at + 1]?.lower ?? ''))
    ) &&
    !(
      main?.lemma === 'have' &&
      tokens
        .slice(verb + 1, Math.min(to, verb + 6))
        .some(({ lower }) => /^(?:effect|impact|influence|bearing|benefit|advantage|role|difference)s?$/.test(lower))
    ) &&
    ((main?.tag === 'AUX' && main.lemma !== 'do') ||
      /^(?:tend|seem|appear|remain|become|stay)$/.test(main?.lemma ?? '') ||
      (/^(?:get|grow)$/.test(main?.lemma ?? '') && effect.at - verb <= 2 && cue?.lower !== 'as')) &&
    !followedByAny(tokens, effect.at, to, EVALUATIVE) &&
    !isLikely(tokens, effect.at)
  const noted =
    effect !== null &&
    effect.at < verb &&
    /^(?:see|observe|find|note|report|record|associate|link|notice)$/.test(main?.lemma ?? '') &&
    tokens[verb + 1]?.tag === 'ADP'
  // "Women are protected by X"
  const by = passive ? first(tokens, rest, /^by$/) : -1
  if (by > 0 && by + 1 < to && peopleIn(tokens, subject) >= 0 && !/^(?:NUM|ADV)$/.test(tokens[by + 1]?.tag ?? ''))
    return { intervention: [[by + 1, to]], outcome: [[rest[0], by], ...fronted], population: [subject] }
  // "When X stopped, Y got worse"
  if (whenever && /^(?:get|become|turn|grow)$/.test(main?.lemma ?? ''))
    return { intervention: [[whenever[0] + 1, whenever[1]]], outcome: [subject, rest] }
  // "sleep onset with melatonin differed from placebo"
  const under = measured ? first(tokens, [start + 1, verb], /^(?:with|under)$/) : -1
  if (under > 0 && people < 0 && under + 1 < verb && first(tokens, rest, /^(?:than|from)$/) > 0)
    return { intervention: [[under + 1, verb]], outcome: [[start, under], rest, ...fronted] }
  if (passive || intransitive || measured || noted) {
    const than = first(tokens, rest, /^(?:than|versus|vs)$/)
    let at = first(tokens, than > 0 ? [rest[0], than] : rest, GIVEN)
    // "lower in sodium than table salt": the subject is what is compared
    const plain = than > 0 && tokens[than + 1]?.tag !== 'ADP'
    if (plain && measured && (at < 0 || /^(?:in|from)$/.test(tokens[at]?.lower ?? '')))
      return { intervention: [subject], outcome: [rest, ...fronted] }
    // "increases by 11 minutes", "rose from 4 to 3": how much, not by what
    while (at > 0 && /^(?:by|from)$/.test(tokens[at]?.lower ?? '') && /^(?:NUM|ADV)$/.test(tokens[at + 1]?.tag ?? ''))
      at = first(tokens, [at + 2, to], GIVEN)
    if (at > 0) return { intervention: [[at + 1, to], ...fronted], outcome: [subject, [rest[0], at]] }
    return { intervention: fronted, outcome: [subject, rest] }
  }
  if (isBe(tokens, verb) && tokens[verb + 1]?.lower === 'what' && effect && effect.at > verb)
    return { intervention: [subject], outcome: [[effect.at + 1, to], ...fronted] }
  const who = whom(tokens, verb, to)
  if (who) return { intervention: [subject], outcome: [[who[1], to], ...fronted], population: [who] }
  return { intervention: [subject], outcome: [rest, ...fronted] }
}

const GIVEN = /^(?:by|with|after|on|from|in|among|using|when|following|between)$/

// "is the only one that stops it": the verb of a clause that says what the subject is.
function relative(tokens: readonly Token[], at: number, verb: number): boolean {
  return (
    tokens[at]?.tag === 'VERB' &&
    at > verb &&
    (/^(?:that|which|who|what)$/.test(tokens[at - 1]?.lower ?? '') ||
      /^(?:that|which|who)$/.test(tokens[at - 2]?.lower ?? ''))
  )
}

// "helps a child with asthma breathe", "protects nurses from flu": whom it is done to, where what is done follows.
function whom(tokens: readonly Token[], verb: number, to: number): Run | null {
  if (
    !/^(?:help|protect|save|spare|shield|guard|make|leave|let|keep|stop|prevent|give|allow|enable|cause)$/.test(
      tokens[verb]?.lemma ?? '',
    )
  )
    return null
  let head = verb + 1
  while (
    head < to &&
    head < verb + 6 &&
    /^(?:DET|ADJ|NOUN|NUM)$/.test(tokens[head]?.tag ?? '') &&
    !isPeople(tokens[head])
  )
    head++
  const little = tokens[head]?.lower === 'one' && tokens[head - 1]?.lower === 'little'
  if (!isPeople(tokens[head]) && !little && !(tokens[head]?.lower === 'you' && head === verb + 1)) return null
  if (/^['’]s?$/.test(tokens[head + 1]?.lower ?? '')) return null
  let end = head + 1
  // "people with neck pain", "children under six"
  while (
    end + 1 < to &&
    /^(?:with|under|over|on)$/.test(tokens[end]?.lower ?? '') &&
    /^(?:NOUN|ADJ|NUM|PROPN|DET)$/.test(tokens[end + 1]?.tag ?? '')
  ) {
    end++
    while (
      end < to &&
      /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[end]?.tag ?? '') &&
      !/^(?:more|less)$/.test(tokens[end]?.lower ?? '')
    )
      end++
  }
  return end < to ? [verb + 1, end] : null
}

// "people stare at a screen": the screen, as with "who stare at a screen".
function doneIn(tokens: readonly Token[], from: number, to: number): number {
  if (!isPeople(tokens[from]) && tokens[from]?.tag !== 'PRON') return from
  let at = from + 1
  while (at < to && /^(?:AUX|ADV|VERB|ADP|DET|PART)$/.test(tokens[at]?.tag ?? '')) at++
  return at < to ? at : from
}

function isGerund(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.form === 'ing' || /ing$/.test(tokens[i]?.lower ?? '')
}

function perUnit(tokens: readonly Token[], from: number, to: number): Run | null {
  for (let i = from + 2; i + 2 < to; i++) {
    if (!/^(?:for|with)$/.test(tokens[i]?.lower ?? '') || !/^(?:every|each)$/.test(tokens[i + 1]?.lower ?? '')) continue
    if (!/^(?:extra|additional|further|added)$/.test(tokens[i + 2]?.lower ?? '')) continue
    let end = i + 3
    while (end < to && !/^(?:PUNCT|VERB|AUX|SCONJ)$/.test(tokens[end]?.tag ?? '')) end++
    return [i + 2, end]
  }
  return null
}

function isBe(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb]?.lemma === 'be' && tokens[verb]?.tag === 'AUX'
}

// "lowers the risk in people who take X": the subject does it, not what they take.
function transitive(tokens: readonly Token[], verb: number, effect: ClauseEffect | null): boolean {
  const main = tokens[verb]
  if (main?.tag !== 'VERB' || main.form === 'en' || tokens[verb - 1]?.lemma === 'be') return false
  if (effect?.at !== verb && !/^(?:do|have|make|bring|give|carry|offer|provide)$/.test(main.lemma)) return false
  let object = verb + 1
  while (/^(?:off|up|down|out|away|on)$/.test(tokens[object]?.lower ?? '')) object++
  return /^(?:NOUN|PROPN|DET|ADJ|PRON)$/.test(tokens[object]?.tag ?? '')
}

// "back function": a part of the body, whatever the tagger says.
function isBack(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === 'back' && /^(?:NOUN|CCONJ|VERB)$/.test(tokens[i + 1]?.tag ?? '')
}

// "there is no link between X and Y"
function between(tokens: readonly Token[], from: number, to: number): { intervention: Run[]; outcome: Run[] } | null {
  const at = first(tokens, [from, Math.min(to, from + 10)], /^between$/)
  if (at < 0) return null
  const and = first(tokens, [at + 1, to], /^and$/)
  return and > at + 1 && and + 1 < to ? { intervention: [[at + 1, and]], outcome: [[and + 1, to]] } : null
}

function peopleIn(tokens: readonly Token[], [from, to]: Run): number {
  for (let i = from; i < to; i++)
    if (isPeople(tokens[i]) || (i + 1 < to && tokens[i]?.tag === 'NOUN' && tokens[i + 1]?.lower === 'who')) return i
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

function followedByAny(tokens: readonly Token[], at: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = at + 1; i < to && i <= at + 3; i++) if (words.has(tokens[i]?.lower ?? '')) return true
  return false
}

function isLikely(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === 'likely' || tokens[at + 1]?.lower === 'prone'
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
