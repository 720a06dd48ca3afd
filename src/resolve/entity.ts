import { fullNounPhrase, nounPhrase } from '../english/phrases.js'
import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import type { Word } from '../extractors/word.js'

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
  /** Where in the article it was read: block index and range of the block's text. */
  place: { block: number; start: number; end: number }
  role: 'subject' | 'object' | 'author' | 'other'
}

const STUDY =
  /^(?:study|trial|review|analysis|meta-analysis|update|survey|report|research|paper|experiment|guideline|guidance|cohort|investigation|article|author|researcher|team|data|evidence|finding)$/
const HUMAN =
  /^(?:person|people|patient|adult|child|man|woman|practitioner|doctor|physician|researcher|author|participant|user|volunteer|scientist|expert|nurse|therapist|parent|worker|employee|mother|infant|baby|athlete|student|teenager|american|acupuncturist|clinician|member|vegan|smoker|drinker|sufferer|individual|subject|dr|professor|somebody|everyone|guest|colleague|manager|staff|team)$/

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
  for (const phrase of phrases(core)) {
    const isSubject = !subjectTaken && subject >= 0 && phrase.from >= subject && phrase.from < verb
    if (isSubject) subjectTaken = true
    found.push(entity(core, phrase, text, isSubject ? 'subject' : phrase.from >= verb ? 'object' : 'other', locate))
  }
  // "there are more than 2,000 points": what there is counts as the subject
  if (core[0]?.lower === 'there') {
    const first = found.find((one) => one.role === 'object')
    if (first) first.role = 'subject'
  }
  return found
}

/** Whether a lower-case noun lemma names people. */
export function isHuman(lemma: string): boolean {
  return HUMAN.test(lemma)
}

/** Whether a lower-case noun lemma names a study or what reports one. */
export function isStudy(lemma: string): boolean {
  return STUDY.test(lemma)
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
  if (
    /^(?:a|an|the|this|these|those|that|some|certain|your|our|my|any|another|recent)$/.test(words[from]?.lower ?? '') &&
    from < phrase.head
  )
    from++
  const counted = /^(?:a|an|the|this|that|another)$/.test(words[phrase.from]?.lower ?? '') && from > phrase.from
  const first = words[from] as Word
  const last = words[phrase.to - 1] as Word
  const coordinated = words
    .slice(phrase.from, phrase.to)
    .some((word, i, list) => word.tag === 'CCONJ' && list[i + 1]?.tag !== 'ADJ')
  return {
    text: `${counted ? 'the ' : ''}${midSentence(text.slice(first.start, last.end), first)}`,
    head: head.lemma,
    plural:
      coordinated ||
      (head.tag === 'NOUN' &&
        (head.lower !== head.lemma || /^(?:people|women|men|children|staff)$/.test(head.lower))) ||
      /^(?:they|we|both|these|those)$/.test(head.lower) ||
      (head.tag === 'PROPN' && /(?:guidelines|nations|states)$/i.test(head.text)),
    human: isHuman(head.lemma),
    study: isStudy(head.lemma),
    place: locate(first.start, last.end),
    role,
  }
}

// A name as it reads inside a sentence: only proper nouns and abbreviations keep their capital.
function midSentence(text: string, first: Word): string {
  return first.start === 0 && first.tag !== 'PROPN' ? text.replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase()) : text
}

function phrases(words: Word[]): { from: number; to: number; head: number }[] {
  const found: { from: number; to: number; head: number }[] = []
  for (let i = 0; i < words.length; ) {
    const phrase = fullOrBase(words, i)
    if (phrase) {
      const head = words[phrase.head] as Word
      const empty =
        /^(?:no|none|neither|few|little|nobody|nothing|such)$/.test(words[phrase.from]?.lower ?? '') ||
        words[phrase.from + 1]?.lower === 'no'
      const gerund = words[phrase.from]?.form === 'ing'
      if (
        !gerund &&
        head.tag !== 'PRON' &&
        head.tag !== 'NUM' &&
        !/^(?:one|ones|other|others)$/.test(head.lower) &&
        !empty
      )
        found.push(phrase)
      i = phrase.to
    } else i++
  }
  return found
}

// "root of Curcuma longa" is one thing; "release of chemicals into the blood" names chemicals too.
function fullOrBase(words: Word[], i: number) {
  const base = nounPhrase(words, i)
  if (!base) return undefined
  const next = words[base.to]
  if (next?.lower === 'of' || (next?.lower === 'from' && isStudy(words[base.head]?.lemma ?? '')))
    return fullNounPhrase(words, i)
  return base
}
