import { met } from '../../frame/met.js'
import type { Term } from '../../frame/terms.js'
import { GROUPS } from '../../lexicon/populations.js'
import { quantityFits } from '../figures/quantity-fits.js'
import { populationFits } from '../fits/population-fits.js'
import { coverage, isLight } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import { comparatorClass, type PreparedFinding } from '../prepared/prepared-finding.js'
import { tellingShare } from '../prepared/telling.js'
import { advises, isAdvice } from '../said/advice.js'
import { otherQuestion, ranksUnranked } from '../said/other-question.js'
import { contrary } from '../ways/likeness.js'
import type { Overlap } from './overlap.js'

/** What tells whether a finding is about a claim's proposition: each from 0 to 1, or a weight of words. */
export type Features = Readonly<Record<string, number>>

/** Where a finding stands among those that were found for a claim. */
export interface Rank {
  /** How near its finder holds it, 0 to 1. */
  near: number
  /** The most that any of them shares with the claim. */
  all: number
  rare: number
  part: number
}

/** Measure how a claim and a finding meet: what of either the other names, what is left over, and of which kind they are. */
export function features(claim: PreparedClaim, finding: PreparedFinding, shared: Overlap, rank: Rank): Features {
  const { body, missing } = shared
  const { kind } = claim.claim
  const guideline = kind === 'guideline'
  const said = claim.index
  const lacking = missing.map(({ weight }) => weight)
  const given = coverage(finding.interventionTerms, said)
  const result = coverage(finding.outcomeTerms, said)
  const against = coverage(finding.comparatorTerms, said)
  const told = body.filter((term) => met(term, finding.intervention) < 0.75 && met(term, finding.population) < 0.75)
  const { direction } = finding
  const { effect } = claim.slots
  const measured = claim.quantities.filter(({ unit }) => unit !== null)
  const figures = [...finding.quantities, ...finding.fieldQuantities]
  const fits = measured.map((quantity) => figures.map((other) => quantityFits(quantity, other)))
  const fit = fits.filter((list) => list.some(Boolean)).length
  const differ = fits.filter((list) => !list.some(Boolean) && list.some((one) => one === false)).length
  const advice = advises(finding)
  const named = comparatorClass(claim.comparatorText)
  const other = finding.comparatorClass
  const subject = claim.intervention.filter((term) => !isLight(term))
  const outcome = claim.outcome.filter((term) => !isLight(term))
  const absent = new Set(missing)
  const lost = (terms: readonly Term[]) => sum(terms.filter((term) => absent.has(term)).map(({ weight }) => weight))
  const head = (terms: readonly Term[]) => terms.filter((term) => !term.verb && term.weight >= 1).at(-1)
  const headless = (terms: readonly Term[]) => bit(absent.has(head(terms) as Term))
  return {
    all: shared.all,
    rare: shared.rare,
    part: shared.part,
    near: rank.near,
    nearest: rank.near ** 3,
    gapAll: rank.all - shared.all,
    gapRare: rank.rare - shared.rare,
    gapPart: rank.part - shared.part,
    here: tellingShare(claim, body, finding.statementIndex),
    lack: Math.min(2, sum(lacking)),
    lackMost: Math.max(0, ...lacking),
    lackNouns: Math.min(3, lacking.filter((weight) => weight >= 1).length),
    lackName: bit(missing.some((term) => term.name)),
    given: given.weight > 0 ? given.score : 0.5,
    result: finding.fields ? result.score : 0.5,
    both: Math.min(given.weight > 0 ? given.score : 1, finding.fields ? result.score : 1),
    against: against.weight > 0 ? against.score : 0,
    fresh: told.length > 0 ? coverage(told, finding.all).score : 0,
    noFresh: bit(told.length === 0),
    onGiven: coverage(body, finding.intervention).score,
    onResult: finding.fields ? coverage(body, finding.outcome).score : 0,
    subject: subject.length > 0 ? coverage(subject, finding.intervention, finding.about).score : 0.5,
    aimed: outcome.length > 0 ? coverage(outcome, finding.outcome, finding.rest).score : 0.5,
    lostSubject: Math.min(2, lost(claim.intervention)),
    lostOutcome: Math.min(2, lost(claim.outcome)),
    lostPeople: Math.min(2, lost(claim.population)),
    lostOther: Math.min(2, lost(claim.comparator)),
    headSubject: headless(subject),
    headOutcome: headless(outcome),
    denied: bit(claim.denies !== finding.denies),
    contrary: bit(contrary(claim, finding.statement.terms)),
    otherQuestion: bit(otherQuestion(claim, finding) !== null || ranksUnranked(claim, finding)),
    reverse: reverse(claim, finding),
    size: Math.min(1, body.reduce((total, term) => total + term.weight, 0) / 8),
    small: bit(body.length <= 2),
    otherPeople: bit(populationFits(claim, finding) !== null),
    narrower: bit(narrower(claim, finding)),
    compareSame: bit(named !== null && named === other && named !== 'active'),
    compareOther: bit(named !== null && other !== null && named !== other),
    compareLost: bit(named !== null && other === null),
    compareImplied: bit(named === null && (other === 'inert' || other === 'nothing' || other === 'usual')),
    compareActive: bit(named === null && (other === 'active' || other === 'variant')),
    figures: Math.min(3, measured.length),
    fit: Math.min(3, fit),
    differ: Math.min(3, differ),
    advice: bit(advice && guideline),
    noAdvice: bit(guideline && !advice),
    onlyAdvice: bit(isAdvice(finding) && !guideline),
    describes: bit(direction === 'descriptive' && !effect),
    changes: bit(direction !== 'descriptive' && effect !== null),
    stated: bit(direction !== 'descriptive' && effect === null),
    comparative: bit(kind === 'comparative'),
    mechanism: bit(kind === 'mechanism'),
    safety: bit(kind === 'safety'),
    prevalence: bit(kind === 'prevalence'),
    causal: bit(kind === 'causal'),
    history: bit(kind === 'history'),
    belief: bit(kind === 'belief'),
    definition: bit(kind === 'definition'),
    dosage: bit(kind === 'dosage'),
  }
}

// How much of the statement that is nearest the claim speaks of.
function reverse(claim: PreparedClaim, finding: PreparedFinding): number {
  return Math.max(0, ...finding.parts.map((part) => coverage(part.terms, claim.index).score))
}

function bit(value: boolean): number {
  return value ? 1 : 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

// A result in children, women or mice, where the claim names no such group.
function narrower(claim: PreparedClaim, finding: PreparedFinding): boolean {
  return GROUPS.some(
    ({ name, pattern }) => name !== 'adults' && pattern.test(finding.populationText) && !pattern.test(claim.claim.text),
  )
}
