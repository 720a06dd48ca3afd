import type { Token } from '../../english/token.js'
import { type ClauseEffect, clauseEffect } from '../effect.js'
import { type Arm, arm } from './arm.js'
import { isPeople } from './is-people.js'
import { mainVerb } from './main-verb.js'
import type { Run } from './run.js'
import { type Share, shareAt } from './share-at.js'
import { whenTaken } from './when-taken.js'

/** Parts of a statement of how many of a group something holds for. */
export interface Shared {
  people: Run
  given: Run | null
  outcome: Run[]
  comparator: Run | null
  /** Which of two groups has more; null where one group only is counted or both have as much. */
  effect: ClauseEffect | null
  /** The shares themselves, which are no part of anything. */
  counted: Run[]
}

/** Read "47 per cent of people on X recovered, against 3 per cent of those on Y" and "headaches trouble one in ten people who fast"; null for other statements. */
export function shared(tokens: readonly Token[], from: number, to: number): Shared | null {
  const first = shareAt(tokens, from, to)
  return first ? counted(tokens, first, to) : befallen(tokens, from, to)
}

// The share is the subject.
function counted(tokens: readonly Token[], share: Share, to: number): Shared | null {
  const verb = mainVerb(tokens, share.to, to)
  if (verb < 0) return null
  // "3% of those on X and 17% of those on Y were allergic"
  const joined = against(tokens, share.to, verb)
  if (joined) return told(tokens, share, joined.from, [verb, to], joined)
  const other = against(tokens, verb, to)
  const end = other?.from ?? to
  return told(tokens, share, verb, [verb, end], other)
}

// What is told of a group that ends at `end`, and of the other where there is one.
function told(tokens: readonly Token[], share: Share, end: number, outcome: Run, other: Other | null): Shared {
  const group = groupOf(tokens, share, end)
  const when = group.given ? null : whenTaken(tokens, outcome[0], outcome[1])
  // "one runner in six": who they are; "18% of the vapers, against 10% of …": what they do
  const sole = !other && group.given && group.given[1] - group.given[0] === 1 && within(group.people, group.given)
  const second = other ? arm(tokens, other.group) : null
  const more = other && share.value !== null && other.share.value !== null ? share.value - other.share.value : 0
  // "a quarter of hearing trouble among workers": what is counted is no people
  const persons = group.given !== null || share.people >= 0 || isAnyone(tokens, group.people)
  return {
    people: persons ? group.people : [end, end],
    given: persons ? (sole ? null : (group.given ?? when?.taken ?? null)) : other ? null : group.people,
    outcome: [...(!persons && other ? [group.people] : []), when ? [outcome[0], when.from] : outcome],
    comparator: second ? (second.given ?? second.people) : null,
    effect: more === 0 ? clauseEffect(tokens, outcome[0], outcome[1]) : higher(tokens, more > 0 ? 1 : -1, outcome),
    counted: [
      [share.from, share.people >= 0 ? nounPhrase(tokens, share)[0] : share.to],
      ...inside(share),
      ...bracketed(tokens, share.to, end),
      ...(other ? [other.counted] : []),
    ],
  }
}

function isAnyone(tokens: readonly Token[], [from, to]: Run): boolean {
  for (let i = from; i < to; i++) {
    if (isPeople(tokens[i]) || /^(?:us|them|population|\p{L}+(?:ers|ors))$/u.test(tokens[i]?.lower ?? '')) return true
    if (tokens[i]?.tag === 'ADP') return false
  }
  return false
}

function within([from, to]: Run, [start, end]: Run): boolean {
  return start >= from && end <= to
}

// "18 of 30 nurses (60%)"
function bracketed(tokens: readonly Token[], from: number, to: number): Run[] {
  for (let i = from; i + 2 < to; i++)
    if (tokens[i]?.lower === '(' && /%$/.test(tokens[i + 1]?.lower ?? '')) return [[i, i + 3]]
  return []
}

function groupOf(tokens: readonly Token[], share: Share, end: number): Arm {
  if (share.people < 0) return arm(tokens, [share.to, end])
  const people = nounPhrase(tokens, share)
  const given = arm(tokens, people).given ?? (share.to < end ? arm(tokens, [share.to, end]).given : null)
  return { people, given }
}

// "one adult in eight": the number behind the noun.
function inside(share: Share): Run[] {
  return share.people >= 0 ? [[share.people + 1, share.to]] : []
}

function nounPhrase(tokens: readonly Token[], share: Share): Run {
  let start = share.people
  while (
    start > share.from &&
    /^(?:NOUN|ADJ|PROPN)$/.test(tokens[start - 1]?.tag ?? '') &&
    !/^(?:estimated)$/.test(tokens[start - 1]?.lower ?? '')
  )
    start--
  return [start, share.people + 1]
}

// More of them recover, or more are free of it: what is counted may itself be good, or the end of something.
function higher(tokens: readonly Token[], sign: 1 | -1, [from, to]: Run): ClauseEffect {
  const inner = clauseEffect(tokens, from, to)
  const ends =
    inner?.same ||
    inner?.change === -1 ||
    tokens.slice(from, to).some(({ lemma }, i) => leaves(tokens, from + i, lemma))
  const good = inner?.good ? ((sign * inner.good) as 1 | -1) : null
  const change = good ? null : ((ends ? -sign : sign) as 1 | -1)
  return { change, good, same: false, denied: null, at: from, comparison: true, counted: true }
}

function leaves(tokens: readonly Token[], i: number, lemma: string): boolean {
  if (/^(?:quit|avoid|escape|lack)$/.test(lemma)) return true
  if (/^(?:off|over|without)$/.test(lemma) && /^(?:be|get|shake|come|go|manage)$/.test(tokens[i - 1]?.lemma ?? ''))
    return true
  return /^(?:free|rid|clear)$/.test(lemma) && /^(?:of|from)$/.test(tokens[i + 1]?.lower ?? '')
}

interface Other {
  from: number
  share: Share
  group: Run
  counted: Run
}

// ", against 3 per cent of those on Y": the second group and its share.
function against(tokens: readonly Token[], from: number, to: number): Other | null {
  for (let i = from; i < to; i++) {
    if (!/^(?:against|compared|versus|v|vs|while|whereas|but|and)$/.test(tokens[i]?.lower ?? '')) continue
    let at = i + 1
    while (at < to && /^(?:with|to|as|of|in|only|just)$/.test(tokens[at]?.lower ?? '')) at++
    const share = shareAt(tokens, at, to)
    if (!share) continue
    let start = i
    while (start > from && /^(?:,|as)$/.test(tokens[start - 1]?.lower ?? '')) start--
    let end = share.to
    while (end < to && !/^(?:,|;|\(|—)$/.test(tokens[end]?.lower ?? '')) end++
    return end > share.to ? { from: start, share, group: [share.to, end], counted: [start, share.to] } : null
  }
  return null
}

const BEFALLS =
  /^(?:trouble|bother|affect|afflict|hit|strike|plague|occur|happen|befall|develop|see|report|record|find|note|observe|diagnose|experience|be|rise|fall|improve|drop|increase|decrease|resolve|clear|recover|worsen|decline|persist|recur|arise)$/

// "headaches trouble one in ten people who fast", "was recorded in 10% of participants on X"
function befallen(tokens: readonly Token[], from: number, to: number): Shared | null {
  const verb = mainVerb(tokens, from, to)
  if (verb <= from) return null
  let at = verb
  while (at + 1 < to && /^(?:AUX|ADV)$/.test(tokens[at]?.tag ?? '')) at++
  if (tokens[at]?.tag !== 'VERB') at = verb
  if (!BEFALLS.test(tokens[at]?.lemma ?? '')) return null
  let start = at + 1
  const into = /^(?:in|among|by)$/.test(tokens[start]?.lower ?? '')
  if (into) start++
  else if (tokens[at]?.lemma === 'be' || tokens[at]?.form === 'en') return null
  const share = shareAt(tokens, start, to)
  if (!share || share.value === null) return null
  const other = against(tokens, share.to, to)
  let end = other?.from ?? to
  for (let i = share.to; i < end; i++) if (tokens[i]?.lower === ',') end = i
  const group = groupOf(tokens, share, end)
  if (share.people < 0 && group.people[1] <= group.people[0] && !group.given) return null
  const moves = clauseEffect(tokens, at, at + 1)
  return told(tokens, share, end, [from, moves ? at + 1 : verb], other)
}
