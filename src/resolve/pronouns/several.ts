import { REMEDY } from '../../lexicon/treatments.js'
import { antecedent, type Discourse, latest } from '../discourse.js'
import type { Entity } from '../entity.js'
import { isBad } from './is-bad.js'
import { isRelational } from './is-relational.js'
import { isTime } from './is-time.js'
import type { Part } from './part-of.js'
import { topicEntity } from './topic-entity.js'

/** Who a plural pronoun stands for: of the latest claim that has one, the subject before the rest. */
export function several(discourse: Discourse, part: Part): Entity | undefined {
  const able = (entity: Entity) =>
    entity.plural &&
    !isTime(entity.head) &&
    !(COUNTED.test(entity.head) && isClaimed(entity, discourse)) &&
    (!entity.study || part === 'reports') &&
    (part === 'minds'
      ? entity.human
      : part === 'acts' || part === 'helps' || part === 'taken'
        ? !entity.human && !(part !== 'acts' && isBad(entity) && !REMEDY.test(entity.head))
        : !entity.human || (part !== 'ails' && entity.role === 'subject'))
  if (part === 'ails') {
    const ill = had(discourse) ?? latest(discourse, (entity) => able(entity) && isBad(entity)) ?? plaguing(discourse)
    if (ill) return ill
  }
  const main = topicEntity(discourse, true)
  const near = latest(discourse, able) ?? (part === 'minds' ? antecedent(discourse, able, 3) : undefined)
  const passed = main && near && part !== 'minds' && isPassedOver(near, part, discourse)
  const found = passed ? undefined : near
  const bearer = found && main && isRelational(found) && found.text.endsWith(` of ${main.text}`)
  const kind = oneOfKind(discourse, able)
  if (kind) return kind
  if (found && !(bearer && part !== 'ails')) return found
  if (main && part !== 'minds' && (passed || bearer || part === 'acts' || part === 'helps' || part === 'taken'))
    return main
  const far = antecedent(
    discourse,
    (entity) =>
      entity.plural &&
      !entity.study &&
      !isTime(entity.head) &&
      !COUNTED.test(entity.head) &&
      (part === 'minds') === entity.human,
    4,
  )
  if (far && main && part !== 'minds' && (isPassedOver(far, part, discourse) || isElsewhere(far, discourse)))
    return main
  if (far && main && part !== 'ails' && isRelational(far) && far.text.endsWith(` of ${main.text}`)) return main
  return far ?? main ?? antecedent(discourse, (entity) => entity.plural && !entity.human && !isTime(entity.head), 4)
}

// Whether a claim told of it, and not a heading or an announcement.
const isClaimed = (entity: Entity, { turns }: Discourse) =>
  turns.some(({ entities, text }) => text !== undefined && entities.includes(entity))

/** What a list counts and its items name. */
const COUNTED = /^(?:culprit|reason|thing|point|question|tip|fact|myth|step|way|rule|caveat|exception)$/

// "A fifth of adults have leg cramps. They are rare in children.": what is had goes on, and not who has it.
function had({ turns }: Discourse): Entity | undefined {
  const last = turns.at(-1)?.entities ?? []
  const who = last.find(({ role }) => role === 'subject')
  return who?.human ? last.find(({ role, plural, human }) => role === 'object' && plural && !human) : undefined
}

// "Leg cramps are common. They come with age.": the ill, not who has it
function plaguing({ topic: { condition } }: Discourse): Entity | undefined {
  return condition &&
    /s$/.test(condition.head === condition.text ? condition.text : (condition.text.split(' ').at(-1) ?? '')) &&
    isBad(condition)
    ? { ...condition, plural: true, human: false, study: false, role: 'subject', patient: false }
    : undefined
}

// What only a heading or a label names, and an ill where a thing is said to act, while the article is about things that do.
function isPassedOver(near: Entity, part: Part, { turns, sentence }: Discourse): boolean {
  const turn = turns.findLast(({ entities }) => entities.includes(near))
  // "Dry eyes are the result, and they can ache"
  if (turn?.sentence !== undefined && turn.sentence === sentence) return false
  if (part !== 'ails' && isBad(near) && !REMEDY.test(near.head)) return true
  return turn !== undefined && turn.text === undefined && near.role !== 'subject'
}

// What only the section before told of: a section that opens with "they" is about what the article is about.
function isElsewhere(far: Entity, { turns, section }: Discourse): boolean {
  return far.role !== 'subject' && turns.findLast(({ entities }) => entities.includes(far))?.section !== section
}

// "Take a refillable kit, since they last": such kits, where the sentence has told of no more than one.
function oneOfKind({ turns, sentence }: Discourse, able: (entity: Entity) => boolean): Entity | undefined {
  const last = turns.at(-1)
  if (!last?.sentence || last.sentence !== sentence || last.entities.some(able)) return undefined
  const thing = last.entities.find(({ role }) => role === 'object')
  const counted = thing && !thing.plural && !thing.human && !thing.study && /^the [\p{Ll} -]+$/u.test(thing.text)
  return counted && !thing.text.endsWith('s') ? { ...thing, text: `${thing.text.slice(4)}s`, plural: true } : undefined
}
