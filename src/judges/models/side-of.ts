import { trimEnd } from '../../english/trim-end.js'
import type { Bearing } from '../bearing.js'
import { complement } from '../figures/complement.js'
import { numbersIn } from '../figures/numbers-in.js'
import { exceeds, sizeFits } from '../figures/size.js'
import { nearest } from '../fits/nearest.js'
import { swapped } from '../fits/swapped.js'
import type { Found } from '../found/found-in-words.js'
import { groupOrder } from '../found/group-order.js'
import { isOneCase } from '../found/is-one-case.js'
import { agreement, effectOf, flip, sidesSaid } from '../found/polarity.js'
import { isLight } from '../prepared/coverage.js'
import { denies, deniesItself } from '../prepared/denies.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import { isDirected, type Part, type PreparedFinding } from '../prepared/prepared-finding.js'
import { advisesAlike, advisesEveryone } from '../said/advice.js'
import { onlyBelieved } from '../ways/belief.js'

/** How a finding stands to a claim, read from its direction and its words, if it is about the claim's proposition at all. */
export interface Side {
  /** The side it is on; null where that cannot be told. */
  bearing: Bearing | null
  /** Its statement that is nearest the claim, and whether no other comes near. */
  part: Part
  distinct: boolean
  /** What was found of the outcome, where both speak of an effect. */
  found: Found | 'mixed' | 'inconclusive' | null
  /** Whether that is what the claim says; null where the two cannot be compared. */
  agree: boolean | null
  /** One denies and the other does not. */
  contradicts: boolean
}

/** Say on which side of a claim a finding stands; null for a finding that states nothing. */
export function sideOf(claim: PreparedClaim, finding: PreparedFinding): Side | null {
  if (finding.parts.length === 0) return null
  // how many do a thing is said where that is spoken of, not where its subject is
  const counted = !claim.slots.effect && claim.quantities.some(({ unit }) => unit === '%')
  const told = counted ? claim.outcome.filter((term) => !isLight(term)) : []
  const asked = told.length > 0 ? told : claim.body.filter((term) => !isLight(term))
  const { part, distinct } = nearest(asked, finding)
  const contradicts = deny(claim, finding, part) && !complement(claim, finding, part)
  const side: Side = { bearing: null, part, distinct, found: null, agree: null, contradicts }
  const directed = isDirected(finding)
  if (claim.slots.effect && (directed || part.effect)) {
    side.found = effectOf(finding, part, distinct)
    if (side.found && typeof side.found !== 'string') {
      const aimed = claim.mechanism.length > 0 ? claim.mechanism : claim.outcome
      const said = sidesSaid(claim, aimed, false, finding, true)
      side.agree = agreement(said, swapped(claim, finding) ? flip(side.found) : side.found, directed)
    }
  }
  side.bearing = bearingOf(claim, finding, side)
  return side
}

// Whether one denies and the other does not; what a thing was done without denies nothing of it.
function deny({ claim, deniesBody, reading, slots: { body } }: PreparedClaim, finding: PreparedFinding, part: Part) {
  const { tokens } = finding.statement
  if (!deniesBody) return deniesItself(tokens, part.from, part.to)
  if (claim.kind === 'definition' && !deniesItself(reading.tokens, ...body)) return false
  return !denies(tokens, part.from, part.to)
}

function bearingOf(claim: PreparedClaim, finding: PreparedFinding, side: Side): Bearing | null {
  const { part, found, agree } = side
  const why = (word: string) => `${word}: ${trimEnd(part.text, '.;, \n')}`
  const { direction } = finding
  if (direction === 'inconclusive') return { stance: 'qualifies', why: why('no conclusion') }
  if (claim.claim.kind === 'guideline') {
    if (!advisesAlike(claim.claim.text, part.text)) return { stance: 'refutes', why: why('the advice differs') }
    return advisesEveryone(claim.bodyText, finding.statement.text)
      ? { stance: 'supports', exceeds: 'population', why: why('for fewer people') }
      : supported(claim, finding, part)
  }
  if (direction === 'mixed') return { stance: 'mixed', why: why('mixed results') }
  const { effect } = claim.slots
  const directed = isDirected(finding)
  if (effect && (directed || part.effect)) {
    if (found === null || typeof found === 'string' || agree === null) return null
    if (agree) return supported(claim, finding, part)
    return { stance: 'refutes', why: why(found.same ? 'no difference found' : 'the opposite found') }
  }
  // that something is so is not said by what changed it
  if (effect?.same || directed) return null
  if (effect?.comparison) {
    const order = groupOrder(claim, finding, part)
    if (order === null || effect.change === 0) return null
    if (order !== effect.change) return { stance: 'refutes', why: why('the other way round') }
  }
  if (side.contradicts) return { stance: 'refutes', why: why('says otherwise') }
  return supported(claim, finding, part)
}

/** What becomes of a finding that says what a claim says: it bears out all of it, a weaker claim, or not its figures. */
export function supported(claim: PreparedClaim, finding: PreparedFinding, part: Part): Bearing {
  const why = (word: string) => `${word}: ${trimEnd(part.text, '.;, \n')}`
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
