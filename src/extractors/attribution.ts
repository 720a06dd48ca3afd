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
  return accordingTo(words) ?? reportedBy(words)
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

function reportedBy(words: Word[]): Attribution | undefined {
  const verb = finiteVerb(words, 1)
  if (!verb) return undefined
  const lemma = words[verb.main]?.lemma ?? ''
  const manner = reporting(lemma)
  if (!manner) return undefined
  if (words.slice(verb.from, verb.to).some((word) => word.lower === 'not' || word.lower === "n't")) return undefined
  const subject = words.slice(0, verb.from)
  if (!nounPhrase(words, subject[0]?.tag === 'ADV' ? 1 : 0)) return undefined
  let at = verb.to
  // "is believed by practitioners that", "said on Monday that", "told reporters that"
  const that = words.findIndex(
    (word, i) => i >= at && i <= at + 7 && word.lower === 'that' && clauseAt(words, i + 1) !== undefined,
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
  const author = impersonal ? (by >= 0 ? words.slice(by + 1, that) : []) : subject
  return { prefix: words.slice(0, at), core: words.slice(at), author, manner }
}
