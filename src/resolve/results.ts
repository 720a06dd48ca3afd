import { nounPhrase } from '../english/phrases.js'
import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman, isStudy } from '../extractors/nouns.js'
import { type Word, wordsOf } from '../extractors/word.js'
import { RELATIONAL } from '../lexicon/relational.js'
import { valence } from '../vocabulary/index.js'
import type { Discourse, Turn } from './discourse.js'
import { names } from './names.js'
import type { Reference } from './pronouns.js'

/**
 * Say with what a result came: "Sleep quality also improved.", "Nausea occurs in 11%." behind a claim of the treatment, or
 * under "Side effects".
 */
export function results(words: Word[], discourse: Discourse): Reference[] {
  const report = attribution(words)
  const clause = report?.manner === 'found' ? undefined : anatomy(report?.core ?? words)
  const { intervention } = discourse.topic
  if (!clause || !intervention) return []
  const generic = { ...intervention, text: intervention.many ?? intervention.text }
  const end = endOf(words, report ? report.prefix.length : clause.verb.to)
  const { subject } = clause
  if (subject.length > 9 || subject.some((word, i) => isNoOutcome(word, subject[i + 1], discourse))) return []
  const than = beside(words, end)
  if (than > 0 && (near(discourse) || DUMMY.test(words[end - 1]?.lower ?? ''))) return [put(than, generic)]
  const from = report?.prefix.length ?? 0
  if (words.slice(from, end).some((word, i) => isCause(words, i + from, word))) return []
  const verb = (report?.core ?? words)[clause.verb.main] as Word
  const change =
    CHANGE.test(verb.lemma) &&
    (clause.verb.passive || clause.rest[0] === undefined || /^(?:ADP|PUNCT|ADV|NUM)$/.test(clause.rest[0].tag))
  const occurs = isOccurrence(verb, clause.rest) && subject.length <= 6
  if (!change && !occurs) return []
  const told = near(discourse)
  const same = told?.sentence === discourse.sentence
  const means = same && told ? meansOf(told) : undefined
  if (occurs && !(isHarm(subject) && (means || HARMS.test(discourse.heading)))) return []
  if (change && !(means || (told && (same || isTold(report?.core ?? words, clause))))) return []
  return [means ? put(end, means) : put(end, generic)]
}

// Where a clause ends, before figures in brackets and its mark.
function endOf(words: Word[], verb: number): number {
  let end = words.length
  while (end > verb && words[end - 1]?.tag === 'PUNCT' && words[end - 1]?.text !== ')') end--
  const open = words[end - 1]?.text === ')' ? words.findLastIndex((word) => word.text === '(') : -1
  return open >= verb ? open : end
}

const put = (at: number, entity: { text: string; place: Turn['entities'][number]['place'] }): Reference => ({
  from: at,
  to: at,
  text: `with ${entity.text}`,
  entity,
})

/** What a treatment is set against and nothing else is. */
const DUMMY = /^(?:placebo|sham|dummy)$/

/** What changes for better or worse by itself, or is changed. */
const CHANGE =
  /^(?:improve|worsen|rise|fall|drop|increase|decrease|decline|shrink|ease|budge|change|lessen|subside|halve|double|abate|diminish|reduce|lower|relieve|raise|recover|return|vanish|disappear|fade|normalise|normalize)$/

/** Headings and labels under which all that is told is what a treatment does amiss. */
const HARMS =
  /\b(?:side effects?|adverse|safety|safe|tolerability|tolerated|harms?|risks?|downsides?|drawbacks|complaints|reactions|small print|unwanted)\b/

const isNoOutcome = (word: Word, next: Word | undefined, { abbreviations }: Discourse) =>
  word.tag === 'PRON' ||
  (word.tag === 'PROPN' && !abbreviations.some(({ short }) => short === word.text)) ||
  isHuman(word.lemma) ||
  isStudy(word.lemma) ||
  // "side effects are rare": of the treatment
  (Object.hasOwn(RELATIONAL, word.lemma) && next?.lower !== 'of') ||
  (word.tag === 'NOUN' &&
    /^(?:treatment|therapy|drug|supplement|group|arm|use|dose|evidence|price|cost|sale|number|advice)$/.test(
      word.lemma,
    ))

// "no more often than with patches": with what, where the other half of the comparison says it.
function beside(words: Word[], end: number): number {
  const than = words.findIndex((word) => word.lower === 'than')
  const joint = words[than + 1]?.lower ?? ''
  const phrase = than > 2 && /^(?:with|on|under|after)$/.test(joint) ? nounPhrase(words, than + 2) : undefined
  if (!phrase || phrase.to > end || isHuman(words[phrase.head]?.lemma ?? '')) return 0
  return words.slice(0, than).some((word, i) => isCause(words, i, word)) ? 0 : than
}

// "with zinc", "after surgery", "if taken early": what brings the result about, or beside what it is told.
function isCause(words: Word[], i: number, word: Word): boolean {
  if (word.lower === 'with') return words[i - 1]?.tag !== 'NOUN' || !isHuman(words[i - 1]?.lemma ?? '')
  if (word.lower === 'by')
    return !(
      words[i + 1]?.tag === 'NUM' ||
      SPAN.test(words[i + 2]?.lower ?? '') ||
      SPAN.test(words[i + 1]?.lower ?? '')
    )
  return CAUSE.test(word.lower)
}

const SPAN =
  /^(?:end|third|half|quarter|fifth|week|month|time|age|about|around|nearly|almost|roughly|up|some|over|more)$/
const CAUSE =
  /^(?:without|after|before|from|on|during|than|when|whenever|if|as|following|because|due|once|until|despite|through|via|under|while|unless|to)$/

// "occurs in 12%", "is common", "has been reported"
function isOccurrence(verb: Word, rest: Word[]): boolean {
  if (/^(?:occur|develop|arise)$/.test(verb.lemma)) return true
  const state = rest.find((word) => word.tag !== 'ADV')
  return (
    verb.lemma === 'be' &&
    /^(?:common|rare|uncommon|frequent|infrequent|possible|mild)$/.test(state?.lower ?? '') &&
    rest.length <= 4
  )
}

function isHarm(subject: Word[]): boolean {
  return (
    valence(subject.map((word) => word.text).join(' ')) === 'bad' ||
    subject.some(
      (word) =>
        (word.tag === 'NOUN' &&
          (valence(word.lemma) === 'bad' || /^(?:sore|dry|itchy|upset|blocked|swollen|bleeding)$/.test(word.lower))) ||
        /^(?:sore|dry|itchy|upset|blocked|swollen)$/.test(word.lower),
    )
  )
}

// What is told as a result: in the past, by an amount, or as one more.
function isTold(words: Word[], clause: NonNullable<ReturnType<typeof anatomy>>): boolean {
  return (
    words[clause.verb.from]?.form === 'past' ||
    clause.rest.slice(0, 2).some((word) => word.tag === 'NUM') ||
    words.some((word) => /^(?:also|likewise|similarly|too|usually|often|typically)$/.test(word.lower))
  )
}

// The claim before, or an earlier one of the same sentence, that names the treatment or says with what.
function near(discourse: Discourse): Turn | undefined {
  const { intervention } = discourse.topic
  const last = discourse.turns.slice(-2).findLast((turn) => turn.text !== undefined)
  if (!last?.text || last.section !== discourse.section || last.question || !intervention) return undefined
  const turns = discourse.turns
    .slice(-4)
    .filter((turn, i, all) => turn === last || (turn.sentence === discourse.sentence && all.length > i))
  return turns.findLast((turn) => turn.text !== undefined && (meansOf(turn) || names(wordsOf(turn.text), intervention)))
}

// "twice as likely with the tablets as with placebo": with the tablets.
function meansOf(turn: Turn): { text: string; place: Turn['entities'][number]['place'] } | undefined {
  const text = turn.text ?? ''
  const place = turn.entities[0]?.place
  const words = wordsOf(text)
  const verb = anatomy(words)?.verb.to ?? words.length
  const at = words.findIndex(
    (word, i) => i >= verb && word.lower === 'with' && !/^(?:NOUN|PROPN)$/.test(words[i - 1]?.tag ?? ''),
  )
  const phrase = at < 0 ? undefined : nounPhrase(words, at + 1)
  const head = phrase && words[phrase.head]
  if (!place || !phrase || !head || head.tag === 'PRON' || isHuman(head.lemma)) return undefined
  const named = text.slice((words[phrase.from] as Word).start, (words[phrase.to - 1] as Word).end)
  return valence(named) === 'bad' || /\b(?:placebo|age|time|sham|dummy)\b/.test(named)
    ? undefined
    : { text: named, place }
}
