import type { VerbGroup } from '../english/phrases.js'
import { attribution } from './attribution.js'
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
  const that = before.findIndex((word) => word.at === -1 && word.lower === 'that')
  const told = that > 0 ? before.slice(that + 1) : (attribution(before)?.core ?? before)
  const bare = bareVerb(clause)
  const full = bare && anatomy(told)
  if (!full || !bare) return undefined
  const verb = told[full.verb.main] as Word
  const auxiliary = clause[bare.from] as Word
  const said = clause.filter((word, i) =>
    i < bare.from ? !/^[.;!?]$/.test(word.text) : !/^(?:[.,;!?]|too|either|so|though)$/.test(word.lower),
  )
  // "nearly half do so"
  if (auxiliary.lemma === 'do' && full.verb.passive) return undefined
  if (auxiliary.lemma === 'do' && verb.tag === 'VERB') {
    const base = { ...verb, text: verb.lemma, lower: verb.lemma, form: 'base' as const }
    // "do so": the verb itself stands in their place
    const so = said.at(-1)?.lemma === 'do' && clause.some((word) => word.lower === 'so') && auxiliary.lower === 'do'
    return { said: so ? said.slice(0, -1) : said, unsaid: [base, ...full.rest] }
  }
  if (auxiliary.lemma !== told[full.verb.from]?.lemma) return undefined
  return { said, unsaid: told.slice(full.verb.from + 1).filter((word) => !/^(?:not|n't)$/.test(word.lower)) }
}

/** Whether a clause leaves its verb out, alone or behind a phrase in front of it. */
export function omitsVerb(clause: Word[]): boolean {
  return bareVerb(clause) !== undefined
}

// The auxiliary that a clause ends at.
function bareVerb(clause: Word[]): VerbGroup | undefined {
  const verb = clauseAt(clause, 0) ?? clauseAt(clause, behindFront(clause))
  return verb && isElliptic(clause, verb) ? verb : undefined
}

// Where the clause behind "Among the over-60s," begins; 0 when nothing stands in front.
function behindFront(clause: Word[]): number {
  const comma = clause[0]?.tag === 'ADP' ? clause.findIndex((word) => word.lower === ',') : -1
  return comma > 0 && comma < 9 ? comma + 1 : 0
}

/** Whether a clause ends at its auxiliary: "others don't", "D2 does". */
export function isElliptic(clause: Word[], verb: { main: number; to: number }): boolean {
  return (
    clause[verb.main]?.tag === 'AUX' &&
    clause.slice(verb.to).every((word) => /^(?:[.,;!?]|n't|not|too|either|so|though)$/.test(word.lower))
  )
}
