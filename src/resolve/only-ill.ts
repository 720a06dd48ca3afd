import { valence } from '../vocabulary/index.js'
import type { Discourse } from './discourse.js'
import type { Entity } from './entity.js'
import { happening } from './pronouns/happening.js'

/**
 * The one ill that the last claims of the section told of: the nearest claim that names any must name no other.
 *
 * @param eased of ills that were said to be brought on, none counts
 */
export function onlyIll({ turns, section, topic }: Discourse, eased = false): Entity | undefined {
  const own = topic.intervention?.head
  for (const turn of turns.slice(-4).reverse()) {
    if (turn.section !== section || turn.question) return undefined
    if (turn.text === undefined) continue
    const ills = turn.entities
      .filter((one) => !one.human && one.role !== 'author' && one.head !== own && isIll(one))
      .map(happening)
    const ill = ills.at(-1)
    if (ill && eased && BRINGS.test(turn.text)) return undefined
    if (ill) return new Set(ills.map(({ head }) => head)).size === 1 ? { ...ill, text: plain(ill.text) } : undefined
  }
  return undefined
}

const isIll = ({ head, text }: Entity) =>
  !VAGUE.test(head) && (valence(head) === 'bad' || valence(text) === 'bad') && !/ and |^both /.test(text)

const plain = (text: string) => text.replace(/^(?:(?:fewer|less|more|most|their|its|the|an?|any) )+/i, '')

const BRINGS =
  /\b(?:caus(?:es?|ed|ing)|br(?:ings?|ought)|trigger(?:s|ed)?|leads?|led|rais(?:es?|ed)|increas(?:es?|ed)|worsen(?:s|ed)?|side effects?)\b/

/** What is bad and says not which ill. */
const VAGUE = /^(?:risk|harm|problem|odds|danger|effect|strain|event|withdrawal|fall|drop|decline|loss|toll)$/
