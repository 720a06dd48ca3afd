import { nounPhrase } from '../../english/phrases.js'
import { attribution, reporting } from '../../extractors/attribution.js'
import { anatomy, finiteVerb } from '../../extractors/clause.js'
import { isBody, isHuman, isStudy } from '../../extractors/nouns.js'
import type { Word } from '../../extractors/word.js'
import { REMEDY } from '../../lexicon/treatments.js'
import { DOCUMENTS, VOICE } from '../../lexicon/verb-roles.js'
import { antecedent, centre, type Discourse, latest } from '../discourse.js'
import type { Entity } from '../entity.js'
import { beside } from './beside.js'
import { deedBefore } from './deed-before.js'
import { doneTo } from './done-to.js'
import { governor } from './governor.js'
import { handledBy } from './handled-by.js'
import { hasOwn } from './has-own.js'
import { isBad } from './is-bad.js'
import { isClause } from './is-clause.js'
import { isParallel } from './is-parallel.js'
import { isTime } from './is-time.js'
import { pair } from './pair.js'
import { partOf } from './part-of.js'
import { sameGerund } from './same-gerund.js'
import { several } from './several.js'
import { single } from './single.js'
import { topicEntity } from './topic-entity.js'

/** What a pronoun stands for: `own` for a noun of the claim itself, undefined when nothing fits. */
export function antecedentOf(
  words: Word[],
  i: number,
  core: number,
  discourse: Discourse,
  held: Entity | undefined,
): Entity | 'own' | undefined {
  const lower = words[i]?.lower ?? ''
  const singular = /^(?:it|its|this|that|one)$/.test(lower)
  if (lower === 'both') return i === core && !nounPhrase(words, i + 1) ? pair(discourse) : 'own'
  // "drops rest tired ones": not the drops
  const rested = lower === 'ones' && words[i - 1]?.tag === 'ADJ' && words[i - 2]?.tag === 'VERB'
  const acted = rested ? beside(discourse, false) : undefined
  if (acted) return acted
  if (lower === 'ones')
    return hasOwn(
      words,
      i,
      0,
      (noun) => noun.lower !== noun.lemma || /^(?:staff|people|police|cattle)$/.test(noun.lower),
    )
      ? 'own'
      : (beside(discourse, !finiteVerb(words.slice(core, i))) ??
          centre(discourse, (entity) => entity.plural && !entity.human) ??
          topicEntity(discourse, true))
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
    const institution = named && (says === 'advised' || main === 'ask' || VOICE.test(main)) ? named : undefined
    if (institution ?? study ?? named) return institution ?? study ?? named
    if (says === 'advised' || VOICE.test(main)) {
      const people = singular ? undefined : antecedent(discourse, (entity) => entity.human && entity.plural, 4)
      return people
    }
  }
  if (part === 'studied') {
    const study = antecedent(discourse, (entity) => entity.study && entity.plural === !singular, 2)
    if (study) return study
  }
  // "The tablets cut scores. Their mood rose.": the mood of people
  const whoever = words.slice(core, i).some((word) => isHuman(word.lemma) || ANYBODY.test(word.lower))
  if (lower === 'their' && !whoever && OF_PEOPLE.test(nounAfter(words, i))) {
    const people = latest(discourse, (entity) => entity.human && entity.plural, 2)
    if (people) return people
  }
  // "in somebody with gout, a watch may tell them": that somebody
  const anybody = words.slice(core, i).findIndex((word) => ANYBODY.test(word.lower))
  if (anybody >= 0 && (/^they$|^their$/.test(lower) || (lower === 'them' && words[core]?.tag === 'ADP'))) return 'own'
  // inside the claim, after who reports it
  // a noun in a phrase before the subject ("In this group it fell") is no antecedent
  const fronted =
    /^(?:it|they)$/.test(lower) &&
    (/^(?:ADP|ADV)$/.test(words[core]?.tag ?? '') ||
      (words[core]?.tag === 'VERB' &&
        (words[i - 1]?.lower === ',' || (words[core]?.form !== 'ing' && words[core + 1]?.tag === 'ADP')))) &&
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
  // "hospitals that installed them": not the hospitals
  if (lower === 'them' && words[i - 1]?.tag === 'VERB' && /^(?:that|which|who)$/.test(words[i - 2]?.lower ?? ''))
    least = Math.max(core, i - 3)
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
    if (!rival) return single(discourse, 'taken', lower, false)
  }
  // "In the United States, one adult in eight has tried it"
  const comma = /^(?:in|at|across)$/.test(words[core]?.lower ?? '') ? words.findIndex((word) => word.lower === ',') : -1
  const place = comma > 0 && comma < i && words.slice(core, comma).some((word) => word.tag === 'PROPN') ? comma : 0
  if (i > core && !fronted && hasOwn(words, least, Math.max(singular ? core : 0, governor(words, i), place), own))
    return 'own'
  if (
    lower === 'its' &&
    core > 0 &&
    hasOwn(words, core, 0, (noun) => (noun.tag === 'PROPN' && !isPersonal(words, core)) || isBody(noun.lemma))
  )
    return 'own'
  // "It is rare for X to do Y, but it is possible": a clause, and no thing
  if (lower === 'it' && words[i + 1]?.lemma === 'be' && isPossible(words, i + 2)) return undefined
  const deed = lower === 'this' && i === core ? deedBefore(discourse) : undefined
  if (deed) return deed
  // what a pronoun stands for in one clause of a sentence it stands for in the next
  if (held) return held
  const done = doneTo(words, i, discourse)
  if (done) return done
  const handled = handledBy(words, i, discourse)
  if (handled) return handled
  return singular ? single(discourse, part, lower, isParallel(words, i, discourse)) : several(discourse, part)
}

// "possible", and nothing behind it that could be so
const isPossible = (words: Word[], i: number) =>
  /^(?:possible|impossible)$/.test(words[words[i]?.tag === 'ADV' ? i + 1 : i]?.lower ?? '') &&
  !/^(?:NOUN|ADJ)$/.test(words[i + 1]?.tag ?? '')

const ANYBODY = /^(?:somebody|someone|anybody|anyone|everybody|everyone|nobody)$/

/** What only people have. */
const OF_PEOPLE = /^(?:mood|moods|appetite|wellbeing|well-being|memory|weight|sleep|concentration|energy)$/

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

// "Dr Y said": the author is a person.
function isPersonal(words: Word[], core: number): boolean {
  const author = words.slice(0, core)
  // "A spokesman for the maker Jumpia said that its …"
  if (
    author.some(
      (word, i) => word.lower === 'for' && /^(?:spokes\w+|head|director|chief)$/.test(author[i - 1]?.lower ?? ''),
    )
  )
    return false
  return author.some((word) => isHuman(word.lemma) || /^(?:dr|prof|mr|mrs|ms)\.?$/.test(word.lower))
}

function nounAfter(words: Word[], i: number): string {
  const phrase = nounPhrase(words, i)
  return (phrase && words[phrase.head]?.lower) ?? ''
}
