import { FREQUENCIES } from '../../../lexicon/degrees.js'
import type { Bearing } from '../../bearing.js'
import type { Part } from '../../prepared/prepared-finding.js'

/** The share that a text claims by a word ("common", "most"), in percent; null when it says none. */
export function frequency(text: string): readonly [number, number] | null {
  let before = ''
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const found = FREQUENCIES.get(word)
    // "more often", "as common": set beside another, not counted
    if (found && !/^(?:more|less|as|how|so|too|equally)$/.test(before)) return found
    before = word
  }
  return null
}

/** Whether a share that a statement gives is as large as one that is claimed; null when it gives none. */
export function asOften([low, high]: readonly [number, number], part: Part): Bearing | null {
  const shares = part.quantities.filter(
    ({ unit, end }) => unit === '%' && !OF_USERS.test(part.text.slice(end - part.start)),
  )
  if (shares.length === 0) return null
  return shares.some((share) => share.high >= low && share.low <= high)
    ? { stance: 'supports', why: `as often as that: ${part.text}` }
    : { stance: 'refutes', why: `not as often: ${part.text}` }
}

/** What a share is of where it counts who takes a thing, and says why they do. */
const OF_USERS = /^ ?of (?:\w+ )?(?:users|takers|buyers|visits|prescriptions|sales)\b/i
