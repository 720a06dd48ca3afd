import { met } from '../../frame/met.js'
import { indexTerms } from '../../frame/term-index.js'
import type { Term } from '../../frame/terms.js'
import { gradedFits } from '../fits/graded.js'
import { comparatorFits } from '../fits/orient.js'
import { otherKind } from '../fits/other-kind.js'
import { partly } from '../fits/partly.js'
import { populationFits } from '../fits/population-fits.js'
import { sameSubject } from '../fits/same-subject.js'
import { swapped } from '../fits/swapped.js'
import { coverage, isLight } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import { isDirected, type PreparedFinding } from '../prepared/prepared-finding.js'
import { isAdvice } from '../said/advice.js'
import { combined } from '../said/combined.js'
import { comparesNothing } from '../said/compares-nothing.js'
import { openReference } from '../said/open-reference.js'
import { advisesOnly, isRanked, otherQuestion, speaksAgainst } from '../said/other-question.js'
import { reportsResult } from '../said/reports-result.js'
import { saysAlso } from '../said/says-also.js'
import { claimsOnly } from '../ways/exclusive.js'
import { modifies } from '../ways/modification.js'
import { SIDE_EFFECT } from '../ways/safety.js'

/** Ways in which a finding that shares a claim's words may yet not answer it. */
export type Misfit =
  | 'belief'
  | 'only'
  | 'people'
  | 'question'
  | 'against'
  | 'also'
  | 'advice'
  | 'open'
  | 'noResult'
  | 'subject'
  | 'kind'
  | 'combination'
  | 'comparator'
  | 'given'
  | 'part'
  | 'alike'
  | 'outcome'
  | 'clause'
  | 'use'
  | 'order'
  | 'rank'
  | 'extent'
  | 'grade'
  | 'sideEffect'
  | 'alone'

/** Those that no likeness makes up for: what is claimed so is read by other ways of judging, or not at all. */
export const NO_SUPPORT: ReadonlySet<Misfit> = new Set(['belief', 'only', 'question', 'advice', 'extent'])
/** Those with which a finding says nothing for or against a claim. */
export const NOTHING_SAID: ReadonlySet<Misfit> = new Set(['noResult', 'open', 'also', 'part'])

/** Find the ways in which a finding may not answer a claim. */
export function misfits(claim: PreparedClaim, finding: PreparedFinding): ReadonlySet<Misfit> {
  const { bodyText } = claim
  const { kind } = claim.claim
  const found = new Set<Misfit>(
    isDirected(finding) && finding.evidence.finding.intervention ? sides(claim, finding) : [],
  )
  const add = (name: Misfit, holds: boolean) => {
    if (holds) found.add(name)
  }
  add('belief', kind === 'belief')
  add('only', claimsOnly(bodyText))
  add('people', populationFits(claim, finding) !== null)
  add('question', claim.slots.effect !== null && otherQuestion(claim, finding) !== null)
  add('against', speaksAgainst(claim, finding))
  add('also', saysAlso(claim))
  add('advice', kind !== 'guideline' && advisesOnly(claim, finding))
  add('open', openReference(claim.reading.tokens, claim.claim.ambiguous) !== null)
  add('noResult', !finding.fields && !reportsResult(finding.statement.text, finding.statement.tokens))
  add('subject', !sameSubject(claim, finding) && (!finding.fields || !isDirected(finding) || saysLittle(claim)))
  add('clause', lacksClause(claim, finding))
  add('use', kind === 'history' && lacksHead(claim, finding))
  add('order', isAdvice(finding) && PUTS_FIRST.test(bodyText))
  add('rank', isRanked(bodyText))
  add('extent', modifies(bodyText))
  add('grade', claim.slots.graded && !gradedFits(claim, finding))
  add('alone', comparesNothing(claim, finding))
  add('sideEffect', SIDE_EFFECT.test(bodyText) && lacksEvent(claim, finding))
  return found
}

/** Says that one thing is to be tried before another. */
const PUTS_FIRST = /\b(?:ahead of|in preference to|rather than|instead of|before|prior to|prefer\w*|over)\b/i

// What a finding compares may not be what the claim does: given another thing, or against another.
function sides(claim: PreparedClaim, finding: PreparedFinding): Misfit[] {
  const found: Misfit[] = []
  if (otherKind(claim, finding)) found.push('kind')
  if (combined(claim.bodyText) !== combined(finding.interventionText)) found.push('combination')
  const turned = swapped(claim, finding)
  if (!turned && !comparatorFits(claim, finding)) found.push('comparator')
  const subject = claim.intervention.filter((term) => !isLight(term))
  const against = new Set(turned ? [] : claim.comparator)
  const given = coverage(finding.interventionTerms, indexTerms(claim.body.filter((term) => !against.has(term))))
  const named = Math.max(
    given.weight > 0 ? given.score : 0,
    subject.length > 0 ? coverage(subject, turned ? finding.comparator : finding.intervention, finding.about).score : 0,
  )
  if (named < 0.4) found.push('given')
  const asked = claim.outcome.filter((term) => !isLight(term))
  if (partly(claim, asked, finding)) found.push('part')
  const { effect } = claim.slots
  // no difference in one thing is none in no other
  if (effect?.same && claim.body.some((term) => isNoun(term) && met(term, finding.all) < 0.5)) found.push('alike')
  if (effect && asked.length > 0 && coverage(asked, finding.outcome, finding.rest).score < 0.15) found.push('outcome')
  return found
}

function isNoun(term: Term): boolean {
  return !term.verb && !isLight(term) && term.weight >= 1
}

function saysLittle(claim: PreparedClaim): boolean {
  return claim.body.filter((term) => !isLight(term)).length <= 1
}

function lacksEvent(claim: PreparedClaim, finding: PreparedFinding): boolean {
  return claim.body.some((term) => !term.verb && term.weight >= 1 && met(term, finding.statementIndex) < 0.75)
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
