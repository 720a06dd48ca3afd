import { analyse } from '../../english/analyse.js'
import { met } from '../../frame/met.js'
import { indexTerms } from '../../frame/term-index.js'
import type { Term } from '../../frame/terms.js'
import { DEGREES, FREQUENCIES } from '../../lexicon/degrees.js'
import { EFFECT_WORDS } from '../../lexicon/direction.js'
import { GROUPS } from '../../lexicon/populations.js'
import type { Bearing } from '../bearing.js'
import { complement } from '../figures/complement.js'
import { numbersIn } from '../figures/numbers-in.js'
import { quantityFits } from '../figures/quantity-fits.js'
import { exceeds } from '../figures/size.js'
import { populationFits } from '../fits/population-fits.js'
import { agrees } from '../found/agrees.js'
import { coverage, isLight, partCoverage, plainCoverage } from '../prepared/coverage.js'
import { denies } from '../prepared/denies.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import { isDirected, type Part, type PreparedFinding } from '../prepared/prepared-finding.js'
import { onlyBelieved } from './belief.js'

const ENTAILED = 0.76
const IN_PART = 0.5

/** Judge a claim against what a finding says, statement by statement: all that it says must be said there. */
export function judgeStatement(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  const place = populationFits(claim, finding)
  if (place) return { stance: 'neutral', why: place }
  const predicate = claim.mechanism.length > 0 ? claim.mechanism : claim.outcome
  const heavy = predicate.filter((term) => !isLight(term))
  const measured = claim.quantities.some((quantity) => quantity.unit !== null)
  const anchored = (part: Part) =>
    claim.quantities.some(
      (quantity) =>
        quantity.unit !== null &&
        part.quantities.some((other) => other.unit === quantity.unit && quantityFits(quantity, other) !== null),
    )
  const shared = claim.quantities.length === 0 && heavy.length === 0 ? frequency(claim.bodyText) : null
  if (shared) {
    const asked = claim.body.filter((term) => !FREQUENCIES.has(term.lower))
    const counted = finding.parts.find(
      (part) =>
        !part.effect && part.quantities.some(({ unit }) => unit === '%') && partCoverage(asked, part, finding) >= 0.85,
    )
    return counted ? asOften(shared, counted) : null
  }
  let best: Part | undefined
  let bestScore = 0
  for (const part of finding.parts) {
    const met =
      heavy.length > 0
        ? Math.max(partCoverage(heavy, part, finding), named(heavy, part, finding))
        : predicate.length > 0
          ? plainCoverage(predicate, part.index)
          : partCoverage(claim.body, part, finding)
    const here = Math.max(met, anchored(part) ? 0.6 : 0)
    const score = partCoverage(claim.body, part, finding) + here
    if (here >= IN_PART && score > bestScore) {
      best = part
      bestScore = score
    }
  }
  if (!best) return null
  const whole =
    claim.mechanism.length > 0 && claim.intervention.length > 0
      ? [...claim.intervention, ...claim.mechanism]
      : claim.body
  const { score, missing, weight } = coverage(whole, best.index, finding.all)
  // "are happier in their jobs": what is said of them comes first
  const lacking = missing.filter(
    (term) =>
      term.name ||
      term.weight >= 1 ||
      (term === claim.outcome[0] &&
        /^(?:is|are|was|were)$/.test(claim.reading.tokens[term.from - 1]?.lower ?? '') &&
        !/(?:ed|en)$/.test(term.lower)),
  )
  // "the study followed people for 12 years": nothing in it is of the topic but the topic itself
  const fresh = heavy.filter(
    (term) =>
      met(term, finding.intervention, claim.concepts) < 0.75 && met(term, finding.population, claim.concepts) < 0.75,
  )
  const held = anchored(best) && numbersIn(claim, finding, best) === 'fit'
  const often = fresh.length === 0 && claim.quantities.length === 0 ? frequency(claim.bodyText) : null
  if (often && score >= 0.8 && lacking.length === 0) {
    const counted = best.effect ? null : asOften(often, best)
    return counted?.stance === 'refutes' && missing.length > 0 ? null : counted
  }
  if (fresh.length === 0 && best.effect && !claim.slots.effect) return studyFact(claim, finding, best)
  if (fresh.length === 0 && !held && (finding.fields || heavy.length === 0) && !measured) return null
  if (weight < 1 || score < ENTAILED || lacking.length > 0 || saysMore(claim, predicate, finding)) return null
  const { direction } = finding
  const told = fresh.length > 0 || held
  const sure =
    told && score >= 0.85 && missing.length === 0 && heavy.length > 0 && partCoverage(heavy, best, finding) >= 0.7
  const claimEffect = claim.claim.kind === 'definition' ? null : claim.slots.effect
  const changes = Boolean(best.effect) && !claimEffect && isDirected(finding)
  const partEffect = best.effect
  if (partEffect && !held && unspoken(claim, finding)) return null
  if (claimEffect && partEffect) {
    if (claimEffect.same !== partEffect.same) return sure ? { stance: 'refutes', why: `otherwise: ${best.text}` } : null
    if (claimEffect.change && partEffect.change && claimEffect.change !== partEffect.change) return null
    if (claimEffect.good && partEffect.good && claimEffect.good !== partEffect.good)
      return sure ? { stance: 'refutes', why: `otherwise: ${best.text}` } : null
    if (
      claim.mechanism.length === 0 &&
      claimEffect.good &&
      !claimEffect.change &&
      !partEffect.good &&
      !agrees(claimEffect.good, partEffect.change, finding)
    )
      return null
  } else if (claimEffect) {
    if (isDirected(finding)) return null
    const verb = claim.reading.terms.find((term) => term.from === claimEffect.at)
    if (claimEffect.same) return null
    if (verb && claim.mechanism.length === 0 && met(verb, best.index) < 0.5) return null
  }
  // a null result says nothing for what is put as a fact, unless its figures are what is claimed
  if (!claimEffect && partEffect?.same && !held && !denies(analyse(claim.bodyText)))
    return sure && /^(?:causal|efficacy|mechanism)$/.test(claim.claim.kind)
      ? { stance: 'refutes', why: `no difference found: ${best.text}` }
      : null
  if (direction === 'inconclusive') return { stance: 'qualifies', why: `no conclusion: ${best.text}` }
  if (direction === 'mixed' && !claimEffect) return { stance: 'mixed', why: `mixed: ${best.text}` }
  // that something is so is hardly said by what changed it: then all of it must be there
  if (!claimEffect && !held && direction !== null && /^favours/.test(direction) && missing.length > 0) return null
  if (changes && !held && (score < 0.9 || fresh.length === 0 || partCoverage(fresh, best, finding) < 0.75)) return null
  if (
    denies(analyse(claim.bodyText)) !== denies(analyse(best.text)) &&
    !claimEffect?.same &&
    !partEffect?.same &&
    !complement(claim, finding, best)
  ) {
    return sure && !changes && partCoverage(claim.body, best, finding) >= 0.6
      ? { stance: 'refutes', why: `says otherwise: ${best.text}` }
      : null
  }
  if (degree(claim.bodyText) * degree(best.text) < 0) return { stance: 'refutes', why: `says otherwise: ${best.text}` }
  const numbers = numbersIn(claim, finding, best)
  if (numbers === 'differ') {
    return !changes &&
      told &&
      !ofOthers(claim, best) &&
      score >= 0.88 &&
      missing.length === 0 &&
      partCoverage(claim.body, best, finding) >= 0.6
      ? { stance: 'refutes', why: `other figures: ${best.text}` }
      : { stance: 'neutral', why: 'other figures, perhaps of something else' }
  }
  if (numbers === 'absent' && changes) return null
  if (numbers === 'absent') return { stance: 'qualifies', why: `without that figure: ${best.text}` }
  if (onlyBelieved(claim, best.text)) return { stance: 'qualifies', why: `held, not shown: ${best.text}` }
  const beyond = exceeds(claim, best)
  if (beyond && !/\b(?:all|always|every|never|most)\b/i.test(best.text))
    return { stance: 'supports', exceeds: beyond, why: `not to that extent: ${best.text}` }
  return { stance: 'supports', why: `says so: ${best.text}` }
}

// What was found of one treatment says nothing for a claim that does not speak of it.
function unspoken(claim: PreparedClaim, finding: PreparedFinding): boolean {
  if (!isDirected(finding)) return false
  const named = finding.interventionTerms.filter((term) => !isLight(term))
  return named.length > 0 && coverage(named, indexTerms(claim.body)).score < 0.25
}

// "common", "most": whether a share that a statement gives is as large.
function asOften([low, high]: readonly [number, number], part: Part): Bearing | null {
  const shares = part.quantities.filter(({ unit }) => unit === '%')
  if (shares.length === 0) return null
  return shares.some((share) => share.high >= low && share.low <= high)
    ? { stance: 'supports', why: `as often as that: ${part.text}` }
    : { stance: 'refutes', why: `not as often: ${part.text}` }
}

// What a finding's field names is what all its statements are about.
function named(terms: readonly Term[], part: Part, finding: PreparedFinding): number {
  return finding.fields && finding.direction === 'descriptive' ? coverage(terms, part.index, finding.outcome).score : 0
}

// "followed 4,512 people for 12 years": what a study was is told by its figures, whatever it found.
function studyFact(claim: PreparedClaim, finding: PreparedFinding, part: Part): Bearing | null {
  const figures = [...finding.quantities, ...finding.fieldQuantities]
  const fitting = claim.quantities.filter((quantity) =>
    figures.some(
      (other) =>
        quantity.unit !== null &&
        (other.unit === quantity.unit || (quantity.unit === 'people' && other.unit === null && other.low >= 100)) &&
        quantityFits(quantity, other),
    ),
  )
  if (fitting.length < claim.quantities.length) return null
  const telling = fitting.length > 1 || fitting.some(({ text }) => text.replace(/\D/g, '').length > 3)
  const followed = /\bfollow/i.test(claim.bodyText) && /\b(?:over|median|mean|follow\w*)\b/i.test(part.text)
  return telling || followed ? { stance: 'supports', why: `the figures of that study: ${part.text}` } : null
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

function frequency(text: string): readonly [number, number] | null {
  let before = ''
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const found = FREQUENCIES.get(word)
    // "more often", "as common": set beside another, not counted
    if (found && !/^(?:more|less|as|how|so|too|equally)$/.test(before)) return found
    before = word
  }
  return null
}

/** Whether a text puts a thing high (1) or low (-1) on its scale; 0 when neither. */
export function degree(text: string): number {
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const found = DEGREES.get(word)
    if (found) return found
  }
  return 0
}
