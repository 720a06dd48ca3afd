import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman, isStudy } from '../extractors/nouns.js'
import type { Word } from '../extractors/word.js'
import { EFFECT_WORDS } from '../lexicon/direction.js'
import { MEASURE } from '../lexicon/measures.js'
import { called } from './called.js'
import { decapitalise } from './decapitalise.js'
import { isNamedBody } from './is-named-body.js'
import { isOneBody } from './is-one-body.js'
import { referents } from './referents.js'

/** Something an article speaks of, as a later sentence could refer to it. */
export interface Entity {
  /** Its words as they would stand in another sentence: no leading determiner that would mislead. */
  text: string
  /** Lemma of its head noun. */
  head: string
  plural: boolean
  human: boolean
  /** A study, a review, a guideline: what reports, not what is reported on. */
  study: boolean
  /** A named body that can speak: a federation, an agency. */
  body?: boolean
  /** Where in the article it was read: block index and range of the block's text. */
  place: { block: number; start: number; end: number }
  role: 'subject' | 'object' | 'author' | 'other'
  /** What something is done to, or what changes by itself: "IQ is not affected", "the pain fell". */
  patient: boolean
}

/** The noun phrases of a claim, each with its role; the core of a reported statement counts, not who reports it. */
export function entities(
  words: Word[],
  text: string,
  locate: (start: number, end: number) => Entity['place'],
): Entity[] {
  const report = attribution(words)
  const core = report ? report.core : words
  const found: Entity[] = []
  if (report)
    for (const phrase of referents(report.prefix)) found.push(entity(report.prefix, phrase, text, 'author', locate))
  const clause = anatomy(core)
  const verb = clause?.verb.from ?? 0
  const subject = clause ? behindFront(core, core.indexOf(clause.subject[0] as Word), verb) : -1
  let subjectTaken = false
  const taken = new Set<number>()
  for (const phrase of referents(core)) {
    const isSubject = !subjectTaken && subject >= 0 && phrase.from >= subject && phrase.from < verb
    if (isSubject) subjectTaken = true
    const inside = taken.has(phrase.from)
    for (let i = phrase.from; i < phrase.to; i++) taken.add(i)
    const whole =
      isSubject &&
      (((isHuman(core[phrase.head]?.lemma ?? '') || isPeople(core, phrase)) && verb - phrase.from <= 14) ||
        // "helmets with a slip liner"
        (/^(?:with|without)$/.test(core[phrase.to]?.lower ?? '') && verb - phrase.from <= 8))
        ? { ...phrase, to: trimmed(core, phrase.to, verb) }
        : phrase
    const named = isSubject ? undefined : called(core, phrase)
    const role = isSubject ? 'subject' : phrase.from >= verb && !inside ? 'object' : 'other'
    found.push(entity(core, named ?? whole, text, role, locate))
  }
  if (clause && isDone(clause, core)) for (const one of found) if (one.role === 'subject') one.patient = true
  const acting = gerundSubject(clause?.subject ?? [])
  if (clause && acting) {
    const [first, last] = [acting[0] as Word, acting.at(-1) as Word]
    const own = found.find((one) => one.role === 'subject')
    if (own) own.role = 'other'
    found.unshift({
      text: decapitalise(text.slice(first.start, last.end)),
      head: first.lower,
      plural: false,
      human: false,
      study: false,
      place: locate(first.start, last.end),
      role: 'subject',
      patient: false,
    })
  }
  // "there are more than 2,000 points": what there is counts as the subject
  if (core[0]?.lower === 'there') {
    const first = found.find((one) => one.role === 'object')
    // "there are dozens from China": what there is stands right behind the verb
    const at = first ? text.toLowerCase().indexOf(first.text.replace(/^the /, '').toLowerCase()) : -1
    const adposition =
      at > 0 && /\b(?:from|in|at|for|with|on|of) (?:the |a |an )?$/.test(text.slice(0, at).toLowerCase())
    if (first && !adposition) first.role = 'subject'
  }
  return found
}

// "Taking the two together works better": what is done is the subject.
function gerundSubject(subject: Word[]): Word[] | undefined {
  const at = subject.findIndex((word) => word.tag !== 'ADV' && word.tag !== 'PUNCT')
  const first = subject[at]
  return first?.tag === 'VERB' && first.form === 'ing' && subject.length - at > 1 ? subject.slice(at) : undefined
}

// "is affected", "rose": the subject is what the change happens to.
function isDone(clause: NonNullable<ReturnType<typeof anatomy>>, words: Word[]): boolean {
  const verb = words[clause.verb.main] as Word
  if (/^(?:help|work|promise)$/.test(verb.lemma)) return false
  const changes = verb.lemma === 'affect' || (verb.tag === 'VERB' && EFFECT_WORDS.has(verb.lemma))
  if (!changes) return false
  const next = words[clause.verb.to]
  return clause.verb.passive || next === undefined || /^(?:PUNCT|ADP|ADV|SCONJ)$/.test(next.tag)
}

function entity(
  words: Word[],
  phrase: { from: number; to: number; head: number },
  text: string,
  role: Entity['role'],
  locate: (start: number, end: number) => Entity['place'],
): Entity {
  const head = words[phrase.head] as Word
  let from = phrase.from
  while (words[from]?.tag === 'ADV' && from < phrase.head) from++
  if (
    /^(?:a|an|the|this|these|those|that|some|certain|your|our|my|any|another|recent)$/.test(words[from]?.lower ?? '') &&
    from < phrase.head &&
    !(/^(?:these|those)$/.test(words[from]?.lower ?? '') && /^(?:en|past)$/.test(words[from + 1]?.form ?? ''))
  )
    from++
  while (
    words[from]?.tag === 'NUM' &&
    !/^(?:19|20)\d\d$/.test(words[from]?.lower ?? '') &&
    !words[from]?.lower.includes('-') &&
    !MEASURE.test(words[from + 1]?.lower ?? '') &&
    from < phrase.head &&
    words[from + 1]?.tag !== 'ADP'
  )
    from++
  const counted = /^(?:a|an|the|this|that|another|one)$/.test(words[phrase.from]?.lower ?? '') && from > phrase.from
  const first = words[from] as Word
  const last = words[phrase.to - 1] as Word
  const coordinated = words
    .slice(phrase.from, phrase.to)
    .some(
      (word, i, list) =>
        word.tag === 'CCONJ' && list[i + 1]?.tag !== 'ADJ' && !isStudy(head.lemma) && !isOneBody(words, phrase),
    )
  return {
    text: `${counted ? 'the ' : ''}${midSentence(text.slice(first.start, last.end), first)}`,
    head: head.lemma,
    plural:
      coordinated ||
      (head.tag === 'NOUN' &&
        (head.lower !== head.lemma || /^(?:people|women|men|children|staff)$/.test(head.lower))) ||
      /^(?:they|we|both|these|those)$/.test(head.lower) ||
      isShareOfPeople(words, phrase) ||
      isPeople(words, phrase) ||
      (head.tag === 'PROPN' && /(?:guidelines|nations|states)$/i.test(head.text)),
    human:
      head.lower === 'those' ||
      isHuman(head.lemma) ||
      isShareOfPeople(words, phrase) ||
      isPeople(words, phrase) ||
      isPerson(words.slice(phrase.from, phrase.head + 1), role),
    study: isStudy(head.lemma),
    body: isNamedBody(words.slice(phrase.from, phrase.head + 1)),
    place: locate(first.start, last.end),
    role,
    patient: false,
  }
}

// "With gout the news is better": where the subject begins behind a phrase in front that no comma closes.
function behindFront(words: Word[], from: number, verb: number): number {
  if (words[from]?.tag !== 'ADP') return from
  const at = words.findIndex(
    (word, i) => i > from + 1 && i < verb && word.tag === 'DET' && /^(?:NOUN|PROPN|NUM)$/.test(words[i - 1]?.tag ?? ''),
  )
  return at > 0 ? at : from
}

// "half of drivers", "a third of the men"
function isShareOfPeople(words: Word[], { head, to }: { head: number; to: number }): boolean {
  if (!/^(?:half|third|quarter|fifth|majority|minority|most|tenth)$/.test(words[head]?.lower ?? '')) return false
  return words[head + 1]?.lower === 'of' && words.slice(head + 2, to).some((word) => isHuman(word.lemma))
}

// "29 million Americans", "many Australians"
function isPeople(words: Word[], { from, head }: { from: number; head: number }): boolean {
  const name = words[head]
  if (name?.tag !== 'PROPN' || !/^\p{Lu}\p{Ll}+(?:ans|ons|sh|ch|ese|ots|es)$/u.test(name.text)) return false
  return words
    .slice(Math.max(0, from - 1), head)
    .some((word) => word.tag === 'NUM' || /^(?:million|many|most|some|older|young)$/.test(word.lower))
}

// Where a subject ends: before the adverbs and marks in front of its verb.
function trimmed(words: Word[], least: number, verb: number): number {
  let to = verb
  while (to > least && /^(?:ADV|PUNCT)$/.test(words[to - 1]?.tag ?? '') && words[to - 1]?.text !== ')') to--
  return to
}

// "Dr Y", "Prof A B", or a name that said something; bodies are not people.
function isPerson(phrase: Word[], role: Entity['role']): boolean {
  if (phrase.some((word) => /^(?:dr|prof|professor|mr|mrs|ms|sir|dame|lady|lord)\.?$/.test(word.lower))) return true
  const names = phrase.filter(
    (word) =>
      /^\p{Lu}\p{Ll}/u.test(word.text) &&
      (word.tag === 'PROPN' || (word.start === 0 && !isHuman(word.lemma) && !isStudy(word.lemma))),
  )
  return (
    role === 'author' &&
    names.length === phrase.length &&
    names.length > 0 &&
    !phrase.some((word) =>
      /^(?:university|college|institute|agency|society|organi[sz]ation|authority|council|association|foundation|centre|center|academy|board|committee|group|department|service|federation|hospital|clinic|europe|england|america)$/.test(
        word.lower,
      ),
    )
  )
}

// A name as it reads inside a sentence: only proper nouns and abbreviations keep their capital.
function midSentence(text: string, first: Word): string {
  return first.start === 0 && first.tag !== 'PROPN' && !/^\S+\s\p{Lu}/u.test(text) ? decapitalise(text) : text
}
