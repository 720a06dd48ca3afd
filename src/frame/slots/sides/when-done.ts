import type { Token } from '../../../english/token.js'
import { first } from '../first.js'
import { isPeople } from '../is-people.js'
import type { Run } from '../run.js'
import { whenTaken } from '../when-taken.js'
import type { Clause, Sides } from './clause.js'
import { EVALUATIVE } from './evaluative.js'
import { peopleIn } from './people-in.js'
import { transitive } from './transitive.js'

/** "How long you sleep has no bearing on it". */
export function howDone({ tokens, to, start, verb, fronted }: Clause): Sides | null {
  const head = tokens[start]
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
  return null
}

/** "Pain fell when X was taken". */
export function whenGiven({ tokens, to, verb, subject, rest, fronted }: Clause): Sides | null {
  const when = whenTaken(tokens, verb, to)
  if (!when) return null
  const who = peopleIn(tokens, subject) >= 0
  return {
    intervention: [when.taken],
    outcome: [...(who ? [] : [subject]), [rest[0], when.from], ...fronted],
    ...(who ? { population: [subject] } : {}),
  }
}

/** "The film breaks up sooner when people stare". */
export function whenDone({ tokens, to, effect, start, verb, subject, rest, fronted }: Clause): Sides | null {
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
  return null
}

/** "When people stare at a screen, they blink less". */
export function onceDone(clause: Clause): Sides | null {
  const { tokens, start, verb, rest } = clause
  const whenever = frontedBy(clause)
  if (whenever && verb === start + 1 && /^(?:they|it|you|we|he|she)$/.test(tokens[start]?.lower ?? ''))
    return { intervention: [[whenever[0] + 1, whenever[1]]], outcome: [rest] }
  return null
}

/** "When X stopped, Y got worse". */
export function becameSo(clause: Clause): Sides | null {
  const { tokens, verb, subject, rest } = clause
  const whenever = frontedBy(clause)
  if (whenever && /^(?:get|become|turn|grow)$/.test(tokens[verb]?.lemma ?? ''))
    return { intervention: [[whenever[0] + 1, whenever[1]]], outcome: [subject, rest] }
  return null
}

// The clause or phrase of time that stands before the main clause.
function frontedBy({ tokens, from, fronted }: Clause): Run | null {
  return fronted[0] && /^(?:when|if|while|once|after|with|by)$/.test(tokens[from]?.lower ?? '') ? fronted[0] : null
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
