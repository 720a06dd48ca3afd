import { nounPhrase } from '../english/phrases.js'
import { REPORTING } from '../lexicon/reporting.js'
import { clauseAt, finiteVerb } from './clause.js'
import type { Word } from './word.js'

/** What introduces a reported statement: "A review found that", "According to the guideline,", "It is believed that". */
export interface Attribution {
  /** Words of the introduction. */
  prefix: Word[]
  /** Words of the statement. */
  core: Word[]
  /** Who says so; empty for "It is said that". */
  author: Word[]
  manner: keyof typeof REPORTING
}

/** Read a clause's introduction; undefined when it reports nobody. */
export function attribution(words: Word[]): Attribution | undefined {
  return accordingTo(words) ?? thought(words) ?? reportedBy(words)
}

/** Which kind of reporting verb a lemma is. */
export function reporting(lemma: string): keyof typeof REPORTING | undefined {
  for (const manner of MANNERS) if (VERBS[manner].has(lemma)) return manner
  return undefined
}

const MANNERS = ['found', 'said', 'believed', 'advised'] as const
const VERBS = Object.fromEntries(MANNERS.map((manner) => [manner, new Set(REPORTING[manner].split(' '))])) as Record<
  (typeof MANNERS)[number],
  Set<string>
>

// "that walking, rest and sleep each help": a list is the subject
function isRow(words: Word[], that: number): boolean {
  const verb = words[that]?.tag === 'SCONJ' ? finiteVerb(words, that + 1) : undefined
  return (
    verb !== undefined &&
    words.slice(that + 1, verb.from).some((word) => word.lower === ',') &&
    words.slice(that + 1, verb.from).every((word) => /^(?:NOUN|PROPN|ADJ|DET|PUNCT|CCONJ|VERB|NUM)$/.test(word.tag))
  )
}

// "that in the second group it was 5%"
function isFronted(words: Word[], i: number): boolean {
  const phrase = words[i]?.tag === 'ADP' ? nounPhrase(words, i + 1) : undefined
  if (!phrase) return false
  // "that in two thirds of adults it goes"
  const to = words[phrase.to]?.lower === 'of' ? (nounPhrase(words, phrase.to + 1)?.to ?? phrase.to) : phrase.to
  if (to > phrase.to && /^(?:it|they|he|she)$/.test(words[to]?.lower ?? '') && clauseAt(words, to)) return true
  const comma = words.findIndex((word, at) => at >= phrase.to && at < phrase.to + 8 && word.lower === ',')
  return (
    (words[phrase.to]?.tag !== 'ADP' && clauseAt(words, phrase.to) !== undefined) ||
    (comma > 0 && clauseAt(words, comma + 1) !== undefined)
  )
}

// "that patients be advised"
function isUrged(words: Word[], i: number): boolean {
  const verb = words[nounPhrase(words, i)?.to ?? words.length]
  return verb?.lower === 'be' || (verb?.tag === 'VERB' && verb.form === 'base')
}

function accordingTo(words: Word[]): Attribution | undefined {
  const opens =
    (words[0]?.lower === 'according' && words[1]?.lower === 'to') ||
    (words[0]?.lower === 'in' &&
      words.slice(1, 6).some((word) => /^(?:view|opinion|medicine|tradition)$/.test(word.lower)))
  if (!opens) return undefined
  const comma = words.findIndex((word, i) => word.lower === ',' && clauseAt(words, i + 1) !== undefined)
  if (comma < 2) return undefined
  return {
    prefix: words.slice(0, comma + 1),
    core: words.slice(comma + 1),
    author: words.slice(words[0]?.lower === 'according' ? 2 : 1, comma),
    manner: 'said',
  }
}

// "For other adults, the agency says …": phrases before the subject.
function subjectStart(words: Word[]): number {
  if (words[0]?.tag === 'ADV') return words[1]?.lower === ',' ? 2 : 1
  if (words[0]?.tag !== 'ADP') return 0
  const comma = words.findIndex((word) => word.lower === ',')
  return comma < 0 ? 0 : comma + 1
}

// "One idea is that …", "The worry is that …": a thought put forward, nobody's in particular.
function thought(words: Word[]): Attribution | undefined {
  const be = words.findIndex((word) => word.tag === 'AUX' && word.lemma === 'be')
  if (be < 1 || be > 5 || words[be + 1]?.lower !== 'that' || !clauseAt(words, be + 2)) return undefined
  if (!words.slice(0, be).some((word) => THOUGHTS.test(word.lemma))) return undefined
  return { prefix: words.slice(0, be + 2), core: words.slice(be + 2), author: [], manner: 'believed' }
}

const THOUGHTS =
  /^(?:idea|theory|hypothesis|explanation|possibility|thinking|view|belief|concern|worry|hope|consensus|reason|suggestion|assumption|claim|argument|fear|upshot|finding|conclusion|another)$/

function reportedBy(words: Word[]): Attribution | undefined {
  const verb = finiteVerb(words, 1)
  if (!verb) return undefined
  const lemma = words[verb.main]?.lemma ?? ''
  const manner = reporting(lemma)
  if (!manner) return undefined
  if (words.slice(verb.from, verb.to).some((word) => word.lower === 'not' || word.lower === "n't")) return undefined
  const subject = words.slice(0, verb.from)
  const start = subjectStart(words)
  if (start >= verb.from || !nounPhrase(words, start)) return undefined
  let at = verb.to
  // "is believed by practitioners that", "said on Monday that", "told reporters that"
  const that = words.findIndex(
    (word, i) =>
      i >= at &&
      i <= at + 7 &&
      word.lower === 'that' &&
      (clauseAt(words, i + 1) !== undefined ||
        isFronted(words, i + 1) ||
        isRow(words, i) ||
        (manner === 'advised' && isUrged(words, i + 1))),
  )
  if (that >= 0) at = that + 1
  else if (
    verb.passive ||
    clauseAt(words, at) === undefined ||
    !/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(words[at]?.tag ?? '')
  )
    return undefined
  const impersonal = subject.length === 1 && subject[0]?.lower === 'it' && verb.passive
  const by = impersonal ? words.findIndex((word, i) => i >= verb.to && i < at && word.lower === 'by') : -1
  const author = impersonal ? (by >= 0 ? words.slice(by + 1, that) : []) : words.slice(start, verb.from)
  return { prefix: words.slice(0, at), core: words.slice(at), author, manner }
}
