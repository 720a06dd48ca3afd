import { settle } from '../settle.js'
import type { Tag } from '../token.js'
import type { Piece } from '../tokenize.js'
import { giveVerbs } from './give-verbs.js'
import { bareVerbs } from './repair/bare-verbs.js'
import { clauseVerbs } from './repair/clause-verbs.js'
import { compounds } from './repair/compounds.js'
import { determiners } from './repair/determiners.js'
import { modifiers } from './repair/modifiers.js'
import { neighbours } from './repair/neighbours.js'
import { plainNouns } from './repair/plain-nouns.js'
import { possessives } from './repair/possessives.js'
import { subjects } from './repair/subjects.js'

/** Settle readings that take a bigger window: what stands after a determiner, and the verb that a clause needs. Changes `tags`. */
export function repair(tags: Tag[], pieces: Piece[]): Tag[] {
  for (const [i, piece] of pieces.entries()) {
    const place = { tags, pieces, i, piece, next: tags[i + 1], after: pieces[i + 1]?.lower ?? '' }
    for (const one of REPAIRS) one(place)
  }
  settle(tags, pieces)
  giveVerbs(tags, pieces)
  return tags
}

/** In their order: a later one reads what an earlier one has settled. */
const REPAIRS = [
  possessives,
  determiners,
  modifiers,
  subjects,
  clauseVerbs,
  plainNouns,
  neighbours,
  compounds,
  bareVerbs,
]
