import type { Token } from '../../../english/token.js'
import { EFFECT_WORDS } from '../../../lexicon/direction.js'
import { first } from '../first.js'
import type { Clause, Sides } from './clause.js'
import { EVALUATIVE } from './evaluative.js'
import { peopleIn } from './people-in.js'

/** "Pain fell with X", "sleep is better after X", "headaches were seen with X": the subject is what something happens to. */
export function befalls(clause: Clause): Sides | null {
  const { tokens, to, start, verb, subject, rest, fronted } = clause
  const measured = isMeasured(clause)
  // "sleep onset with melatonin differed from placebo"
  const under = measured ? first(tokens, [start + 1, verb], /^(?:with|under)$/) : -1
  if (under > 0 && peopleIn(tokens, subject) < 0 && under + 1 < verb && first(tokens, rest, /^(?:than|from)$/) > 0)
    return { intervention: [[under + 1, verb]], outcome: [[start, under], rest, ...fronted] }
  if (isPassive(clause) || isIntransitive(clause) || measured || isNoted(clause)) {
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
  return null
}

/** "Women are protected by X". */
export function doneBy(clause: Clause): Sides | null {
  const { tokens, to, subject, rest, fronted } = clause
  const by = isPassive(clause) ? first(tokens, rest, /^by$/) : -1
  if (by > 0 && by + 1 < to && peopleIn(tokens, subject) >= 0 && !/^(?:NUM|ADV)$/.test(tokens[by + 1]?.tag ?? ''))
    return { intervention: [[by + 1, to]], outcome: [[rest[0], by], ...fronted], population: [subject] }
  return null
}

function isPassive({ tokens, effect, start, verb }: Clause): boolean {
  const main = tokens[verb]
  let auxiliary = verb - 1
  while (auxiliary > start && tokens[auxiliary]?.tag === 'ADV') auxiliary--
  return (
    main?.form === 'en' &&
    tokens[auxiliary]?.tag === 'AUX' &&
    tokens[auxiliary]?.lemma !== 'have' &&
    effect?.at === verb &&
    !/^(?:associate|link|relate)$/.test(main.lemma)
  )
}

// "pain fell", with nothing that it fell on
function isIntransitive({ tokens, to, effect, verb, rest }: Clause): boolean {
  const bare =
    effect?.at === verb &&
    (rest[0] >= to ||
      (/^(?:ADP|ADV|PUNCT|SCONJ|CCONJ|NUM)$/.test(tokens[rest[0]]?.tag ?? '') && !isBack(tokens, rest[0])) ||
      tokens[rest[0]]?.lower === 'following')
  return (
    bare &&
    /^(?:fall|rise|drop|decline|decrease|increase|improve|worsen|recover|shrink|grow|differ|recur|resolve|diminish|deteriorate|ease|subside|abate|lessen|fade|heal|clear|vanish|disappear|wane|climb|double|halve|budge|change|shorten|lengthen)$/.test(
      tokens[verb]?.lemma ?? '',
    )
  )
}

// "sleep is better": what the subject is, not what it does
function isMeasured({ tokens, to, effect, verb }: Clause): boolean {
  const main = tokens[verb]
  const cue = effect ? tokens[effect.at] : undefined
  return (
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
        .some(({ lower }) =>
          /^(?:effect|impact|influence|bearing|benefit|advantage|role|difference|risk|odds|chance|likelihood)s?$/.test(
            lower,
          ),
        )
    ) &&
    ((main?.tag === 'AUX' && main.lemma !== 'do') ||
      (/^(?:tend|seem|appear|remain|become|stay)$/.test(main?.lemma ?? '') && !isDoing(tokens, verb)) ||
      (/^(?:get|grow)$/.test(main?.lemma ?? '') && effect.at - verb <= 2 && cue?.lower !== 'as')) &&
    !followedByAny(tokens, effect.at, to, EVALUATIVE) &&
    !isLikely(tokens, effect.at)
  )
}

// "seem to make": what it does
function isDoing(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb + 1]?.lower === 'to' && tokens[verb + 2]?.tag === 'VERB'
}

// "less pain was seen with X"
function isNoted({ tokens, effect, verb }: Clause): boolean {
  return (
    effect !== null &&
    effect.at < verb &&
    /^(?:see|observe|find|note|report|record|associate|link|notice)$/.test(tokens[verb]?.lemma ?? '') &&
    tokens[verb + 1]?.tag === 'ADP'
  )
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

// "back function": a part of the body, whatever the tagger says.
function isBack(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === 'back' && /^(?:NOUN|CCONJ|VERB)$/.test(tokens[i + 1]?.tag ?? '')
}

function followedByAny(tokens: readonly Token[], at: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = at + 1; i < to && i <= at + 3; i++) if (words.has(tokens[i]?.lower ?? '')) return true
  return false
}

function isLikely(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === 'likely' || tokens[at + 1]?.lower === 'prone'
}
