import { type Lexicon, SHARED_LEXICON } from '../../frame/lexicon.js'
import { type PlacedQuantity, quantities } from '../../frame/quantities.js'
import type { Run } from '../../frame/slots/run.js'
import { type Slots, slots } from '../../frame/slots.js'
import { indexTerms, type TermIndex } from '../../frame/term-index.js'
import { type Reading, readTerms, type Term } from '../../frame/terms.js'
import { EFFECT_WORDS } from '../../lexicon/direction.js'
import { LACK_NAMES, LACKED } from '../../lexicon/lack.js'
import { PRACTITIONERS } from '../../lexicon/practitioners.js'
import type { ExtractedClaim } from '../../schema.js'
import { hasAntonym, relatedness } from '../../vocabulary/index.js'
import { denies } from './denies.js'

/** A claim, read once for all findings it is judged against. */
export interface PreparedClaim {
  claim: ExtractedClaim
  lexicon: Lexicon
  reading: Reading
  slots: Slots
  /** Terms of the proposition itself. */
  body: readonly Term[]
  /** What those terms stand for. */
  concepts: ReadonlySet<string>
  /** Those of the terms that have an antonym, which the claim does not name as well. */
  onesided: readonly Term[]
  /** The terms of the proposition, ready to be asked. */
  index: TermIndex
  intervention: readonly Term[]
  interventionText: string
  comparator: readonly Term[]
  comparatorText: string
  outcome: readonly Term[]
  outcomeText: string
  population: readonly Term[]
  populationText: string
  mechanism: readonly Term[]
  leadText: string
  bodyText: string
  quantities: readonly PlacedQuantity[]
  denies: boolean
  /** Whether the proposition itself does. */
  deniesBody: boolean
  /** It is about the lack of what it names: that word is none of its terms. */
  lack: boolean
}

const cache = new WeakMap<object, PreparedClaim>()

/** Read a claim, once. */
export function prepareClaim(claim: ExtractedClaim, lexicon: Lexicon = SHARED_LEXICON): PreparedClaim {
  const known = cache.get(claim)
  const text = claim.kind === 'comparative' ? practised(claim.text) : claim.text
  if (known && known.lexicon === lexicon && known.reading.text === text) return known
  const read = readTerms(text, lexicon)
  const parts = slots(read.tokens)
  const reading = parts.effect ? read : { ...read, terms: read.terms.map(named) }
  const textOf = (runs: readonly Run[]) =>
    runs.map(([from, to]) => text.slice(reading.tokens[from]?.start ?? 0, reading.tokens[to - 1]?.end ?? 0)).join(' ')
  const given = textOf(parts.intervention)
  const lack = parts.effect !== null && (LACKED.test(given) || LACK_NAMES.has(given.toLowerCase()))
  const terms = lack ? withoutLack(reading.terms, lexicon) : reading.terms
  const start = reading.tokens[parts.body[0]]?.start ?? 0
  const inside = (runs: readonly Run[]) =>
    terms.filter((term) => runs.some(([from, to]) => term.from >= from && term.from < to))
  const end = reading.tokens[parts.body[1] - 1]?.end ?? text.length
  const body = inside([parts.body])
  const made: PreparedClaim = {
    claim,
    lexicon,
    reading,
    slots: parts,
    body,
    concepts: new Set(body.map((term) => term.concept)),
    onesided: onesided(body),
    index: indexTerms(body),
    intervention: inside(parts.intervention),
    interventionText: given,
    comparator: inside(parts.comparator),
    comparatorText: textOf(parts.comparator),
    outcome: inside(parts.outcome),
    outcomeText: textOf(parts.outcome.map((run) => unverbed(reading, run))),
    population: inside(parts.population),
    populationText: textOf(parts.population),
    mechanism: inside(parts.mechanism),
    leadText: parts.lead ? textOf([parts.lead]) : '',
    bodyText: textOf([parts.body]),
    quantities: quantities(text).filter((quantity) => quantity.start >= start && quantity.start < end),
    denies: denies(reading.tokens),
    deniesBody: denies(reading.tokens, ...parts.body),
    lack,
  }
  cache.set(claim, made)
  return made
}

// "lack of exercise" is met by exercise, that there is too little of it is known; and by its own name still.
function withoutLack(terms: readonly Term[], lexicon: Lexicon): Term[] {
  return terms.flatMap((term) => {
    if (LACKS.test(term.lower)) return []
    const named = LACK_NAMES.get(term.lower)
    if (!named && !LACKED.test(term.lower)) return [term]
    return readTerms(named ?? term.lower.replace(LACKED, ''), lexicon).terms.map((what) => ({
      ...what,
      keys: [...what.keys, term.concept],
      from: term.from,
      to: term.to,
    }))
  })
}

const LACKS = /^(?:lack|absence|shortage|insufficient|inadequate|enough)$/

// Each word once, however often a claim says it.
function onesided(body: readonly Term[]): Term[] {
  const words = new Map(body.map((term) => [term.lower, term]))
  const opposed = [...words.values()].filter((term) => hasAntonym(term.lower))
  return opposed.filter((term) => !turned(term, opposed))
}

/** Whether some of the terms is the antonym of another one. */
export function turned(one: Term, others: readonly Term[]): boolean {
  return others.some((other) => relatedness(one.lower, other.lower) === 'antonym')
}

// "burns calories": the verb is no part of what is measured, and must not be read for the noun ("burns").
function unverbed({ tokens }: Reading, [from, to]: Run): Run {
  const verb = tokens[from]
  return verb?.tag === 'VERB' && verb.form !== 'ing' && verb.form !== 'en' && from + 1 < to
    ? [from + 1, to]
    : [from, to]
}

// Where nothing is said to happen, "cure" and "improvement" are what is spoken of.
function named(term: Term): Term {
  return term.light && term.weight >= 1 && !term.verb && EFFECT_WORDS.has(term.lower) ? { ...term, light: false } : term
}

// Practitioners who are compared stand for what they practise.
function practised(text: string): string {
  return text.replace(/[\p{L}]+/gu, (word) => {
    const one = word.toLowerCase().replace(/s$/, '').replace(/ve$/, 'fe')
    return PRACTITIONERS.get(one) ?? word
  })
}
