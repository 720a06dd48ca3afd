import { analyse } from '../../english/analyse.js'
import type { ClauseEffect } from '../../frame/effect.js'
import { met } from '../../frame/met.js'
import { indexTerms } from '../../frame/term-index.js'
import type { Term } from '../../frame/terms.js'
import { FREQUENCIES } from '../../lexicon/degrees.js'
import { EFFECT_WORDS } from '../../lexicon/direction.js'
import { GROUPS } from '../../lexicon/populations.js'
import type { Bearing } from '../bearing.js'
import { complement } from '../figures/complement.js'
import { numbersIn } from '../figures/numbers-in.js'
import { exceeds } from '../figures/size.js'
import { populationFits } from '../fits/population-fits.js'
import { agrees } from '../found/agrees.js'
import { groupOrder } from '../found/group-order.js'
import { coverage, isLight, partCoverage } from '../prepared/coverage.js'
import { denies } from '../prepared/denies.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import { isDirected, type Part, type PreparedFinding } from '../prepared/prepared-finding.js'
import { degree } from '../said/degree.js'
import { onlyBelieved } from './belief.js'
import { asOften, frequency } from './statement/how-often.js'
import { studyFact } from './statement/study-fact.js'
import { type Told, toldOf } from './statement/told.js'

const ENTAILED = 0.76

/** Judge a claim against what a finding says, statement by statement: all that it says must be said there. */
export function judgeStatement(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  const place = populationFits(claim, finding)
  if (place) return { stance: 'neutral', why: place }
  const predicate = claim.mechanism.length > 0 ? claim.mechanism : claim.outcome
  const plain = predicate.every(isLight)
  const shared = claim.quantities.length === 0 && plain ? frequency(claim.bodyText) : null
  if (shared) return judgeShare(claim, finding, shared)
  const told = toldOf(claim, finding, predicate)
  if (!told) return null
  const { part, score, missing, lacking, fresh, held } = told
  const often = fresh.length === 0 && claim.quantities.length === 0 ? frequency(claim.bodyText) : null
  if (often && score >= 0.8 && lacking.length === 0) {
    const counted = part.effect ? null : asOften(often, part)
    return counted?.stance === 'refutes' && missing.length > 0 ? null : counted
  }
  if (fresh.length === 0 && part.effect && !claim.slots.effect) return studyFact(claim, finding, part)
  const measured = claim.quantities.some((quantity) => quantity.unit !== null)
  if (fresh.length === 0 && !held && (finding.fields || plain) && !measured) return null
  if (told.weight < 1 || score < ENTAILED || lacking.length > 0 || saysMore(claim, predicate, finding)) return null
  if (part.effect && !held && unspoken(claim, finding)) return null
  const claimed = claim.claim.kind === 'definition' ? null : claim.slots.effect
  const effects = claimed ? judgeClaimed(claim, finding, told, claimed) : judgeUnclaimed(claim, finding, told)
  return effects === undefined ? judgeSaid(claim, finding, told, claimed) : effects
}

// "most people", "is common": by a share that is given of nearly all that is claimed.
function judgeShare(claim: PreparedClaim, finding: PreparedFinding, share: readonly [number, number]): Bearing | null {
  const asked = claim.body.filter((term) => !FREQUENCIES.has(term.lower))
  const counted = finding.parts.find(
    (part) =>
      !part.effect && part.quantities.some(({ unit }) => unit === '%') && partCoverage(asked, part, finding) >= 0.85,
  )
  return counted ? asOften(share, counted) : null
}

// What the claim says happens against what the statement says happens; undefined where they may be the same.
function judgeClaimed(
  claim: PreparedClaim,
  finding: PreparedFinding,
  { part, sure }: Told,
  claimed: ClauseEffect,
): Bearing | null | undefined {
  const found = part.effect
  if (found) {
    const otherwise: Bearing | null = sure ? { stance: 'refutes', why: `otherwise: ${part.text}` } : null
    if (claimed.same !== found.same) return otherwise
    if (claimed.change && found.change && claimed.change !== found.change) return null
    if (claimed.good && found.good && claimed.good !== found.good) return otherwise
    if (
      claim.mechanism.length === 0 &&
      claimed.good &&
      !claimed.change &&
      !found.good &&
      !agrees(claimed.good, found.change, finding)
    )
      return null
  } else {
    if (isDirected(finding) || claimed.same) return null
    const verb = claim.reading.terms.find((term) => term.from === claimed.at)
    if (verb && claim.mechanism.length === 0 && met(verb, part.index) < 0.5) return null
    // "more common in women": which of two groups has more of it is said by their figures alone
    if (claimed.comparison) {
      const order = groupOrder(claim, finding, part)
      if (order === null) return null
      if (order !== claimed.change) return { stance: 'refutes', why: `the other way round: ${part.text}` }
    }
  }
  return finding.direction === 'inconclusive' ? noConclusion(part) : undefined
}

// What is claimed to be so against what was found to change; undefined where the statement may say it.
function judgeUnclaimed(
  claim: PreparedClaim,
  finding: PreparedFinding,
  { part, score, missing, fresh, held, sure }: Told,
): Bearing | null | undefined {
  // a null result says nothing for what is put as a fact, unless its figures are what is claimed
  if (part.effect?.same && !held && !denies(analyse(claim.bodyText)))
    return sure && /^(?:causal|efficacy|mechanism)$/.test(claim.claim.kind)
      ? { stance: 'refutes', why: `no difference found: ${part.text}` }
      : null
  const { direction } = finding
  if (direction === 'inconclusive') return noConclusion(part)
  if (direction === 'mixed') return { stance: 'mixed', why: `mixed: ${part.text}` }
  if (held) return undefined
  // that something is so is hardly said by what changed it: then all of it must be there
  if (direction !== null && /^favours/.test(direction) && missing.length > 0) return null
  if (part.effect && isDirected(finding))
    if (score < 0.9 || fresh.length === 0 || partCoverage(fresh, part, finding) < 0.75) return null
  return undefined
}

function noConclusion(part: Part): Bearing {
  return { stance: 'qualifies', why: `no conclusion: ${part.text}` }
}

// What becomes of a statement that says what the claim says: whether it denies it, how far it goes, with which figures.
function judgeSaid(
  claim: PreparedClaim,
  finding: PreparedFinding,
  { part, score, missing, fresh, held, sure }: Told,
  claimed: ClauseEffect | null,
): Bearing | null {
  const changes = Boolean(part.effect) && !claimed && isDirected(finding)
  if (
    denies(analyse(claim.bodyText)) !== denies(analyse(part.text)) &&
    !claimed?.same &&
    !part.effect?.same &&
    !complement(claim, finding, part)
  ) {
    return sure && !changes && partCoverage(claim.body, part, finding) >= 0.6
      ? { stance: 'refutes', why: `says otherwise: ${part.text}` }
      : null
  }
  if (degree(claim.bodyText) * degree(part.text) < 0) return { stance: 'refutes', why: `says otherwise: ${part.text}` }
  const numbers = numbersIn(claim, finding, part)
  if (numbers === 'differ') {
    return !changes &&
      (fresh.length > 0 || held) &&
      !ofOthers(claim, part) &&
      score >= 0.88 &&
      missing.length === 0 &&
      partCoverage(claim.body, part, finding) >= 0.6
      ? { stance: 'refutes', why: `other figures: ${part.text}` }
      : { stance: 'neutral', why: 'other figures, perhaps of something else' }
  }
  if (numbers === 'absent' && changes) return null
  if (numbers === 'absent') return { stance: 'qualifies', why: `without that figure: ${part.text}` }
  if (onlyBelieved(claim, part.text)) return { stance: 'qualifies', why: `held, not shown: ${part.text}` }
  const beyond = exceeds(claim, part)
  if (beyond && !/\b(?:all|always|every|never|most)\b/i.test(part.text))
    return { stance: 'supports', exceeds: beyond, why: `not to that extent: ${part.text}` }
  return { stance: 'supports', why: `says so: ${part.text}` }
}

// What was found of one treatment says nothing for a claim that does not speak of it.
function unspoken(claim: PreparedClaim, finding: PreparedFinding): boolean {
  if (!isDirected(finding)) return false
  const named = finding.interventionTerms.filter((term) => !isLight(term))
  return named.length > 0 && coverage(named, indexTerms(claim.body)).score < 0.25
}

// "includes inserting needles into points of the body", "vary from person to person": a thing of which nothing is said there,
// though it be no treatment and no result, or what the subject does where nothing hangs on it.
function saysMore(claim: PreparedClaim, predicate: readonly Term[], finding: PreparedFinding): boolean {
  const absent = (term: Term) => met(term, finding.all) < 0.5
  const things = predicate.filter(
    (term) => isLight(term) && !term.verb && term.weight >= 1 && !EFFECT_WORDS.has(term.lower),
  )
  if (things.some(absent)) return true
  if (claim.slots.effect) return false
  const last = predicate.filter((term) => !isLight(term)).at(-1)
  return last?.verb === true && absent(last)
}

// Figures of women alone are not other figures than those of everyone.
function ofOthers(claim: PreparedClaim, part: Part): boolean {
  return GROUPS.some(({ pattern }) => pattern.test(part.text) && !pattern.test(claim.bodyText))
}
