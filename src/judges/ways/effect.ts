import { trimEnd } from '../../english/trim-end.js'
import { met } from '../../frame/met.js'
import { isPeople } from '../../frame/slots/is-people.js'
import type { Term } from '../../frame/terms.js'
import { LACK } from '../../lexicon/lack.js'
import type { Bearing } from '../bearing.js'
import { quantityFits } from '../figures/quantity-fits.js'
import { exceeds, sizeFits } from '../figures/size.js'
import { type Aligned, align } from '../fits/align.js'
import { nearest } from '../fits/nearest.js'
import { comparatorFits, OTHER_INTERVENTION, orient, textOf, UNNAMED, without } from '../fits/orient.js'
import { otherKind } from '../fits/other-kind.js'
import { OTHER_OUTCOME, outcomeFits, outside } from '../fits/outcome-fits.js'
import { partOnComparator } from '../fits/part-on-comparator.js'
import { populationFits } from '../fits/population-fits.js'
import { foundInWords } from '../found/found-in-words.js'
import { isOneCase } from '../found/is-one-case.js'
import { agreement, effectOf, flip, sidesSaid } from '../found/polarity.js'
import { testsInteraction } from '../found/tests-interaction.js'
import { worth } from '../found/worth.js'
import { isLight } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import { comparatorClass, type PreparedFinding } from '../prepared/prepared-finding.js'
import { otherQuestion } from '../said/other-question.js'
import { judgeNullResult } from './null-result.js'

/** Judge a claim that something changes an outcome, or does so more than something else. */
export function judgeEffect(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  const { effect } = claim.slots
  if (!effect) return judgeNullResult(claim, finding)
  if (claim.claim.kind === 'definition') return null
  const { direction } = finding
  if (direction === 'descriptive' && !finding.parts.some((part) => part.effect)) return null
  if (!direction && !finding.parts.some((part) => part.effect || (finding.fields && foundInWords(finding, part))))
    return null
  if (
    direction === 'descriptive' &&
    claim.comparator.length === 0 &&
    claim.mechanism.length === 0 &&
    effect.change === null &&
    effect.good === null
  )
    return null

  const other = otherQuestion(claim, finding)
  if (other) return other
  let sides = orient(claim, finding)
  let aligned: Aligned | null = null
  if (sides === UNNAMED || sides === OTHER_INTERVENTION) {
    // what was done for those who have a thing says nothing of what the thing does
    const had = circumstance(claim, finding)
    aligned = had ? null : align(claim, finding)
    if (!aligned || !comparatorFits(claim, finding)) return { ...neutral(sides), final: had }
    sides = 'same'
  }
  if (sides !== 'same' && sides !== 'swapped') return { ...neutral(sides), final: true }
  // what a lack of it does is the other way round from what it does
  if (sides === 'same' && lacking(claim, finding)) sides = 'swapped'
  const kind = sides === 'same' ? otherKind(claim, finding) : null
  if (kind) return { ...neutral(kind), final: true }
  if (without(finding.interventionText) !== without(claim.bodyText))
    return { ...neutral('without what makes it work'), final: true }
  const place = populationFits(claim, finding) ?? outside(claim, finding)
  if (place) return { ...neutral(place), final: true }

  // a claim that itself compares the two is what such a test answers
  const pitted = claim.comparator.length > 0 && /^(?:active|variant)$/.test(comparatorClass(claim.comparatorText) ?? '')
  if (testsInteraction(finding) && !pitted) return { ...neutral('compares groups of people'), final: true }
  const aimed = aim(claim)
  let outcome = outcomeFits(claim, finding, aligned?.asked ?? aimed)
  if (typeof outcome === 'string') {
    aligned ??= outcome === OTHER_OUTCOME && claim.mechanism.length === 0 ? align(claim, finding) : null
    if (!aligned) return neutral(outcome)
    outcome = { ...nearest(aligned.asked, finding), generic: false }
  }
  const compared = partOnComparator(claim, finding)
  const { part, generic, distinct } = compared ? { ...outcome, part: compared, distinct: true } : outcome

  // the figures of two groups are one study's: another study with other figures says nothing of them
  if (effect.counted && !sameFigures(claim, finding)) return neutral('figures of another study')
  const found = effectOf(finding, part, distinct)
  const why = (word: string) => `${word}: ${trimEnd(part.text.replace(/\s+/g, ' '), '.;, ')}`
  if (found === 'inconclusive') return { stance: 'qualifies', why: why('no conclusion') }
  if (found === 'mixed') return { stance: 'mixed', why: why('mixed results') }
  if (!found) return null
  // the claim names the outcome, whether or not the finding's own words say if more of it is good
  if (!found.same && found.good === null && found.change !== null && !generic) {
    const value = worth(textOf(aligned?.asked ?? aimed)) ?? worth(claim.outcomeText)
    if (value) found.good = (value === 'bad' ? -found.change : found.change) as 1 | -1
  }
  const said = sidesSaid(claim, aimed, generic, finding, aligned !== null)
  const agree = agreement(said, sides === 'swapped' ? flip(found) : found, direction !== null)
  if (agree === null) return null
  if (agree === false) return { stance: 'refutes', why: why(found.same ? 'no difference found' : 'the opposite found') }
  if (isOneCase(finding)) return { stance: 'qualifies', why: why('in one case') }
  const limited = isSubgroup(finding) && claim.population.length === 0
  if (limited) return { stance: 'qualifies', why: why('in a subgroup only') }
  const size = sizeFits(claim, finding, part)
  if (size === 'unknown') return { stance: 'qualifies', why: why('the figure is not borne out') }
  if (size === 'smaller') return { stance: 'supports', exceeds: 'size', why: why('a smaller effect found') }
  const beyond = exceeds(claim, part)
  if (beyond) return { stance: 'supports', exceeds: beyond, why: why('found, but not to that extent') }
  return { stance: 'supports', why: why('found') }
}

// "too little sleep" where sleep was tried against none or less of it, not "poor sleep" against good.
function lacking(claim: PreparedClaim, finding: PreparedFinding): boolean {
  return claim.lack && claim.comparator.length === 0 && !LACK.test(finding.interventionText || finding.statement.text)
}

function sameFigures(claim: PreparedClaim, finding: PreparedFinding): boolean {
  return claim.quantities.every(
    (quantity) =>
      quantity.unit !== '%' || finding.quantities.some((other) => other.unit === '%' && quantityFits(quantity, other)),
  )
}

// What the claim says acts is only what those who were studied had in common.
function circumstance(claim: PreparedClaim, finding: PreparedFinding): boolean {
  const real = claim.intervention.filter((term) => !isLight(term))
  // "stroking a dog", "growing up with a dog": how one comes by a thing may be said in many words, the thing in few
  const nouns = real.filter(
    (term) =>
      !(
        (term.verb || (term.from === 0 && term.lower.endsWith('ing'))) &&
        /^(?:DET|ADP|PRON|ADV)$/.test(claim.reading.tokens[term.to]?.tag ?? '')
      ),
  )
  const given = nouns.length > 0 ? nouns : real
  return (
    finding.evidence.finding.intervention != null &&
    given.length > 0 &&
    given.every((term) => met(term, finding.population) >= 0.85 && met(term, finding.intervention) < 0.5) &&
    !claim.slots.intervention.some(([from, to]) => claim.reading.tokens.slice(from, to).some(isPeople))
  )
}

function neutral(why: string): Bearing {
  return { stance: 'neutral', why }
}

// What the claim aims at: the mechanism where it names one, else the outcome.
function aim(claim: PreparedClaim): readonly Term[] {
  if (claim.mechanism.length > 0) return claim.mechanism
  return claim.outcome
}

function isSubgroup(finding: PreparedFinding): boolean {
  return /\b(?:subgroup|stratif\w+|stratum|baseline)\b/i.test(
    `${finding.evidence.finding.population ?? ''} ${finding.evidence.finding.outcome ?? ''} ${finding.statement.text.slice(0, 60)}`,
  )
}
