import { anatomy, clauseAt } from './clause.js'
import type { Word } from './word.js'

/** Words of a sentence that leaves its verb out, and the words it leaves out. */
export interface Omission {
  said: Word[]
  unsaid: Word[]
}

/**
 * Fill a clause that leaves its verb out from the clause before it: "A raises it." + "B does not." gives "B does not" +
 * "raise it"; undefined when nothing is left out or the two do not fit.
 */
export function omitted(before: Word[], clause: Word[]): Omission | undefined {
  const full = anatomy(before)
  const bare = clauseAt(clause, 0)
  if (!full || !bare || !isElliptic(clause, bare)) return undefined
  const verb = before[full.verb.main] as Word
  const auxiliary = clause[bare.from] as Word
  const said = clause.filter((word) => !/^(?:[.,;!?]|too|either|so|though)$/.test(word.lower))
  if (auxiliary.lemma === 'do' && verb.tag === 'VERB') {
    const base = { ...verb, text: verb.lemma, lower: verb.lemma, form: 'base' as const }
    return { said, unsaid: [base, ...full.rest] }
  }
  if (auxiliary.lemma !== before[full.verb.from]?.lemma) return undefined
  return { said, unsaid: before.slice(full.verb.from + 1).filter((word) => !/^(?:not|n't)$/.test(word.lower)) }
}

/** Whether a clause ends at its auxiliary: "others don't", "D2 does". */
export function isElliptic(clause: Word[], verb: { main: number; to: number }): boolean {
  return (
    clause[verb.main]?.tag === 'AUX' &&
    clause.slice(verb.to).every((word) => /^(?:[.,;!?]|n't|not|too|either|so|though)$/.test(word.lower))
  )
}
