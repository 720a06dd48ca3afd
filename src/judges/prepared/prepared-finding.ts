import { clauses } from '../../frame/clauses.js'
import { type ClauseEffect, clauseEffect } from '../../frame/effect.js'
import { met } from '../../frame/met.js'
import { type PlacedQuantity, quantities } from '../../frame/quantities.js'
import { type Slots, slots } from '../../frame/slots.js'
import { indexTerms, type TermIndex } from '../../frame/term-index.js'
import { type Reading, readTerms, type Term } from '../../frame/terms.js'
import type { Evidence } from '../../judge.js'
import { COMPARATORS, type ComparatorClass } from '../../lexicon/comparators.js'
import { SCHEDULE_WORDS } from '../../lexicon/schedules.js'
import type { FindingDirection, Source } from '../../schema.js'
import { isLight } from './coverage.js'
import { denies } from './denies.js'

/** One statement of a finding. */
export interface Part {
  text: string
  /** Where it begins in the statement's text, and its tokens there: the first, and the one behind the last. */
  start: number
  from: number
  to: number
  terms: readonly Term[]
  index: TermIndex
  /** Its terms without those that name what is compared. */
  rest: TermIndex
  effect: ClauseEffect | null
  quantities: readonly PlacedQuantity[]
}

/** A finding, read once for all claims it is judged on. */
export interface PreparedFinding {
  evidence: Evidence
  parts: readonly Part[]
  /** The statement with nothing else. */
  statement: Reading
  statementIndex: TermIndex
  /** The statement without what was compared and who was studied. */
  rest: TermIndex
  /** What was given or compared; from the fields where they are filled, else from the statement and the source's title. */
  intervention: TermIndex
  interventionText: string
  interventionTerms: readonly Term[]
  /** What the statement and the title speak of besides the fields: it may name the intervention in other words. */
  about: TermIndex
  /** The comparator is a part of the intervention: what was tried is the rest. */
  addOn: boolean
  comparator: TermIndex
  comparatorTerms: readonly Term[]
  comparatorText: string
  comparatorClass: ComparatorClass | 'active' | null
  outcome: TermIndex
  outcomeText: string
  outcomeTerms: readonly Term[]
  population: TermIndex
  populationTerms: readonly Term[]
  populationText: string
  timeframe: TermIndex
  /** Everything the finding says, its fields and its source's title. */
  all: TermIndex
  quantities: readonly PlacedQuantity[]
  /** Figures in the fields: ages, doses, how long. */
  fieldQuantities: readonly PlacedQuantity[]
  direction: FindingDirection | null
  fields: boolean
  denies: boolean
}

const cache = new WeakMap<object, PreparedFinding>()

/** Read a finding with its fields, once. */
export function prepareFinding(evidence: Evidence): PreparedFinding {
  const known = cache.get(evidence.finding)
  if (known && known.evidence.source === evidence.source) return known
  const made = prepare(evidence)
  cache.set(evidence.finding, made)
  return made
}

function prepare(evidence: Evidence): PreparedFinding {
  const { finding, source, lexicon } = evidence
  const statement = readTerms(finding.statement, lexicon)
  const title = readTerms(source.citation.title ?? '', lexicon)
  const all = quantities(finding.statement)
  const read = (text: string | null | undefined) => readTerms(text ?? '', lexicon).terms
  const fields = Boolean(finding.intervention || finding.outcome || finding.comparator)
  const framed = fields ? null : slots(statement.tokens)
  const inRuns = (runs: Slots['intervention']) =>
    statement.terms.filter((term) => runs.some(([from, to]) => term.from >= from && term.from < to))
  const textOf = (runs: Slots['intervention']) =>
    runs
      .map(([from, to]) =>
        finding.statement.slice(statement.tokens[from]?.start ?? 0, statement.tokens[to - 1]?.end ?? 0),
      )
      .join(' ')

  // "12 sessions over 8 weeks" says how much was given; the statement says of what
  const given = finding.intervention && isSchedule(finding.intervention) ? slots(statement.tokens).intervention : []
  const intervention = finding.intervention
    ? [...read(finding.intervention), ...inRuns(given)]
    : framed
      ? [...statement.terms, ...title.terms]
      : []
  const comparatorText = finding.comparator ?? (framed ? textOf(framed.comparator) || inertIn(finding.statement) : '')
  const comparator = finding.comparator ? read(finding.comparator) : framed ? inRuns(framed.comparator) : []
  const outcome = finding.outcome ? read(finding.outcome) : statement.terms
  const population = finding.population
    ? read(finding.population)
    : framed
      ? [...inRuns(framed.population), ...title.terms]
      : []
  const outcomeIndex = indexTerms(outcome)
  const others = indexTerms([...intervention, ...comparator, ...population])
  const speaksOfResult = (term: Term) => met(term, others) < 0.85 || met(term, outcomeIndex) >= 0.85
  const parts = clauses(statement.tokens).map(({ from, to }) => {
    const start = statement.tokens[from]?.start ?? 0
    const end = statement.tokens[to - 1]?.end ?? start
    const terms = statement.terms.filter((term) => term.from >= from && term.from < to)
    return {
      text: finding.statement.slice(start, end),
      start,
      from,
      to,
      terms,
      index: indexTerms(terms),
      rest: indexTerms(fields ? terms.filter(speaksOfResult) : terms),
      effect: clauseEffect(statement.tokens, from, to),
      quantities: all.filter((quantity) => quantity.start >= start && quantity.start < end),
    }
  })
  const extra = fields
    ? [...intervention, ...comparator, ...outcome, ...population, ...read(finding.timeframe), ...title.terms]
    : title.terms
  const rest = indexTerms([...comparator, ...outcome, ...population])
  const comparatorIndex = indexTerms(comparator)
  const own = [...statement.terms, ...(sorted(title, intervention) ? [] : title.terms)].filter((term) =>
    fields ? met(term, rest) < 0.85 : met(term, comparatorIndex) < 0.85,
  )
  const interventionIndex = indexTerms(intervention)
  const heavy = comparator.filter((term) => term.lower !== 'alone' && term.lower !== 'care' && !isLight(term))
  const addOn =
    Boolean(finding.intervention) &&
    heavy.length > 0 &&
    /\b(?:plus|with|and|added|adjunct|\+)\b/i.test(finding.intervention ?? '') &&
    heavy.every((term) => met(term, interventionIndex) >= 0.85)
  return {
    evidence,
    about: indexTerms(own),
    addOn,
    parts,
    statement,
    statementIndex: indexTerms(statement.terms),
    rest: indexTerms(fields ? statement.terms.filter(speaksOfResult) : statement.terms),
    intervention: interventionIndex,
    interventionText: finding.intervention ?? '',
    interventionTerms: intervention,
    comparator: comparatorIndex,
    comparatorTerms: comparator,
    comparatorText,
    comparatorClass: comparatorClass(comparatorText),
    outcome: indexTerms(outcome),
    outcomeText: finding.outcome ?? finding.statement,
    outcomeTerms: outcome,
    population: indexTerms(population),
    populationTerms: population,
    populationText: finding.population ?? finding.statement,
    timeframe: indexTerms(read(finding.timeframe)),
    all: indexTerms([...statement.terms, ...extra, ...read(publisher(source))]),
    quantities: [...all, ...quantities(finding.magnitude ?? '')],
    fieldQuantities: quantities(
      [finding.population, finding.intervention, finding.timeframe, finding.outcome, finding.comparator].join(' ; '),
    ),
    direction: finding.direction ?? unsettled(finding.statement),
    fields,
    denies: denies(statement.tokens),
  }
}

// "Psyllium or bran for constipation", of psyllium: the title has a name for each side, and the other is not this one.
function sorted(title: Reading, intervention: readonly Term[]): boolean {
  if (!/\b(?:versus|vs?|or|compared|against|and)\b/i.test(title.text)) return false
  const index = indexTerms(title.terms)
  return intervention.some((term) => !isLight(term) && met(term, index) === 1)
}

// What a statement says of evidence that settles nothing, where no direction is given.
function unsettled(statement: string): FindingDirection | null {
  if (
    /\b(?:disagree\w*|conflicting|equivocal|inconsistent|mixed (?:results?|evidence|findings)|results? (?:were|are) mixed|contradictory)\b/i.test(
      statement,
    )
  )
    return 'mixed'
  if (
    /\b(?:inconclusive|no (?:firm |clear )?conclusions?|(?:for|allow|permit)\w* (?:a|any|no) (?:firm |clear )?conclusions?|too (?:few|sparse|small|heterogeneous|scarce)|insufficient (?:evidence|data)|evidence (?:is|was) insufficient|could not be (?:estimated|determined|assessed))\b/i.test(
      statement,
    )
  )
    return 'inconclusive'
  return isOpen(statement) ? 'inconclusive' : null
}

// "whether it helps remains unclear"; a mechanism or a best dose may be unclear where the effect is not
function isOpen(statement: string): boolean {
  return ASKED.test(statement) || (/\bwhether\b/i.test(statement) && OPEN.test(statement))
}

const ASKED =
  /\b(?:unclear|uncertain|unknown|unproven|not (?:yet )?(?:clear|known|certain|established)) (?:whether|if)\b|\bjury (?:is|remains) (?:still )?out\b/i
const OPEN =
  /\b(?:is|are|was|remains?|remained) (?:still |as yet |currently )?(?:unclear|uncertain|unknown|unproven|unresolved|an open question|not (?:yet )?(?:clear|known|established))\b/i

function isSchedule(text: string): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => SCHEDULE_WORDS.has(word))
}

/** Whether a finding has a direction: it compares, and does not only describe. */
export function isDirected({ direction }: PreparedFinding): boolean {
  return direction !== null && direction !== 'descriptive'
}

/** Say of which kind a comparator is; null when there is none. */
export function comparatorClass(text: string): ComparatorClass | 'active' | null {
  if (!text.trim()) return null
  return COMPARATORS.find(({ pattern }) => pattern.test(text))?.class ?? 'active'
}

function publisher({ citation }: Source): string {
  const bodies = (citation.author ?? []).flatMap(({ literal }) => (literal ? [literal] : []))
  const initials = bodies.map((body) => (body.match(/\b\p{Lu}/gu) ?? []).join(''))
  return [...bodies, ...initials, citation.publisher ?? ''].join(' ; ')
}

function inertIn(statement: string): string {
  return /\b(?:placebo|sham)\b/i.exec(statement)?.[0] ?? ''
}
