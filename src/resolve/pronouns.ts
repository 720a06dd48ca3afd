import { nounPhrase, verbGroups } from '../english/phrases.js'
import { gerund } from '../extractors/aside.js'
import { attribution, reporting } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman, isStudy } from '../extractors/nouns.js'
import type { Word } from '../extractors/word.js'
import { antecedent, centre, type Discourse } from './discourse.js'
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
            ((entity.human && /\p{Lu}/u.test(entity.text)) ||
              (entity.role === 'subject' && /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(entity.text))),
        ) ?? antecedent(discourse, (entity) => entity.human && !entity.plural)
      if (person && !hasOwn(words, i, 0, (noun) => isHuman(noun.lemma) || noun.tag === 'PROPN')) {
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
    if ((lower === 'its' || lower === 'their') && words[i - 1]?.lower === 'on' && words[i + 1]?.lower === 'own')
      continue
    if ((lower === 'that' || lower === 'this') && word.tag !== 'PRON') continue
    if (lower === 'that' && i > 0) continue
    const found = antecedentOf(words, i, core, discourse)
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
      continue
    }
    const owns = lower === 'its' || lower === 'their'
    const owned = owns && found.text.split(' ').length > 3 ? nounPhrase(words, i) : undefined
    if (owned) {
      const noun = words
        .slice(i + 1, owned.to)
        .map((one) => one.text)
        .join(' ')
      edits.push({ from: i, to: owned.to, text: `the ${noun} of ${found.text}`, entity: found })
      continue
    }
    const text = owns ? possessive(found.text) : found.text
    if (lower === 'ones') edits.push({ from: i, to: i + 1, text: plural(found), entity: found })
    else edits.push({ from: i, to: i + 1, text, entity: found })
    const clitic = CLITICS[words[i + 1]?.lower ?? '']
    if (clitic && words[i + 1]?.tag === 'AUX')
      edits.push({ from: i + 1, to: i + 2, text: words[i + 2]?.lower === 'been' ? 'has' : clitic, entity: undefined })
  }
  return { edits, ambiguous }
}

/** What only people do. */
const MINDS =
  /^(?:feel|think|believe|want|know|hope|like|prefer|drink|eat|sleep|report|complain|ask|notice|enjoy|learn|remember|decide|try|stop|quit)$/

/** What only a study does. */
const STUDIES =
  /^(?:follow|pool|recruit|enrol|enroll|randomise|randomize|analyse|analyze|compare|measure|track|survey|involve|last|examine|investigate)$/

function antecedentOf(words: Word[], i: number, core: number, discourse: Discourse): Entity | 'own' | undefined {
  const lower = words[i]?.lower ?? ''
  const singular = /^(?:it|its|this|that|one)$/.test(lower)
  const verb = words.slice(i + 1, i + 5).find((word) => word.tag === 'VERB')
  const reports =
    i < 2 &&
    verb !== undefined &&
    (reporting(verb.lemma) !== undefined || (verb.form !== 'en' && STUDIES.test(verb.lemma)))
  if (lower === 'both') return i === 0 && !nounPhrase(words, 1) ? pair(discourse) : 'own'
  if (lower === 'ones')
    return hasOwn(
      words,
      i,
      0,
      (noun) => noun.lower !== noun.lemma || /^(?:staff|people|police|cattle)$/.test(noun.lower),
    )
      ? 'own'
      : centre(discourse, (entity) => entity.plural && !entity.human)
  if (lower === 'one' || lower === 'those') return 'own'
  if (reports) {
    const study = antecedent(discourse, (entity) => entity.study && entity.plural === !singular, 4)
    if (study) return study
  }
  // inside the claim, after who reports it
  // a noun in a phrase before the subject ("In this group it fell") is no antecedent
  const fronted = /^(?:it|they)$/.test(lower) && !verbGroups(words.slice(core, i)).some((group) => group.finite)
  const own = (noun: Word) => (singular ? noun.lower === noun.lemma && !isHuman(noun.lemma) : noun.lower !== noun.lemma)
  if (i > core && !fronted && !isObject(words, i) && hasOwn(words, i, singular ? core : 0, own)) return 'own'
  const fits = (entity: Entity) => entity.plural === !singular && !entity.human && (!entity.study || reports)
  if (singular) {
    const event = lower === 'this' || lower === 'that'
    const label = event ? undefined : centre(discourse, fits)
    const { intervention: main } = discourse.topic
    if (label && main && isObject(words, i) && label.text.endsWith(` of ${main.text}`)) return named(main)
    if (label) return label
    if (event) return undefined
    const { intervention } = discourse.topic
    return intervention ? named(intervention) : antecedent(discourse, fits)
  }
  const people = /^(?:they|their|them)$/.test(lower) && verb !== undefined && MINDS.test(verb.lemma)
  const human = people ? antecedent(discourse, (entity) => entity.plural && entity.human, 3) : undefined
  return human ?? antecedent(discourse, fits, 3) ?? antecedent(discourse, (entity) => entity.plural, 4)
}

// The two things last compared or coordinated.
function pair(discourse: Discourse): Entity | undefined {
  for (const turn of discourse.turns.slice(-4).reverse()) {
    const joined = turn.entities.find((entity) => / and /.test(entity.text))
    if (joined) return joined
    const subject = turn.entities.find((entity) => entity.role === 'subject')
    const other =
      /\b(?:than|as)\s+(?:an?\s+|the\s+)?((?!well\b|good\b|effective\b|safe\b|likely\b|much\b|many\b|an?\b|the\b)[\w-]+(?:\s[\w-]+)?)(?=\s+(?:for|in|at|of|on|to)\b|[.,;]|$)/.exec(
        turn.text ?? '',
      )
    if (subject && other?.[1]) return { ...subject, text: `${subject.text} and ${other[1]}`, plural: true }
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
  if (clause < 0) return false
  const verb = next.find((word) => word.tag === 'VERB')
  if (next.slice(0, clause).some((word) => word.tag === 'AUX' && word.lemma === 'be')) {
    const at = next.slice(0, clause)
    if (at.some((word) => word.tag === 'VERB' && reporting(word.lemma) !== undefined) && lowers[clause] === 'that')
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
      /^(?:hard|difficult|easy|important|likely|unlikely|possible|impossible|clear|unclear|true|necessary|safe|common|better|best|wise|helpful|known|worth|essential|rare|good|useful)$/.test(
        last.lemma,
      ) &&
      !(last.lemma === 'likely' && lowers[clause] === 'to') &&
      !(last.lemma === 'safe' && lowers[clause] !== 'to')
    )
  }
  if (verb && /^(?:take|seem|appear|happen|turn)$/.test(verb.lemma)) return /^(?:to|that)$/.test(lowers[clause] ?? '')
  return verb?.lemma === 'help' && lowers[clause] === 'to'
}

// "taking it", "in them": what a clause does something to is not what the clause has just named.
function isObject(words: Word[], i: number): boolean {
  const before = words[i - 1]
  if (!/^(?:it|them)$/.test(words[i]?.lower ?? '') || !/^(?:VERB|ADP)$/.test(before?.tag ?? '')) return false
  if (verbGroups(words.slice(0, i)).filter((group) => group.finite).length > 1) return false
  return !words
    .slice(0, i)
    .some((word, at) => (word.lower === ',' && at > 3) || word.tag === 'SCONJ' || word.tag === 'CCONJ')
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
        !isTime(word.lemma),
    )
}

function isTime(lemma: string): boolean {
  return /^(?:day|week|month|year|time|hour|minute|case|fact|way|addition|winter|summer|morning|evening|century|decade)$/.test(
    lemma,
  )
}

function named(one: { text: string; head: string; place: Entity['place'] }): Entity {
  return { ...one, plural: false, human: false, study: false, role: 'subject' }
}

function possessive(text: string): string {
  return /s$/i.test(text) ? `${text}’` : `${text}’s`
}

function plural(entity: Entity): string {
  const noun = entity.text.split(/ (?:of|for|in|from|with|to|on) /)[0] ?? entity.text
  return noun.split(' ').slice(-2).join(' ')
}

/** "this could …" after a clause: the clause as a thing, "X blocking Y"; undefined when there is none. */
export function eventOf(previous: Word[], text: string): string | undefined {
  const clause = anatomy(previous)
  if (clause?.subject[0]?.form === 'ing')
    return text.slice((clause.subject[0] as Word).start, (clause.subject.at(-1) as Word).end)
  if (!clause || clause.verb.passive || attribution(previous)) return undefined
  const main = previous[clause.verb.main] as Word
  if (main.tag !== 'VERB' || clause.subject.length > 8) return undefined
  const subject = clause.subject
  const first = subject[0] as Word
  const last = subject.at(-1) as Word
  const end = previous.at(-1) as Word
  const rest = clause.rest.length > 0 ? ` ${text.slice((clause.rest[0] as Word).start, end.end)}` : ''
  return `${text.slice(first.start, last.end)} ${gerund(main.lemma)}${rest}`
}
