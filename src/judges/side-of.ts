import { trimEnd } from '../english/trim-end.js'
import { met } from '../frame/met.js'
import { indexTerms } from '../frame/term-index.js'
import type { Term } from '../frame/terms.js'
import { onlyBelieved } from './belief.js'
import { comparesNothing } from './compares-nothing.js'
import { coverage, isLight } from './coverage.js'
import { denies } from './denies.js'
import { combined, comparatorFits, gradedFits, otherKind, partly, saysAlso } from './effect.js'
import { claimsOnly } from './exclusive.js'
import { advisesAgainst, isAdvice } from './guideline.js'
import { modifies } from './modification.js'
import { nearest } from './nearest.js'
import { numbersIn } from './numbers-in.js'
import { isOneCase } from './one-case.js'
import { openReference } from './open-reference.js'
import { advisesOnly, isRanked, otherQuestion, speaksAgainst } from './other-question.js'
import { agreement, effectOf, flip, sidesSaid } from './polarity.js'
import { populationFits } from './population-fits.js'
import { comparatorClass, isDirected, type Part, type PreparedFinding } from './prepared.js'
import type { PreparedClaim } from './prepared-claim.js'
import { reportsResult } from './reports-result.js'
import type { Bearing } from './rules.js'
import { SIDE_EFFECT } from './safety.js'
import { sameSubject } from './same-subject.js'
import { exceeds, sizeFits } from './size.js'

/** Say on which side of a claim a finding stands that is known to be about its proposition; null when that cannot be told. */
export function sideOf(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  if (unread(claim, finding)) return null
  if (finding.parts.length === 0) return null
  const asked = claim.body.filter((term) => !isLight(term))
  const { part, distinct } = nearest(asked, finding)
  const why = (word: string) => `${word}: ${trimEnd(part.text, '.;, \n')}`
  const { direction } = finding
  if (direction === 'inconclusive') return { stance: 'qualifies', why: why('no conclusion') }
  if (claim.claim.kind === 'guideline') {
    return advisesAgainst(part.text) === advisesAgainst(claim.claim.text) ? supported(claim, finding, part, why) : null
  }
  if (direction === 'mixed') return { stance: 'mixed', why: why('mixed results') }
  const { effect } = claim.slots
  const directed = isDirected(finding)
  if (effect && (directed || part.effect)) {
    const found = effectOf(finding, part, distinct)
    if (found === null || typeof found === 'string') return null
    const aimed = claim.mechanism.length > 0 ? claim.mechanism : claim.outcome
    const said = sidesSaid(claim, aimed, false, finding, true)
    const agree = agreement(said, swapped(claim, finding) ? flip(found) : found, directed)
    if (agree === null) return null
    if (agree) return supported(claim, finding, part, why)
    return found.same && claim.claim.kind !== 'prevalence'
      ? { stance: 'refutes', why: why('no difference found') }
      : null
  }
  // that something is so is not said by what changed it, nor that one does more than another by what sets nothing beside it
  if (effect?.same || directed || (effect && (!namesBoth(claim, part) || unmoved(claim, part)))) return null
  const claimDenies = denies(claim.reading.tokens, ...claim.slots.body)
  if (claimDenies !== denies(finding.statement.tokens, part.from, part.to) && !part.effect?.same) return null
  return supported(claim, finding, part, why)
}

/** Says that one thing is to be tried before another. */
const PUTS_FIRST = /\b(?:ahead of|in preference to|rather than|instead of|before|prior to|prefer\w*|over)\b/i

// What is claimed of all of a kind, of amounts or of groups is read by the ways of judging that know these, or not at all.
function unread(claim: PreparedClaim, finding: PreparedFinding): boolean {
  const { bodyText } = claim
  if (claim.claim.kind === 'belief' || claimsOnly(bodyText) || populationFits(claim, finding)) return true
  if (claim.slots.effect && otherQuestion(claim, finding)) return true
  if (speaksAgainst(claim, finding) || saysAlso(claim) || comparesNothing(claim, finding)) return true
  if (claim.claim.kind !== 'guideline' && advisesOnly(claim, finding)) return true
  if (openReference(claim.reading.tokens, claim.claim.ambiguous) !== null) return true
  if (!finding.fields && !reportsResult(finding.statement.text, finding.statement.tokens)) return true
  if (!sameSubject(claim, finding) && (!finding.fields || !isDirected(finding) || saysLittle(claim))) return true
  if (otherSides(claim, finding) || lacksClause(claim, finding)) return true
  if (claim.claim.kind === 'history' && lacksHead(claim, finding)) return true
  if (isAdvice(finding) && PUTS_FIRST.test(bodyText)) return true
  if (isRanked(bodyText) || modifies(bodyText)) return true
  if (claim.slots.graded && !gradedFits(claim, finding)) return true
  if (!SIDE_EFFECT.test(bodyText)) return false
  return claim.body.some((term) => !term.verb && term.weight >= 1 && met(term, finding.statementIndex) < 0.75)
}

// "may increase", where nothing is said to be more than it was
function unmoved({ slots, reading }: PreparedClaim, { index }: Part): boolean {
  const at = slots.effect?.at ?? -1
  const verb = reading.tokens[at]?.tag === 'VERB' ? reading.terms.find((term) => term.from === at) : undefined
  return verb !== undefined && AMOUNTS.test(reading.tokens[at]?.lemma ?? '') && met(verb, index) < 0.5
}

const AMOUNTS =
  /^(?:increase|raise|rise|grow|climb|double|triple|boost|lower|reduce|decrease|cut|fall|drop|halve|lessen|shrink)$/

// Both sides of the claim, and not by their figures alone ("seen in 55% on X and 41% on Y"): these must be read, not named.
function namesBoth({ intervention, comparator }: PreparedClaim, { index, quantities }: Part): boolean {
  if (comparator.length === 0) return true
  const named = (terms: readonly Term[]) => coverage(terms, index).score >= 0.5
  return named(intervention) && named(comparator) && quantities.filter(({ unit }) => unit === '%').length < 2
}

function isNoun(term: Term): boolean {
  return !term.verb && !isLight(term) && term.weight >= 1
}

function saysLittle(claim: PreparedClaim): boolean {
  return claim.body.filter((term) => !isLight(term)).length <= 1
}

// "… when their shoes are too tight": under what circumstance, or why, is part of what is claimed.
function lacksClause({ reading, slots, body }: PreparedClaim, finding: PreparedFinding): boolean {
  const [from, to] = slots.body
  const at = reading.tokens.findIndex(
    ({ lower }, i) => i > from && i < to && /^(?:when|whenever|if|unless|because|while|whereas|although)$/.test(lower),
  )
  const named = at < 0 ? [] : body.filter((term) => term.from > at && !term.verb && !isLight(term))
  return named.length > 0 && named.every((term) => met(term, finding.all) < 0.5)
}

// "has been used for joint pain": what it was used for must be named.
function lacksHead(claim: PreparedClaim, finding: PreparedFinding): boolean {
  const head = claim.outcome.filter((term) => !term.verb && term.weight >= 1)[0]
  return head !== undefined && met(head, finding.all) < 0.5
}

// Whether what a finding compares is not what the claim does: given another thing, or against another.
function otherSides(claim: PreparedClaim, finding: PreparedFinding): boolean {
  if (!isDirected(finding) || !finding.evidence.finding.intervention) return false
  if (otherKind(claim, finding)) return true
  if (combined(claim.bodyText) !== combined(finding.interventionText)) return true
  const turned = swapped(claim, finding)
  if (!turned && !comparatorFits(claim, finding)) return true
  const subject = claim.intervention.filter((term) => !isLight(term))
  const against = new Set(turned ? [] : claim.comparator)
  const given = coverage(finding.interventionTerms, indexTerms(claim.body.filter((term) => !against.has(term))))
  const named = Math.max(
    given.weight > 0 ? given.score : 0,
    subject.length > 0 ? coverage(subject, turned ? finding.comparator : finding.intervention, finding.about).score : 0,
  )
  if (named < 0.4) return true
  const asked = claim.outcome.filter((term) => !isLight(term))
  if (partly(claim, asked, finding)) return true
  // no difference in one thing is none in no other
  if (claim.slots.effect?.same && claim.body.some((term) => isNoun(term) && met(term, finding.all) < 0.5)) return true
  return claim.slots.effect !== null && asked.length > 0 && coverage(asked, finding.outcome, finding.rest).score < 0.15
}

function supported(
  claim: PreparedClaim,
  finding: PreparedFinding,
  part: Part,
  why: (word: string) => string,
): Bearing | null {
  if (claim.slots.effect && isDirected(finding)) {
    const size = sizeFits(claim, finding, part)
    if (size === 'unknown') return { stance: 'qualifies', why: why('the figure is not borne out') }
    if (size === 'smaller') return { stance: 'supports', exceeds: 'size', why: why('a smaller effect found') }
  } else {
    const numbers = numbersIn(claim, finding, part)
    if (numbers === 'differ') return { stance: 'refutes', why: why('other figures') }
    if (numbers === 'absent') return { stance: 'qualifies', why: why('without that figure') }
  }
  if (onlyBelieved(claim, finding.statement.text)) return { stance: 'qualifies', why: why('held, not shown') }
  if (claim.slots.effect && isOneCase(finding)) return { stance: 'qualifies', why: why('in one case') }
  const beyond = exceeds(claim, part)
  if (beyond) return { stance: 'supports', exceeds: beyond, why: why('found, but not to that extent') }
  return { stance: 'supports', why: why('says so') }
}

// "A less than B" is what was found of B against A.
function swapped(claim: PreparedClaim, finding: PreparedFinding): boolean {
  if (claim.comparator.length === 0 || finding.comparatorTerms.length === 0) return false
  // what was set against nothing was not set against the claim's
  const set = finding.comparatorClass
  if (
    set !== 'active' &&
    set !== 'variant' &&
    set !== comparatorClass(claim.intervention.map(({ lower }) => lower).join(' '))
  )
    return false
  const named = (terms: PreparedClaim['body'], index: PreparedFinding['all']) => coverage(terms, index).score
  const [front, behind] = [named(claim.intervention, finding.comparator), named(claim.comparator, finding.intervention)]
  const straight = named(claim.intervention, finding.intervention) + named(claim.comparator, finding.comparator)
  return front >= 0.5 && behind >= 0.5 && front + behind > straight
}
