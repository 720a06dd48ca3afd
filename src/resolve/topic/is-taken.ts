import { AMOUNTS, FORMS, NAMED_TAKEN, TAKEN_KINDS, TAKING, USED } from '../../lexicon/taken.js'
import { relatedness } from '../../vocabulary/index.js'
import type { Mentions } from './mentions.js'

/** Whether an article speaks of a thing as of something that is taken: "mg of zinc", "zinc tablets", "take zinc". */
export function isTaken(name: string, counts: Mentions): boolean {
  const plain = name.toLowerCase()
  const last = plain.split(' ').slice(-2).join(' ')
  const first = plain.split(' ').slice(0, 2).join(' ')
  // what is done and what is made use of has no dose in the blood
  if (!USED.test(plain)) return true
  if (TAKEN_KINDS.some((kind) => /^(?:narrower|same|synonym)$/.test(relatedness(plain, kind) ?? ''))) return true
  return (
    AMOUNTS.some((unit) => counts.has(`${unit} of ${first.split(' ')[0]}`)) ||
    TAKING.some((verb) => counts.has(`${verb} ${first}`)) ||
    FORMS.some((form) => counts.has(`${last} ${form}`)) ||
    NAMED_TAKEN.test(plain)
  )
}
