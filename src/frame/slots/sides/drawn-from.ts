import { first } from '../first.js'
import { isPeople } from '../is-people.js'
import type { Clause, Sides } from './clause.js'

/** "Blocked noses respond well to X": the subject is what changes. */
export function respondsTo({ tokens, to, verb, subject, rest, fronted }: Clause): Sides | null {
  if (tokens[verb]?.lemma !== 'respond') return null
  const by = first(tokens, [verb + 1, Math.min(to, verb + 5)], /^to$/)
  return by > 0 && by + 1 < to
    ? { intervention: [[by + 1, to]], outcome: [subject, [Math.max(rest[0], verb + 1), by], ...fronted] }
    : null
}

/** "Women get more strength from X": X gives it to them. */
export function getsFrom({ tokens, to, verb, subject, fronted }: Clause): Sides | null {
  if (!/^(?:get|gain|derive|draw|see|have)$/.test(tokens[verb]?.lemma ?? '') || !isPeople(tokens[subject[1] - 1]))
    return null
  const from = first(tokens, [verb + 2, Math.min(to, verb + 9)], /^from$/)
  return from > 0 && from + 1 < to
    ? { intervention: [[from + 1, to]], outcome: [[verb + 1, from], ...fronted], population: [subject] }
    : null
}
