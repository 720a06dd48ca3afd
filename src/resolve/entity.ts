import { fullNounPhrase, nounPhrase } from '../english/phrases.js'
import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { isBody, isHuman, isStudy } from '../extractors/nouns.js'
import type { Word } from '../extractors/word.js'
import { EFFECT_WORDS } from '../lexicon/direction.js'
import { decapitalise } from './decapitalise.js'

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
    for (const phrase of phrases(report.prefix)) found.push(entity(report.prefix, phrase, text, 'author', locate))
  const clause = anatomy(core)
  const subject = clause ? core.indexOf(clause.subject[0] as Word) : -1
  const verb = clause?.verb.from ?? 0
  let subjectTaken = false
  const taken = new Set<number>()
  for (const phrase of phrases(core)) {
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
    found.push(
      entity(core, whole, text, isSubject ? 'subject' : phrase.from >= verb && !inside ? 'object' : 'other', locate),
    )
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

// "the society", "the International Asthma Strategy Group"
function isNamedBody(phrase: Word[]): boolean {
  if (phrase.some((word) => isBody(word.lemma))) return true
  const capitals = phrase.filter((word) => /^\p{Lu}\p{Ll}/u.test(word.text) && word.tag !== 'DET')
  return capitals.length > 1 && ORGANS.test(phrase.at(-1)?.lower ?? '') && capitals.at(-1) === phrase.at(-1)
}

/** Last words of the names of bodies that are common nouns without a capital. */
const ORGANS =
  /^(?:group|project|initiative|programme|program|force|unit|trust|fund|code|service|department|office|centre|center|hospital|school|executive|collaboration|consortium|partnership|forum|campaign|team)$/

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

function phrases(words: Word[]): { from: number; to: number; head: number }[] {
  const found: { from: number; to: number; head: number }[] = []
  const inner: typeof found = []
  for (let i = 0; i < words.length; ) {
    const given = thoseGiven(words, i)
    if (given) {
      found.push(given)
      i = given.to
      continue
    }
    const phrase = fullOrBase(words, i)
    // "have caught infections": the participle is the verb's, not the noun's
    if (phrase && words[i]?.tag === 'VERB' && /^(?:AUX|ADV)$/.test(words[i - 1]?.tag ?? '')) {
      i++
      continue
    }
    if (phrase) {
      const head = words[phrase.head] as Word
      const empty =
        /^(?:no|none|neither|few|little|nobody|nothing|such)$/.test(words[phrase.from]?.lower ?? '') ||
        words[phrase.from + 1]?.lower === 'no'
      const gerund = words[phrase.from]?.form === 'ing'
      const of =
        phrase.to > phrase.head + 1 && /^(?:of|from)$/.test(words[phrase.head + 1]?.lower ?? '')
          ? nounPhrase(words, phrase.head + 2)
          : undefined
      const within = words[phrase.head + 1]?.lower === 'of' || isBody(words[of?.head ?? -1]?.lemma ?? '')
      if (of && within && words[of.head]?.tag !== 'PRON' && of.to <= phrase.to) inner.push(of)
      if (
        !gerund &&
        head.tag !== 'PRON' &&
        head.tag !== 'NUM' &&
        !/^(?:one|ones|other|others)$/.test(head.lower) &&
        !MEASURE.test(head.lower) &&
        !/^(?:lower|higher|more|less|fewer|better|worse|larger|smaller|back)$/.test(head.lower) &&
        (head.text.length > 1 || phrase.to - phrase.from > 1) &&
        !empty
      )
        found.push(phrase)
      i = phrase.to
    } else i++
  }
  return [...found, ...inner]
}

// "those given patches": people, by what was done to them
function thoseGiven(words: Word[], i: number): { from: number; to: number; head: number } | undefined {
  if (
    words[i]?.lower !== 'those' ||
    !/^(?:given|assigned|allocated|offered|treated|randomised|randomized)$/.test(words[i + 1]?.lower ?? '')
  )
    return undefined
  const at = words[i + 2]?.tag === 'ADP' || words[i + 2]?.lower === 'to' ? i + 3 : i + 2
  return { from: i, to: nounPhrase(words, at)?.to ?? i + 2, head: i }
}

// "root of Curcuma longa" is one thing; "release of chemicals into the blood" names chemicals too.
function fullOrBase(words: Word[], i: number) {
  const base = described(words, joined(words, bracketed(words, nounPhrase(words, i))))
  if (!base) return undefined
  const next = words[base.to]
  if (next?.lower === 'of' || (next?.lower === 'from' && isStudy(words[base.head]?.lemma ?? '')))
    return { ...base, to: fullNounPhrase(words, base.head)?.to ?? base.to }
  return base
}

// "single-use, nonreusable needles": what stands before the comma describes them too.
function described(words: Word[], phrase: ReturnType<typeof nounPhrase>): ReturnType<typeof nounPhrase> {
  if (!phrase || phrase.head === phrase.from || words[phrase.from]?.tag !== 'ADJ') return phrase
  let from = phrase.from
  const describes = (word: Word | undefined) =>
    word?.tag === 'ADJ' || (word?.tag === 'NOUN' && word.start === 0 && word.lower.includes('-'))
  while (words[from - 1]?.text === ',' && describes(words[from - 2])) from -= 2
  // "For the sick, small doses": only behind its determiner, or where nothing stands before it
  return from < phrase.from && (from === 0 || words[from - 1]?.tag === 'DET') ? { ...phrase, from } : phrase
}

// "the Leeds and Bradford trial", "the Health and Safety Executive": one thing.
function joined(words: Word[], phrase: ReturnType<typeof nounPhrase>): ReturnType<typeof nounPhrase> {
  if (!phrase || words[phrase.head]?.tag !== 'PROPN' || words[phrase.to]?.lower !== 'and') return phrase
  const rest = words[phrase.to + 1]?.tag === 'PROPN' ? nounPhrase(words, phrase.to + 1) : undefined
  if (!rest) return phrase
  const whole = { from: phrase.from, to: rest.to, head: rest.head }
  return isOneBody(words, whole) || isStudy(words[rest.head]?.lemma ?? '') ? whole : phrase
}

// "the Health and Safety Executive", but not "the WHO and Harvard University"
function isOneBody(words: Word[], { from, head }: { from: number; head: number }): boolean {
  const and = words.slice(from, head).findIndex((word) => word.lower === 'and')
  return (
    and > 1 &&
    words[from]?.lower === 'the' &&
    words.slice(from + 1, from + and).every((word) => /^\p{Lu}\p{Ll}/u.test(word.text)) &&
    isNamedBody(words.slice(from + and + 1, head + 1))
  )
}

// "a prolonged-release (PR) formulation": one thing.
function bracketed(words: Word[], phrase: ReturnType<typeof nounPhrase>): ReturnType<typeof nounPhrase> {
  if (!phrase || words[phrase.to]?.text !== '(' || words[phrase.to + 2]?.text !== ')') return phrase
  const rest = words[phrase.to + 3]?.tag === 'NOUN' ? nounPhrase(words, phrase.to + 3) : undefined
  return rest ? { from: phrase.from, to: rest.to, head: rest.head } : phrase
}

/** Units: what is counted, not what is spoken of. */
const MEASURE = /^(?:mg|mcg|µg|g|kg|iu|ml|l|mmol|nmol|cm|mm|cent|percent|%|kcal|mmhg|min|mins)$/
