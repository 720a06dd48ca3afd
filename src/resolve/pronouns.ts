import { gerund } from '../english/gerund.js'
import { nounPhrase, verbGroups } from '../english/phrases.js'
import { attribution, reporting } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { isBody, isHuman, isStudy } from '../extractors/nouns.js'
import { isNamed } from '../extractors/people.js'
import { type Word, wordsOf } from '../extractors/word.js'
import { EFFECT_WORDS } from '../lexicon/direction.js'
import { MINDS, SUFFER, TAKE } from '../lexicon/verb-roles.js'
import { valence } from '../vocabulary/index.js'
import { decapitalise } from './decapitalise.js'
import { antecedent, centre, type Discourse, latest } from './discourse.js'
import type { Entity } from './entity.js'
import { CLITICS, type Edit } from './person.js'

/** An edit with the entity it took its words from. */
export interface Reference extends Edit {
  entity: { text: string; place: Entity['place'] } | undefined
}

/** What resolving a claim's pronouns gave: edits, and the pronouns that stayed open. */
export interface Resolved {
  edits: Reference[]
  ambiguous: string[]
}

/** Find what the pronouns of a claim stand for. A pronoun whose antecedent stands before it in the claim is left alone. */
export function pronouns(words: Word[], discourse: Discourse): Resolved {
  const edits: Reference[] = []
  const ambiguous: string[] = []
  const core = attribution(words)?.prefix.length ?? 0
  for (const [i, word] of words.entries()) {
    const lower = word.lower
    if (lower === 'the' && words[i + 1]?.lower === 'two' && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(words[i + 2]?.tag ?? '')) {
      const found = pair(discourse)
      if (found) edits.push({ from: i, to: i + 2, text: found.text, entity: found })
      else ambiguous.push('the two')
      continue
    }
    if (!/^(?:it|its|they|their|them|both|this|that|these|those|ones|one|he|she|his|her)$/.test(lower)) continue
    if (word.tag === 'DET' && /^(?:this|that|these|those|one)$/.test(lower)) continue
    if (lower === 'her' || lower === 'his' || lower === 'he' || lower === 'she') {
      const person =
        antecedent(
          discourse,
          (entity) =>
            !entity.plural &&
            !/^(?:team|staff)$/.test(entity.head) &&
            ((entity.human && /\p{Lu}/u.test(entity.text)) ||
              (entity.role === 'subject' && /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(entity.text))),
          9,
        ) ?? antecedent(discourse, (entity) => entity.human && !entity.plural)
      const own = hasOwn(
        words,
        i,
        0,
        (noun) => isHuman(noun.lemma) || noun.tag === 'PROPN' || isNamed([noun], discourse.people),
      )
      if (!person && !own) ambiguous.push(word.text)
      if (person && !own) {
        edits.push({
          from: i,
          to: i + 1,
          text: lower.startsWith('hi') || lower === 'her' ? possessive(person.text) : person.text,
          entity: person,
        })
      }
      continue
    }
    if (lower === 'it' && isEmpty(words, i)) continue
    // "Doctors call it strain": it is what the sentence before told
    if (/^(?:call|dub|term|name)$/.test(words[i - 1]?.lemma ?? '') && /^(?:it|them|this)$/.test(lower)) {
      ambiguous.push(word.text)
      continue
    }
    if ((lower === 'its' || lower === 'their') && words[i - 1]?.lower === 'on' && words[i + 1]?.lower === 'own')
      continue
    if ((lower === 'that' || lower === 'this') && word.tag !== 'PRON') continue
    // "Some reckon that's wise": what "that" stands for is not known; "higher than that of" stands for a noun before it
    if (lower === 'that' && i > 0) {
      const amount =
        /^(?:of|by|than|to|with)$/.test(words[i - 1]?.lower ?? '') && (!words[i + 1] || words[i + 1]?.tag === 'PUNCT')
      if ((words[i + 1]?.tag === 'AUX' && i === core) || amount) ambiguous.push(word.text)
      continue
    }
    const held = discourse.spoken.get(lower) ?? discourse.spoken.get(OWNER[lower] ?? '')
    // what stayed open in one clause of a sentence stays so in the next
    if (held === null) {
      ambiguous.push(word.text)
      continue
    }
    const found = antecedentOf(words, i, core, discourse, held)
    if (found === 'own') {
      const noun =
        lower === 'ones'
          ? words.slice(0, i).findLast((one) => one.tag === 'NOUN' && one.lower !== one.lemma && !isStudy(one.lemma))
          : undefined
      if (noun) edits.push({ from: i, to: i + 1, text: noun.lower, entity: undefined })
      continue
    }
    if (!found) {
      if (/^(?:one|that|both|those)$/.test(lower)) continue
      ambiguous.push(word.text)
      discourse.spoken.set(lower, null)
      continue
    }
    // "It recommends it": who speaks is not what is spoken of
    if (/^(?:it|they|them)$/.test(lower) && partOf(words, i) !== 'reports') discourse.spoken.set(lower, found)
    const owns = lower === 'its' || lower === 'their'
    const owned =
      owns && (found.text.split(' ').length > 3 || found.text.endsWith(')')) ? nounPhrase(words, i) : undefined
    if (owned) {
      const noun = words
        .slice(i + 1, owned.to)
        .map((one) => one.text)
        .join(' ')
      edits.push({ from: i, to: owned.to, text: `the ${noun} of ${found.text}`, entity: found })
      continue
    }
    // "three of these": of the things
    const share =
      words[i - 1]?.lower === 'of' &&
      /^(?:them|these|those)$/.test(lower) &&
      /^\p{Ll}/u.test(found.text) &&
      !/^(?:the|a|an|some|any) /.test(found.text)
    const text = owns ? possessive(found.text) : share ? `the ${found.text}` : found.text
    if (lower === 'ones') edits.push({ from: i, to: i + 1, text: plural(found), entity: found })
    else edits.push({ from: i, to: i + 1, text, entity: found })
    const clitic = CLITICS[words[i + 1]?.lower ?? '']
    if (clitic && words[i + 1]?.tag === 'AUX')
      edits.push({ from: i + 1, to: i + 2, text: words[i + 2]?.lower === 'been' ? 'has' : clitic, entity: undefined })
  }
  return { edits, ambiguous }
}

/** What owns, or is done to, goes with what does. */
const OWNER: Record<string, string> = { its: 'it', their: 'they', them: 'they' }

/** What only a study does. */
const STUDIES =
  /^(?:follow|pool|recruit|enrol|enroll|randomise|randomize|analyse|analyze|compare|measure|track|survey|involve|last|examine|investigate)$/

/** Saying that takes a mouth: no treatment does it. */
const VOICE =
  /^(?:describe|advise|say|claim|state|argue|assert|tell|announce|acknowledge|admit|emphasise|emphasize|stress|caution|remark|comment|declare|insist|contend|rank|rate|endorse|favour|favor)$/

// "Drinking coffee blocks iron. Drinking it late …": what was drunk there.
function sameGerund(words: Word[], i: number, { turns }: Discourse): Entity | undefined {
  const verb = words[i - 1]
  if (!verb?.lower.endsWith('ing') || !/^(?:it|them)$/.test(words[i]?.lower ?? '')) return undefined
  const opens = `${verb.lower} `
  for (const { entities } of turns.slice(-3).reverse()) {
    const doing = entities.find(({ text }) => text.toLowerCase().startsWith(opens))
    const thing = doing?.text.slice(opens.length).split(/ (?:in|on|at|with|for|before|after|as|to|from) /)[0]
    if (doing && thing && thing.split(' ').length <= 3)
      return { ...doing, text: thing, head: thing.split(' ').at(-1) ?? thing }
  }
  return undefined
}

/** What a guideline or a body does as well as a thing. */
const DOCUMENTS =
  /^(?:set|list|cover|mention|single|leave|require|allow|permit|name|specify|place|put|make|cite|draw|rest)$/

/** Names of thoughts and doings, which work no effect and are not taken. */
const ABSTRACT =
  /^(?:search|idea|theory|difference|evidence|claim|finding|result|question|news|reason|answer|problem|fact|way|point|case|cause|chance|odds|time|doubt|sign|view|belief|advice|average|number|amount|figure|rate|share|prevalence|incidence)$/

function antecedentOf(
  words: Word[],
  i: number,
  core: number,
  discourse: Discourse,
  held: Entity | undefined,
): Entity | 'own' | undefined {
  const lower = words[i]?.lower ?? ''
  const singular = /^(?:it|its|this|that|one)$/.test(lower)
  if (lower === 'both') return i === core && !nounPhrase(words, i + 1) ? pair(discourse) : 'own'
  if (lower === 'ones')
    return hasOwn(
      words,
      i,
      0,
      (noun) => noun.lower !== noun.lemma || /^(?:staff|people|police|cattle)$/.test(noun.lower),
    )
      ? 'own'
      : (centre(discourse, (entity) => entity.plural && !entity.human) ?? topic(discourse, true))
  // "The British board advises it; its Dutch counterpart does not"
  if (
    lower === 'its' &&
    /^(?:counterpart|guideline|guidance|recommendation|advice|report|members|position|statement)$/.test(
      nounAfter(words, i),
    )
  ) {
    const body = centre(discourse, (entity) => entity.body === true, 2)
    if (body) return body
  }
  if (lower === 'one' || lower === 'those') return 'own'
  // "68 per cent said their eyes hurt": of those who said so
  if (
    /^(?:they|their|them)$/.test(lower) &&
    ((i > core && isShare(anatomy(words.slice(core, i))?.subject)) || (core > 0 && isShare(attribution(words)?.author)))
  )
    return 'own'
  // "The guideline names patches. It sets no limit."
  const latestSubject = discourse.turns.at(-1)?.entities.find((entity) => entity.role === 'subject')
  if (
    i < 2 &&
    /^(?:it|they)$/.test(lower) &&
    latestSubject &&
    (latestSubject.study || latestSubject.body) &&
    latestSubject.plural === !singular &&
    DOCUMENTS.test(words.slice(i + 1, i + 5).find((word) => word.tag === 'VERB')?.lemma ?? '')
  )
    return latestSubject
  const repeated = sameGerund(words, i, discourse)
  if (repeated) return repeated
  const part = partOf(words, i)
  if (part === 'reports') {
    // "It recommends": a body, a study or a person says so, and nothing else
    const main = words.slice(i + 1, i + 6).find((word) => word.tag === 'VERB')?.lemma ?? ''
    const says = reporting(main)
    const body = (entity: Entity) => entity.body === true && entity.plural === !singular
    const study = antecedent(discourse, (entity) => entity.study && entity.plural === !singular, 4)
    const named = antecedent(discourse, body, 12)
    const institution = named && (says === 'advised' || VOICE.test(main)) ? named : undefined
    if (institution ?? study ?? named) return institution ?? study ?? named
    if (says === 'advised' || VOICE.test(main)) {
      const people = singular ? undefined : antecedent(discourse, (entity) => entity.human && entity.plural, 4)
      return people
    }
  }
  // inside the claim, after who reports it
  // a noun in a phrase before the subject ("In this group it fell") is no antecedent
  const fronted =
    /^(?:it|they)$/.test(lower) &&
    (/^(?:ADP|ADV)$/.test(words[core]?.tag ?? '') || (words[core]?.tag === 'VERB' && words[i - 1]?.lower === ',')) &&
    !isClause(words.slice(words[core]?.tag === 'VERB' ? core + 1 : core, i))
  const own = (noun: Word) =>
    part === 'taken' && (isHuman(noun.lemma) || (isBad({ text: noun.lemma }) && !REMEDY.test(noun.lemma)))
      ? false
      : singular
        ? noun.lower === noun.lemma && !isHuman(noun.lemma)
        : noun.lower !== noun.lemma || /^(?:staff|people|police)$/.test(noun.lower)
  // "caught infections from them": not the noun that the pronoun hangs on
  let least = i
  if (words[i - 1]?.tag === 'ADP' && words[i - 2]?.tag === 'NOUN' && /^(?:it|them)$/.test(lower)) {
    least = i - 2
    while (least > core && /^(?:NOUN|ADJ|PROPN)$/.test(words[least - 1]?.tag ?? '')) least--
  }
  // "The academy advises against its use": the use of what it speaks of
  if (
    lower === 'its' &&
    /^(?:use|intake|consumption|safety|effects?|efficacy|benefits?|dose|risks?|routine)$/.test(nounAfter(words, i))
  ) {
    const rival = words
      .slice(0, i)
      .some(
        (noun) =>
          noun.tag === 'NOUN' &&
          /^\p{Ll}/u.test(noun.text) &&
          own(noun) &&
          !isBody(noun.lemma) &&
          !isStudy(noun.lemma) &&
          !isTime(noun.lemma),
      )
    if (!rival) return one(discourse, 'taken', lower, false)
  }
  // "In the United States, one adult in eight has tried it"
  const comma = /^(?:in|at|across)$/.test(words[core]?.lower ?? '') ? words.findIndex((word) => word.lower === ',') : -1
  const place = comma > 0 && comma < i && words.slice(core, comma).some((word) => word.tag === 'PROPN') ? comma : 0
  if (i > core && !fronted && hasOwn(words, least, Math.max(singular ? core : 0, governor(words, i), place), own))
    return 'own'
  if (lower === 'its' && core > 0 && hasOwn(words, core, 0, (noun) => noun.tag === 'PROPN' && !isPersonal(words, core)))
    return 'own'
  // what a pronoun stands for in one clause of a sentence it stands for in the next
  if (held) return held
  return singular ? one(discourse, part, lower, isParallel(words, i, discourse)) : several(discourse, part)
}

// "68 per cent said", "most of those have", "everyone who": people told by how many they are.
function isShare(subject: Word[] | undefined): boolean {
  if (!subject || subject.length > 8) return false
  const last = subject.at(-1)
  return (
    /^(?:cent|percent|%|those|everyone|everybody|anyone|anybody|nobody|someone|most|many|few|half|third|quarter|others)$/.test(
      last?.lower ?? '',
    ) ||
    last?.text.endsWith('%') === true ||
    (last?.tag === 'NUM' && subject.at(-2)?.lower === 'in')
  )
}

// Whether words have a finite verb that hangs on no noun: "For people who use insulin," has none.
function isClause(words: Word[]): boolean {
  return verbGroups(words).some(
    (group) =>
      group.finite &&
      !/^(?:who|which|that)$/.test(words.slice(0, group.from).findLast((word) => word.tag !== 'ADV')?.lower ?? ''),
  )
}

// "…, B enhances it": the object of a verb of effect, its own subject not that of the claim before.
function isParallel(words: Word[], i: number, discourse: Discourse): boolean {
  const verb = words[i - 1]
  const told = discourse.turns.at(-1)
  const clause = anatomy(words)
  if (
    words[i]?.lower !== 'it' ||
    verb?.tag !== 'VERB' ||
    verb.form === 'ing' ||
    !EFFECT_WORDS.has(verb.lemma) ||
    !clause ||
    words.length > 9
  )
    return false
  const before = told?.text ? anatomy(wordsOf(told.text)) : undefined
  if (!before || before.verb.passive || !told?.text) return false
  return EFFECT_WORDS.has(wordsOf(told.text)[before.verb.main]?.lemma ?? '')
}

/** What is taken, however bad what it is taken against. */
const REMEDY = /^(?:anti|painkill|sedativ|steroid|statin|vaccin|medic|drug|pill|tablet)/

function nounAfter(words: Word[], i: number): string {
  const phrase = nounPhrase(words, i)
  return (phrase && words[phrase.head]?.lower) ?? ''
}

/** What a verb makes of the pronoun it stands with. */
type Part = 'reports' | 'minds' | 'acts' | 'ails' | 'taken' | 'any'

function partOf(words: Word[], i: number): Part {
  // "62% of them reported", "drink three of these a day"
  const share =
    words[i - 1]?.lower === 'of' &&
    (words[i - 2]?.tag === 'NUM' ||
      /%$|^(?:some|many|most|all|half|third|quarter|fifth|majority|both|none)$/.test(words[i - 2]?.lower ?? ''))
  const before = share ? words[i - 3] : words[i - 1]
  let from = i + 1
  while (words[from]?.tag === 'ADV') from++
  const [group] = verbGroups(words.slice(from, from + 8))
  const main = group && words[from + group.main]
  if (/^(?:it|they|them|this|these|that)$/.test(words[i]?.lower ?? '') && /^(?:VERB|ADP)$/.test(before?.tag ?? '')) {
    if (TAKE.has(before?.lemma ?? '')) return 'taken'
    if (LINK.test(before?.lemma ?? '') && words.slice(i + 1).some((word) => word.lower === 'to')) return 'taken'
    // "no harm has been attributed to it"
    if (before?.lower === 'to' && /^(?:attribute|link|tie|relate)$/.test(words[i - 2]?.lemma ?? '')) return 'taken'
    if (SUFFER.has(before?.lemma ?? '')) return 'ails'
    if ((!isSubject(words, i) && !share) || before?.form === 'ing') return 'any'
  }
  if (!group?.finite || !main || group.from > 0) return 'any'
  if (group.passive && ADVISED.test(main.lemma)) return 'minds'
  if (group.passive) return TAKE.has(main.lemma) ? 'taken' : AILED.test(main.lemma) ? 'ails' : 'any'
  // "they do better than those given none"
  if (
    words[i]?.lower === 'they' &&
    words.some(
      (word, at) =>
        at > i &&
        word.lower === 'than' &&
        words[at + 1]?.lower === 'those' &&
        /^(?:given|on|who|taking|assigned|allocated|randomised|randomized)$/.test(words[at + 2]?.lower ?? ''),
    )
  )
    return 'minds'
  if (main.tag === 'VERB') {
    if (
      (i < 2 || words[i - 1]?.lower === ',') &&
      (reporting(main.lemma) !== undefined || VOICE.test(main.lemma) || STUDIES.test(main.lemma))
    )
      return 'reports'
    if (MINDS.test(main.lemma)) return 'minds'
    if (AILS.test(main.lemma)) return 'ails'
    const next = words[from + group.to]
    const object =
      next !== undefined && (/^(?:DET|NOUN|PROPN|ADJ|PRON|NUM|VERB)$/.test(next.tag) || /^[“"]$/.test(next.text))
    return EFFECT_WORDS.has(main.lemma) && (object || /^(?:work|help)$/.test(main.lemma))
      ? 'acts'
      : ACTS.test(main.lemma)
        ? 'acts'
        : 'any'
  }
  const rest = words.slice(from + group.to, from + group.to + 5)
  // "it had no follow-up": what a study has
  if (
    main.lemma === 'have' &&
    rest.some((word) => /^(?:follow-up|participants|controls?|limitations?|dropouts?|sample|placebo)$/.test(word.lower))
  )
    return 'reports'
  if (main.lemma === 'have' && rest.some((word) => /^(?:effect|impact|benefit)$/.test(word.lemma))) return 'acts'
  const state = rest.find((word) => word.tag === 'ADJ')
  return main.lemma === 'be' && state && AILING.test(state.lemma) ? 'ails' : 'any'
}

/** What is done to people alone. */
const ADVISED = /^(?:tell|advise|warn|ask|inform|remind|prescribe|vaccinate|interview|survey|enrol|enroll|recruit)$/
const LINK = /^(?:link|tie|connect|relate)$/
const ACTS =
  /^(?:kill|make|keep|contain|turn|burn|bind|act|attack|flood|feed|dissolve|slow|relax|thin|soothe|crowd|dial|tip|mimic|wear)$/
const AILS = /^(?:affect|strike|flare|recur|subside)$/
const AILED = /^(?:diagnose|cure|trigger|inherit)$/
const AILING =
  /^(?:common|rare|painful|curable|incurable|treatable|contagious|hereditary|chronic|fatal|severe|bad|mild|infectious|deadly|preventable)$/

function topic({ topic: { intervention } }: Discourse, plural: boolean): Entity | undefined {
  return intervention && isPluralName(intervention.text) === plural ? { ...named(intervention), plural } : undefined
}

function isPluralName(text: string): boolean {
  return /[^su]s$/.test(text) && !/(?:itis|osis|ics)$/.test(text)
}

const isBad = (entity: { text: string }) => AILMENT.test(entity.text) || valence(unbracketed(entity.text)) === 'bad'

// A name without what stands in brackets behind it.
function unbracketed(text: string): string {
  const open = text.indexOf(' (')
  const close = open < 0 ? -1 : text.indexOf(')', open)
  return close < 0 ? text : text.slice(0, open) + text.slice(close + 1)
}

const AILMENT = /\b(?:strain|syndrome|disorder|disease|illness|sickness|fatigue|condition)$/i

// Who a plural pronoun stands for: of the latest claim that has one, the subject before the rest.
function several(discourse: Discourse, part: Part): Entity | undefined {
  const able = (entity: Entity) =>
    entity.plural &&
    !isTime(entity.head) &&
    (!entity.study || part === 'reports') &&
    (part === 'minds'
      ? entity.human
      : part === 'acts' || part === 'taken'
        ? !entity.human && !(part === 'taken' && isBad(entity) && !REMEDY.test(entity.head))
        : !entity.human || entity.role === 'subject')
  const main = topic(discourse, true)
  const found = latest(discourse, able) ?? (part === 'minds' ? antecedent(discourse, able, 3) : undefined)
  const bearer = found && main && relational(found) && found.text.endsWith(` of ${main.text}`)
  const kind = oneOfKind(discourse, able)
  if (kind) return kind
  if (found && !(bearer && part !== 'ails')) return found
  if (main && part !== 'minds' && (bearer || part === 'acts' || part === 'taken')) return main
  const far = antecedent(
    discourse,
    (entity) => entity.plural && !isTime(entity.head) && (part === 'minds') === entity.human,
    4,
  )
  if (far && main && part !== 'ails' && relational(far) && far.text.endsWith(` of ${main.text}`)) return main
  return far ?? main ?? antecedent(discourse, (entity) => entity.plural && !entity.human && !isTime(entity.head), 4)
}

// "Take a refillable kit, since they last": such kits, where the sentence has told of no more than one.
function oneOfKind({ turns, sentence }: Discourse, able: (entity: Entity) => boolean): Entity | undefined {
  const last = turns.at(-1)
  if (!last?.sentence || last.sentence !== sentence || last.entities.some(able)) return undefined
  const thing = last.entities.find(({ role }) => role === 'object')
  const counted = thing && !thing.plural && !thing.human && !thing.study && /^the [\p{Ll} -]+$/u.test(thing.text)
  return counted && !thing.text.endsWith('s') ? { ...thing, text: `${thing.text.slice(4)}s`, plural: true } : undefined
}

// "side effects of X", "intake of X": what is spoken of is X.
function relational(entity: Entity): boolean {
  return /^(?:effect|benefit|risk|harm|intake|dose|use|amount|consumption|level|symptom|portion|cup|glass)$/.test(
    entity.head,
  )
}

// What a singular pronoun stands for.
function one(discourse: Discourse, part: Part, lower: string, parallel: boolean): Entity | undefined {
  const fits = (entity: Entity) =>
    !entity.plural &&
    !entity.human &&
    entity.role !== 'author' &&
    (!entity.body || part === 'reports') &&
    (!entity.study || part === 'reports') &&
    !/^(?:number|share|proportion|percentage|majority|version)$/.test(entity.head) &&
    !isTime(entity.head)
  const { intervention, condition } = discourse.topic
  const main = topic(discourse, false)
  const event = lower === 'this' || lower === 'that'
  if (event) return undefined
  const label = centre(discourse, fits)
  // "Tea inhibits absorption, vitamin C enhances it": what the first does it to, the second does it to
  const object = parallel
    ? discourse.turns.at(-1)?.entities.find((entity) => entity.role === 'object' && fits(entity))
    : undefined
  if (part === 'ails') {
    if (discourse.label && !discourse.label.plural) return discourse.label
    if (label && isBad(label)) return label
    const ill = antecedent(discourse, (entity) => fits(entity) && isBad(entity), 4)
    if (ill) return ill
    const long = discourse.abbreviations.find(({ short }) => short === condition?.text)?.long
    if (condition && isBad({ text: long ?? condition.text })) return named(condition)
  }
  if (part === 'acts' || part === 'taken') {
    const able = (entity: Entity) =>
      fits(entity) && !ABSTRACT.test(entity.head) && (part === 'acts' || (!isBad(entity) && !/ing$/.test(entity.head)))
    const actor = centre(discourse, (entity) => able(entity) && !entity.patient)
    const bearer = actor && main && relational(actor) && actor.text.endsWith(` of ${main.text}`)
    // "use of the cream": what is taken is the cream
    const taken =
      part === 'taken' && actor && /^(?:use|intake|consumption|dose)$/.test(actor.head)
        ? actor.text.split(' of ')[1]
        : undefined
    if (actor && taken && !bearer) return { ...actor, text: taken }
    if (actor && !bearer && (actor.role === 'subject' || !main)) return actor
    if (main) return main
    return antecedent(discourse, able) ?? label
  }
  if (object) return object
  if (label) return label
  return (
    main ??
    (intervention && !isPluralName(intervention.text)
      ? named(intervention)
      : antecedent(discourse, (entity) => fits(entity) && entity.role !== 'other', 2))
  )
}

// The two things last compared or coordinated.
function pair(discourse: Discourse): Entity | undefined {
  for (const turn of discourse.turns.slice(-4).reverse()) {
    const joined = turn.entities.find((entity) => / and /.test(entity.text))
    if (joined) return joined
    const subject = turn.entities.find((entity) => entity.role === 'subject')
    const words = wordsOf(turn.text ?? '')
    const than = words.findIndex(
      (word, i) =>
        (/^(?:than|as)$/.test(word.lower) ||
          (word.lower === 'with' && words.slice(0, i).some((one) => one.lemma === 'compare'))) &&
        /^(?:NOUN|PROPN|DET)$/.test(words[i + 1]?.tag ?? ''),
    )
    const phrase = than < 0 ? undefined : nounPhrase(words, than + 1)
    const named = phrase && words.slice(phrase.from, phrase.to).filter((word) => word.tag !== 'DET')
    const other = named?.map((word) => word.text).join(' ')
    if (subject && other) return { ...subject, text: `${subject.text} and ${other}`, plural: true }
  }
  return undefined
}

// "it is believed that", "it takes weeks to", "it is hard to", "makes it harder to": the pronoun stands for nothing.
function isEmpty(words: Word[], i: number): boolean {
  const next = words.slice(i + 1, i + 9)
  const lowers = next.map((word) => word.lower)
  const clause = lowers.findIndex((lower) => /^(?:that|to|whether|if|how|why)$/.test(lower))
  const before = words[i - 1]
  if (before?.tag === 'VERB' && /^AD[JV]$/.test(next[0]?.tag ?? '') && clause >= 0) return true
  // "makes it into the blood"
  if (before?.lemma === 'make' && /^(?:into|to|through|past|out)$/.test(lowers[0] ?? '') && next[0]?.tag === 'ADP')
    return true
  if (clause < 0) return false
  // "it is a myth that", "it was a mistake to"
  if (
    next[0]?.lemma === 'be' &&
    next.slice(1, clause).every((word) => /^(?:DET|ADJ|ADV|NOUN|PART|VERB)$/.test(word.tag)) &&
    /^(?:myth|fact|misconception|lie|belief|mistake|idea|truth|shame|pity|fallacy|falsehood|claim|theory|rumour|rumor|exaggeration|wonder|surprise|question|habit|custom)$/.test(
      next[clause - 1]?.lemma ?? '',
    )
  )
    return true
  const verb = next.find((word) => word.tag === 'VERB')
  if (next.slice(0, clause).some((word) => word.tag === 'AUX' && word.lemma === 'be')) {
    const at = next.slice(0, clause)
    if (
      at.some((word) => word.tag === 'VERB' && reporting(word.lemma) !== undefined) &&
      /^(?:that|whether|if|how|why)$/.test(lowers[clause] ?? '')
    )
      return true
    if (
      at.some(
        (word) =>
          word.tag === 'VERB' &&
          word.form === 'en' &&
          /^(?:recommend|advise|suggest|advisable|encourage|require|need|permit|allow)$/.test(word.lemma),
      )
    )
      return true
    const last = at.findLast((word) => word.tag === 'ADJ')
    return (
      last !== undefined &&
      /^(?:hard|difficult|easy|important|likely|unlikely|possible|impossible|clear|unclear|true|necessary|safe|common|better|best|wise|helpful|known|worth|essential|rare|good|useful|advisable|crucial|vital|critical|reasonable|normal|preferable|sensible|prudent|tempting|natural|acceptable|appropriate|unusual|uncommon|unwise|unnecessary)$/.test(
        last.lemma,
      ) &&
      !(last.lemma === 'likely' && lowers[clause] === 'to') &&
      !(last.lemma === 'safe' && lowers[clause] !== 'to')
    )
  }
  if (verb && /^(?:take|seem|appear|happen|turn)$/.test(verb.lemma)) return /^(?:to|that)$/.test(lowers[clause] ?? '')
  return verb?.lemma === 'help' && lowers[clause] === 'to'
}

// "Toothpaste causes it", "taking it": an object never stands for the subject of its own clause. Where its clause's verb ends.
function governor(words: Word[], i: number): number {
  if (!/^(?:it|them)$/.test(words[i]?.lower ?? '') || isSubject(words, i)) return 0
  const groups = verbGroups(words.slice(0, i))
  const last = groups.findLast((group) => group.finite || words[group.main]?.form === 'ing')
  if (!last) return words[i - 1]?.tag === 'ADP' ? i : 0
  // "people with gout who take it": the verb hangs on a noun before it, and the clause's own subject may be meant
  // "Very rarely, people have caught it from them": what stands in front has no verb
  const front = /^(?:ADV|ADP)$/.test(words[0]?.tag ?? '') ? words.findIndex((word) => word.lower === ',') + 1 : 0
  const inner = words
    .slice(verbGroups(words.slice(0, front)).length > 0 ? 0 : front, last.from)
    .some(
      (word, at) =>
        at > 0 && (/^(?:who|which|that|when|if|because|after|before|while)$/.test(word.lower) || word.lower === ','),
    )
  return inner ? 0 : last.to
}

// "it works", "for them to work"
function isSubject(words: Word[], i: number): boolean {
  const next = words.slice(i + 1).find((word) => word.tag !== 'ADV')
  if (words[i - 1]?.tag === 'ADP' && !/^(?:before|after|as|than|until|since)$/.test(words[i - 1]?.lower ?? ''))
    return next?.lower === 'to'
  return next?.tag === 'AUX' || (next?.tag === 'VERB' && next.form !== 'ing') || next?.lower === 'to'
}

// "Dr Y said": the author is a person.
function isPersonal(words: Word[], core: number): boolean {
  return words.slice(0, core).some((word) => isHuman(word.lemma) || /^(?:dr|prof|mr|mrs|ms)\.?$/.test(word.lower))
}

// Whether a noun that fits stands before `i` in the claim itself.
function hasOwn(words: Word[], i: number, from: number, fits: (noun: Word) => boolean): boolean {
  return words
    .slice(from, i)
    .some(
      (word, at, list) =>
        (word.tag === 'NOUN' || word.tag === 'PROPN') &&
        !word.lower.endsWith('ing') &&
        !(list[at + 1]?.tag === 'NOUN') &&
        fits(word) &&
        !isStudy(word.lemma) &&
        (!isTime(word.lemma) || (word.lower === 'cases' && list[at - 1]?.tag === 'NUM')),
    )
}

function isTime(lemma: string): boolean {
  return /^(?:day|week|month|year|time|hour|minute|case|fact|way|addition|winter|summer|morning|evening|century|decade)$/.test(
    lemma,
  )
}

function named(one: { text: string; head: string; place: Entity['place'] }): Entity {
  return { ...one, plural: false, human: false, study: false, role: 'subject', patient: false }
}

function possessive(text: string): string {
  return /s$/i.test(text) ? `${text}’` : `${text}’s`
}

function plural(entity: Entity): string {
  const noun = entity.text.split(/ (?:of|for|in|from|with|to|on) /)[0] ?? entity.text
  return noun.split(' ').slice(-2).join(' ')
}

/** What the clause before tells, for "this could …": what is done, and by what where that is a thing that acts. */
export interface Event {
  doing: string
  subject: string
  by: boolean
}

/** "this could …" after a clause: the clause as a thing, "blocking Y" by X; undefined when there is none. */
export function eventOf(previous: Word[], text: string): Event | undefined {
  const clause = anatomy(previous)
  const gerundive = clause?.subject[0]?.form === 'ing'
  if (clause && gerundive) {
    const doing = text.slice((clause.subject[0] as Word).start, (clause.subject.at(-1) as Word).end)
    return { doing: decapitalise(doing), subject: '', by: false }
  }
  if (!clause || clause.verb.passive || attribution(previous)) return undefined
  const main = previous[clause.verb.main] as Word
  const subject = clause.subject.filter((word) => word.tag !== 'ADV')
  if (main.tag !== 'VERB' || subject.length > 8 || subject.length === 0) return undefined
  const first = subject[0] as Word
  const plain = text.slice(first.start, (subject.at(-1) as Word).end)
  const named =
    first.start === 0 && first.tag !== 'PROPN' && !/^\p{Lu}[\p{Lu}\d]/u.test(plain) ? decapitalise(plain) : plain
  const rest =
    clause.rest.length > 0 ? ` ${text.slice((clause.rest[0] as Word).start, (previous.at(-1) as Word).end)}` : ''
  const doing = `${gerund(main.lemma)}${rest}`
  const denied = previous.slice(clause.verb.from, clause.verb.to).some((word) => /^(?:not|n't|never)$/.test(word.lower))
  if (denied) return undefined
  const acts = EFFECT_WORDS.has(main.lemma) && clause.rest.length > 0 && !subject.some((word) => isHuman(word.lemma))
  return acts ? { doing, subject: named, by: true } : { doing: `${named} ${doing}`, subject: '', by: false }
}
