import { nextVerbGroup, nounPhrase, type VerbGroup, verbGroupAt } from '../english/phrases.js'
import { shareAt } from './share.js'
import type { Word } from './word.js'

/**
 * Whether a clause of its own starts at word `i`: a subject, then a finite verb.
 * Returns the verb group, with indexes into `words`; undefined when none does.
 */
export function clauseAt(words: Word[], i: number): VerbGroup | undefined {
  let at = i
  while (
    at < words.length &&
    ((words[at]?.tag === 'ADV' && words[at + 1]?.lower !== 'to' && words[at + 1]?.lower !== 'of') ||
      words[at]?.lower === ',')
  )
    at++
  const subject = subjectAt(words, at)
  if (!subject) return undefined
  return verbAfter(words, subject)
}

/** End of the subject that starts at `i`: a noun phrase with what hangs on it, or a gerund phrase; undefined when none. */
export function subjectAt(words: Word[], i: number): number | undefined {
  const first = words[i]
  if (!first) return undefined
  if ((first.tag === 'VERB' || first.tag === 'AUX') && first.form === 'ing') return i + 1
  // "up to 400 mg", "more than 20 people"
  const bound = BOUNDS.get(first.lower)
  if (
    bound?.includes(words[i + 1]?.lower ?? '') &&
    /^\d|^(?:one|two|three|four|five|six|ten|half)$/.test(words[i + 2]?.lower ?? '')
  )
    return subjectAt(words, i + 2)
  // "hardly any were"
  if (
    /^(?:any|none|most|some|many|few)$/.test(first.lower) &&
    /^(?:are|were|have|had|do|did)$/.test(words[i + 1]?.lower ?? '')
  )
    return i + 1
  // "most of them", "a third of the men"
  for (let of = i + 1; of <= i + 2; of++)
    if (words[of]?.lower === 'of' && QUANTITY.test(words[of - 1]?.lower ?? ''))
      return nounPhrase(words, of + 1)?.to ?? nounPhrase(words, i)?.to
  return shareAt(words, i) ?? nounPhrase(words, i)?.to
}

const BOUNDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['up', ['to']],
  ['at', ['least', 'most']],
  ['more', ['than']],
  ['less', ['than']],
  ['fewer', ['than']],
])
const QUANTITY =
  /^(?:most|many|some|all|few|several|much|each|both|half|third|quarter|none|any|one|two|three|four|five|one-third|two-thirds)$/

const STOPS: ReadonlySet<string> = new Set(';:—–.?!')
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom'])

// From the end of a subject to its verb, over phrases and restrictive clauses that hang on the subject.
function verbAfter(words: Word[], subject: number): VerbGroup | undefined {
  let relative = false
  let aside = false
  for (let i = subject; i < words.length; i++) {
    const word = words[i] as Word
    if (STOPS.has(word.text) && !(word.text === '.' && words[i - 1]?.lower === 'al')) return undefined
    if (word.tag === 'SCONJ' && word.lower !== 'that' && !aside) return undefined
    if (RELATIVES.has(word.lower)) {
      relative = true
      continue
    }
    const group = verbGroupAt(words, i, Math.min(words.length, i + 8))
    if (group) {
      // "those affected are", "adults treated had": a participle, and the verb follows
      const hangs = words[group.main]?.form === 'past' && group.to < i + 2 && words[group.to]?.tag === 'AUX'
      if (group.finite && !relative && !hangs) return group
      if (group.finite && !hangs) relative = false
      i = group.to - 1
      continue
    }
    if (word.lower === ',' && aside) {
      relative = false
      // "which gave them a collar, to rest or to nothing, found …"
      aside =
        /^(?:to|in|with|for|or)$/.test(words[i + 1]?.lower ?? '') &&
        words.slice(i + 1, i + 16).some((one) => one.lower === ',')
      continue
    }
    const pronoun = words[i + 1]?.tag === 'ADP' && word.lower === ',' ? words[i + 2] : words[i + 1]
    const opens =
      word.lower === ',' &&
      (/^(?:which|who|whose|whom)$/.test(pronoun?.lower ?? '') ||
        // ", where it is feasible, is"
        (/^(?:where|when|if|once|though|although)$/.test(words[i + 1]?.lower ?? '') && closes(words, i)))
    if (opens) {
      aside = true
      relative = true
    }
    // a comma ends a subject, unless it opens an aside (", which …", ", however,")
    if (word.lower === ',' && !relative && !opens && words[i + 2]?.lower !== ',') return undefined
    if (word.tag === 'CCONJ' && !nounPhrase(words, i + 1)) return undefined
  }
  return undefined
}

// Whether an aside that opens at a comma ends before a verb: ", where it is feasible, is".
function closes(words: Word[], comma: number): boolean {
  const end = words.findIndex((word, i) => i > comma + 2 && i < comma + 9 && word.lower === ',')
  return end > 0 && /^(?:VERB|AUX)$/.test(words[end + 1]?.tag ?? '') && words[end + 1]?.form !== 'ing'
}

/** Whether words say how one thing goes with another: "the bigger the dose, the bigger the relief". */
export function isCorrelative(words: Word[]): boolean {
  if (!isMore(words, 0)) return false
  return words.slice(0, 40).some((word, i) => i > 2 && word.lower === ',' && isMore(words, i + 1))
}

const isMore = (words: Word[], i: number) =>
  words[i]?.lower === 'the' &&
  /^(?:more|less|fewer|better|worse|(?!other|either|neither|her)\p{L}{3,}er)$/u.test(words[i + 1]?.lower ?? '')

/** The first finite verb group at or after `from`. */
export function finiteVerb(words: Word[], from = 0): VerbGroup | undefined {
  for (let group = nextVerbGroup(words, 0); group; group = nextVerbGroup(words, group.to))
    if (group.finite && group.from >= from) return group
  return undefined
}

/** A clause's subject, verb and the words after it; undefined when it has no finite verb or nothing before it. */
export function anatomy(words: Word[]): { subject: Word[]; verb: VerbGroup; rest: Word[] } | undefined {
  let at = 0
  // "In trials, …", "For shortening a cold, …": phrases before the subject
  const beside = words[0]?.lemma === 'compare' && words[1]?.tag === 'ADP'
  if (words[0]?.tag === 'ADP' || words[0]?.tag === 'ADV' || words[0]?.tag === 'SCONJ' || beside) {
    const comma = words.findIndex((word) => word.lower === ',')
    // "In Norland, closer to 40% of adults sleep badly"
    const share = /^(?:ADV|NUM)$/.test(words[comma + 1]?.tag ?? '') && !finiteVerb(words.slice(0, comma))
    if (comma > 0 && (clauseAt(words, comma + 1) || share)) at = comma + 1
    else if (comma > 0 && /^(?:ADP|ADV)$/.test(words[comma + 1]?.tag ?? '') && !finiteVerb(words.slice(0, comma))) {
      // "In the real world, away from trials, smokers …"
      const next = words.findIndex((word, i) => i > comma && i < comma + 9 && word.lower === ',')
      if (next > 0 && clauseAt(words, next + 1) && !finiteVerb(words.slice(0, next))) at = next + 1
    }
  }
  const verb = clauseAt(words, at) ?? finiteVerb(words, at)
  if (!verb || verb.from === 0) return undefined
  // only a relative clause has a verb here
  if (
    /^(?:who|which|that)$/.test(words[verb.from - 1]?.lower ?? '') &&
    words[verb.from - 1]?.tag !== 'SCONJ' &&
    verb.from > 1
  )
    return undefined
  return { subject: words.slice(at, verb.from), verb, rest: words.slice(verb.to) }
}
