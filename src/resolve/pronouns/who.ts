import { attribution } from '../../extractors/attribution.js'
import type { Word } from '../../extractors/word.js'
import { antecedent, type Discourse } from '../discourse.js'
import type { Entity } from '../entity.js'

/** Who "he" or "she" is: of those who said something, who spoke last; else the person last told of. */
export function who(words: Word[], i: number, discourse: Discourse): Entity | undefined {
  const fits = (entity: Entity) => isOne(entity) && agrees(entity, words[i]?.lower ?? '')
  const speaks = i < (attribution(words)?.prefix.length ?? 0)
  return (
    (speaks ? lastSpeaker(discourse, fits) : undefined) ??
    antecedent(discourse, (one) => named(one) && fits(one), 9) ??
    antecedent(discourse, (one) => one.human && fits(one))
  )
}

// "Dr Voss said that Tim Reed fell. “It hurts,” she added."
function lastSpeaker({ turns, section }: Discourse, fits: (entity: Entity) => boolean): Entity | undefined {
  for (const turn of turns.slice(-9).reverse()) {
    if (turn.section !== section) return undefined
    const speaker = turn.entities.find((one) => one.role === 'author' && one.human && fits(one))
    if (speaker) return speaker
    // "Prof Desai disagreed. He said …"
    const told =
      turn.text === undefined && turn.entities.find((one) => one.role === 'subject' && named(one) && fits(one))
    if (told) return told
  }
  return undefined
}

const isOne = (entity: Entity) => !entity.plural && !/^(?:team|staff)$/.test(entity.head)

const named = (entity: Entity) =>
  (entity.human && /\p{Lu}/u.test(entity.text)) ||
  (entity.role === 'subject' && /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(entity.text))

// "she" is no spokesman
function agrees({ text }: Entity, pronoun: string): boolean {
  return !(/^(?:he|his|him)$/.test(pronoun) ? FEMALE : MALE).test(text)
}

const FEMALE =
  /^(?:the )?(?:Mrs|Ms|Miss|Dame|Lady)\b|\b(?:spokeswoman|woman|mother|chairwoman|girl|grandmother|daughter|sister|wife|midwife)$/
const MALE = /^(?:the )?(?:Mr|Sir|Lord)\b|\b(?:spokesman|man|father|chairman|boy|grandfather|son|brother|husband)$/
