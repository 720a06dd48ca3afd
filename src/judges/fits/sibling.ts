import { met } from '../../frame/met.js'
import type { TermIndex } from '../../frame/term-index.js'
import type { Term } from '../../frame/terms.js'
import { coverage, isLight } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'
import { combined } from '../said/combined.js'
import { otherQuestion } from '../said/other-question.js'
import { comparatorFits } from './orient.js'
import { otherKind } from './other-kind.js'
import { outside } from './outcome-fits.js'
import { populationFits } from './population-fits.js'
import { rival } from './rival.js'

/**
 * Whether a finding answers a claim as another one does: the two tried the same for the same end, against the same kind of
 * thing, in people of whom the claim speaks as well. It may then be put in words that the claim has nothing of.
 */
export function isSibling(claim: PreparedClaim, one: PreparedFinding, other: PreparedFinding): boolean {
  // the figures of a study are its own
  if (
    !claim.slots.effect ||
    claim.slots.effect.counted ||
    claim.quantities.some(({ unit, text }) => unit === '%' && /\d/.test(text))
  )
    return false
  return (
    sameFields(one, other) &&
    sameComparator(claim, one, other) &&
    otherKind(claim, other) === null &&
    populationFits(claim, other) === null &&
    otherQuestion(claim, other) === null &&
    outside(claim, other) === null &&
    !rival(claim, other) &&
    saysAsMuch(claim, one, other) &&
    ofNoFewer(claim, one, other)
  )
}

function sameFields(one: PreparedFinding, other: PreparedFinding): boolean {
  const [a, b] = [one.evidence.finding, other.evidence.finding]
  if (!a.intervention || !b.intervention || !a.outcome || !b.outcome) return false
  return (
    combined(a.intervention) === combined(b.intervention) &&
    alike(one.interventionTerms, one.intervention, other.interventionTerms, other.intervention) &&
    alike(one.outcomeTerms, one.outcome, other.outcomeTerms, other.outcome)
  )
}

function sameComparator(claim: PreparedClaim, one: PreparedFinding, other: PreparedFinding): boolean {
  const named = (index: TermIndex) => coverage(claim.comparator, index).score >= MOST
  if (claim.comparator.length > 0 && named(one.comparator) && named(other.comparator)) return true
  const [a, b] = [one.comparatorClass, other.comparatorClass]
  if (a === 'active' || b === 'active' || a === 'variant' || b === 'variant')
    return a === b && alike(one.comparatorTerms, one.comparator, other.comparatorTerms, other.comparator, 0.4)
  return comparatorFits(claim, other)
}

function alike(a: readonly Term[], ofA: TermIndex, b: readonly Term[], ofB: TermIndex, least = LEAST): boolean {
  const [one, other] = [coverage(a, ofB), coverage(b, ofA)]
  if (one.weight === 0 || other.weight === 0) return false
  return Math.min(one.score, other.score) >= least && Math.max(one.score, other.score) >= MOST
}

const LEAST = 0.6
const MOST = 0.75

// Of what a claim says of what was tried and in whom, the other leaves out nothing that the first names.
function saysAsMuch({ body, comparator }: PreparedClaim, one: PreparedFinding, other: PreparedFinding): boolean {
  return body.every(
    (term) =>
      isLight(term) ||
      comparator.includes(term) ||
      Math.max(met(term, one.intervention), met(term, one.population)) < MOST ||
      met(term, other.all) >= 0.5,
  )
}

// What was found in some of them only does not speak for all.
function ofNoFewer({ index }: PreparedClaim, one: PreparedFinding, other: PreparedFinding): boolean {
  return other.populationTerms.every(
    (term) => isLight(term) || term.weight < 1 || met(term, one.population) >= 0.5 || met(term, index) >= 0.5,
  )
}
