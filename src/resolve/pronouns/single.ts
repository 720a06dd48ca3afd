import { CHANGES } from '../../lexicon/relational.js'
import { antecedent, centre, type Discourse, latest } from '../discourse.js'
import type { Entity } from '../entity.js'
import { asEntity } from './as-entity.js'
import { happening } from './happening.js'
import { isBad } from './is-bad.js'
import { isPluralName } from './is-plural-name.js'
import { isRelational } from './is-relational.js'
import { isTime } from './is-time.js'
import type { Part } from './part-of.js'
import { topicEntity } from './topic-entity.js'

/** What a singular pronoun stands for. */
export function single(discourse: Discourse, part: Part, lower: string, parallel: boolean): Entity | undefined {
  const fits = (entity: Entity) =>
    !entity.plural &&
    !entity.human &&
    entity.role !== 'author' &&
    (!entity.body || part === 'reports') &&
    (!entity.study || part === 'reports') &&
    !/^(?:number|share|proportion|percentage|majority|version|figure|news|picture|outlook|situation|verdict)$/.test(
      entity.head,
    ) &&
    !isTime(entity.head)
  const { intervention, condition } = discourse.topic
  const main = topicEntity(discourse, false)
  const event = lower === 'this' || lower === 'that'
  if (event) return undefined
  // "Set the backrest. Leaning it back helps."
  const ordered = discourse.turns.at(-1)
  const things =
    ordered &&
    ordered.text === undefined &&
    !ordered.question &&
    discourse.label === null &&
    ordered.section === discourse.section &&
    part === 'any'
      ? ordered.entities.filter(fits)
      : []
  if (things.length === 1 && things[0]?.role !== 'subject') return things[0]
  const label = centre(discourse, fits)
  // "Tea inhibits absorption, vitamin C enhances it": what the first does it to, the second does it to
  const object = parallel
    ? discourse.turns.at(-1)?.entities.find((entity) => entity.role === 'object' && fits(entity))
    : undefined
  if (part === 'ails') {
    if (discourse.label && !discourse.label.plural) return discourse.label
    if (label && isBad(label)) return label
    const ill = antecedent(discourse, (entity) => fits(entity) && isBad(entity), 4)
    if (ill) return happening(ill)
    const long = discourse.abbreviations.find(({ short }) => short === condition?.text)?.long
    if (condition && isBad({ text: long ?? condition.text })) return asEntity(condition)
  }
  if (part === 'acts' || part === 'helps' || part === 'taken') {
    const able = (entity: Entity) =>
      fits(entity) &&
      !ABSTRACT.test(entity.head) &&
      !VESSEL.test(entity.head) &&
      !Object.hasOwn(CHANGES, entity.head) &&
      (part === 'acts' || !isBad(entity)) &&
      (part !== 'taken' || (!/ing$/.test(entity.head) && !isPlace(entity, discourse)))
    const actor = centre(discourse, (entity) => able(entity) && !entity.patient)
    const bearer = actor && main && isRelational(actor) && actor.text.endsWith(` of ${main.text}`)
    // "use of the cream": what is taken is the cream
    const taken =
      part === 'taken' && actor && /^(?:use|intake|consumption|dose)$/.test(actor.head)
        ? actor.text.split(' of ')[1]
        : undefined
    if (actor && taken && !bearer) return { ...actor, text: taken }
    if (actor && !bearer && (actor.role === 'subject' || !main)) return actor
    if (main) return main
    return latest(discourse, able, 6) ?? label
  }
  if (object) return object
  if (label) return label
  // "Police enforce the rule. It did not …": the rule, or what the article is about
  const last = discourse.turns.at(-1)
  const rivals =
    last?.section === discourse.section ? last.entities.filter((one) => fits(one) && one.role !== 'author') : []
  const spoken =
    main && discourse.turns.slice(-4).some(({ entities }) => entities.some(({ text }) => text.includes(main.text)))
  const noun = main && discourse.turns.slice(-4).some(({ entities }) => entities.some(({ head }) => head === main.head))
  // only its name stands there, before another noun: "e-scooter riders"
  if (rivals.length > 0 && spoken && !noun) return undefined
  return (
    main ??
    (intervention && !isPluralName(intervention.text)
      ? asEntity(intervention)
      : latest(discourse, (entity) => fits(entity) && entity.role !== 'other', 2))
  )
}

// "In Norland, 40% of adults …": where, and not what is taken.
function isPlace(entity: Entity, { turns }: Discourse): boolean {
  return turns.some(({ entities, text }) => entities.includes(entity) && text?.startsWith(`In ${entity.text},`))
}

/** What a thing is taken in, which is not what is taken: "after a cup". */
const VESSEL =
  /^(?:cup|mug|glass|bowl|plate|spoon|spoonful|portion|serving|helping|sip|bite|shot|bottle|sachet|packet|pack|bag|jar)$/

/** Names of thoughts and doings, which work no effect and are not taken. */
const ABSTRACT =
  /^(?:search|idea|theory|difference|evidence|claim|finding|result|question|news|reason|answer|problem|fact|way|point|case|cause|chance|odds|time|doubt|sign|view|belief|advice|average|number|amount|figure|rate|share|prevalence|incidence)$/
