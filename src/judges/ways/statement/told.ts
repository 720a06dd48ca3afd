import { met } from '../../../frame/met.js'
import type { Term } from '../../../frame/terms.js'
import { numbersIn } from '../../figures/numbers-in.js'
import { quantityFits } from '../../figures/quantity-fits.js'
import { coverage, isLight, partCoverage, plainCoverage } from '../../prepared/coverage.js'
import type { PreparedClaim } from '../../prepared/prepared-claim.js'
import type { Part, PreparedFinding } from '../../prepared/prepared-finding.js'

/** What a finding tells of a claim, in the statement that is nearest to it. */
export interface Told {
  part: Part
  /** How much of the claim is told, 0 to 1, by the weight of what was asked. */
  score: number
  weight: number
  /** What of it is told nowhere, and what of that no finding of it may leave out. */
  missing: readonly Term[]
  lacking: readonly Term[]
  /** What the claim says of its subject that is not only the topic of the finding. */
  fresh: readonly Term[]
  /** The claim's figures are those of the statement. */
  held: boolean
  /** It is told well enough to be contradicted. */
  sure: boolean
}

/** Read what a finding tells of a claim; null when no statement of it speaks of what the claim says of its subject. */
export function toldOf(claim: PreparedClaim, finding: PreparedFinding, predicate: readonly Term[]): Told | null {
  const heavy = predicate.filter((term) => !isLight(term))
  const part = nearestTo(claim, finding, predicate, heavy)
  if (!part) return null
  const whole =
    claim.mechanism.length > 0 && claim.intervention.length > 0
      ? [...claim.intervention, ...claim.mechanism]
      : claim.body
  const { score, missing, weight } = coverage(whole, part.index, finding.all)
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
  const held = measures(claim, part) && numbersIn(claim, finding, part) === 'fit'
  const sure =
    (fresh.length > 0 || held) &&
    score >= 0.85 &&
    missing.length === 0 &&
    heavy.length > 0 &&
    partCoverage(heavy, part, finding) >= 0.7
  return { part, score, weight, missing, lacking, fresh, held, sure }
}

const IN_PART = 0.5

// The statement that tells most, of those that speak of what the claim says of its subject.
function nearestTo(
  claim: PreparedClaim,
  finding: PreparedFinding,
  predicate: readonly Term[],
  heavy: readonly Term[],
): Part | null {
  let best: Part | null = null
  let bestScore = 0
  for (const part of finding.parts) {
    const met =
      heavy.length > 0
        ? Math.max(partCoverage(heavy, part, finding), named(heavy, part, finding))
        : predicate.length > 0
          ? plainCoverage(predicate, part.index)
          : partCoverage(claim.body, part, finding)
    const here = Math.max(met, measures(claim, part) ? 0.6 : 0)
    const score = partCoverage(claim.body, part, finding) + here
    if (here >= IN_PART && score > bestScore) {
      best = part
      bestScore = score
    }
  }
  return best
}

// Whether a statement gives a figure of what the claim gives one of.
function measures(claim: PreparedClaim, part: Part): boolean {
  return claim.quantities.some(
    (quantity) =>
      quantity.unit !== null &&
      part.quantities.some((other) => other.unit === quantity.unit && quantityFits(quantity, other) !== null),
  )
}

// What a finding's field names is what all its statements are about.
function named(terms: readonly Term[], part: Part, finding: PreparedFinding): number {
  return finding.fields && finding.direction === 'descriptive' ? coverage(terms, part.index, finding.outcome).score : 0
}
