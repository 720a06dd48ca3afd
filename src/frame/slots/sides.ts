import type { Token } from '../../english/token.js'
import type { ClauseEffect } from '../effect.js'
import { mainStart } from './main-start.js'
import { isMoreThan, predicate } from './predicate.js'
import type { Run } from './run.js'
import { befalls, doneBy } from './sides/befalls.js'
import type { Clause, Reading, Sides } from './sides/clause.js'
import { itIsThat, reasonIs, whatDoes } from './sides/cleft.js'
import { comesOf } from './sides/comes-of.js'
import { does } from './sides/does.js'
import { getsFrom, respondsTo } from './sides/drawn-from.js'
import { evidenceOn } from './sides/evidence-on.js'
import { forEvery, ofWhat, takenBy, treatedWith } from './sides/named-in-subject.js'
import { causeOf, sideEffectOf } from './sides/side-effect-of.js'
import { noneOf, thereIs } from './sides/there-is.js'
import { becameSo, howDone, onceDone, whenDone, whenGiven } from './sides/when-done.js'

/** The ways in which a proposition says who does what; the first that applies holds, and where none does the subject does it. */
const READINGS: readonly Reading[] = [
  itIsThat,
  whatDoes,
  reasonIs,
  evidenceOn,
  respondsTo,
  getsFrom,
  thereIs,
  noneOf,
  comesOf,
  howDone,
  whenGiven,
  treatedWith,
  forEvery,
  whenDone,
  onceDone,
  sideEffectOf,
  causeOf,
  takenBy,
  ofWhat,
  doneBy,
  becameSo,
  befalls,
]

/** Part a proposition at its predicate: what is given on one side, what happens on the other. */
export function sides(tokens: readonly Token[], from: number, to: number, effect: ClauseEffect | null): Sides {
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
  const subject: Run = [start, isMoreThan(tokens, verb) && verb - 2 > start ? verb - 2 : verb]
  const content = tokens[verb]?.tag === 'VERB' && effect?.at !== verb ? verb : verb + 1
  const rest: Run = [Math.min(content, to), to]
  const fronted: Run[] = start > from ? [[from, start - 1]] : []
  const clause: Clause = { tokens, from, to, effect, start, verb, subject, rest, fronted }
  for (const read of READINGS) {
    const found = read(clause)
    if (found) return found
  }
  return does(clause)
}
