import type { Bearing } from '../bearing.js'
import { numbersIn } from '../figures/numbers-in.js'
import { exceeds, sizeFits } from '../figures/size.js'
import { isOneCase } from '../found/is-one-case.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import { isDirected, type PreparedFinding } from '../prepared/prepared-finding.js'
import { onlyBelieved } from '../ways/belief.js'
import type { Features } from './features.js'
import { type Misfit, misfits } from './misfits.js'
import { type Side, sideOf } from './side-of.js'

/** How a finding fits a claim: in what way not, on which side it stands, and what the other ways of judging make of it. */
export interface Fit {
  misfits: ReadonlySet<Misfit>
  side: Side | null
  features: Features
}

/** Read how a finding fits a claim. */
export function fitOf(claim: PreparedClaim, finding: PreparedFinding, bearing: Bearing): Fit {
  const found = misfits(claim, finding)
  const side = sideOf(claim, finding)
  const features: Record<string, number> = {}
  for (const name of found) features[`un:${name}`] = 1
  features.un = Math.min(3, found.size)
  features[`by:${bearing.stance}${bearing.exceeds ? ':less' : ''}`] = 1
  if (bearing.final) features['by:final'] = 1
  if (finding.direction === 'mixed' || finding.direction === 'inconclusive') features[`is:${finding.direction}`] = 1
  const { effect } = claim.slots
  const directed = isDirected(finding)
  if (effect?.same) features['says:same'] = 1
  if (effect?.comparison) features['says:more'] = 1
  features.parts = Math.min(4, finding.parts.length)
  if (!side) return { misfits: found, side, features }
  features[`reads:${readAs(side)}`] = 1
  if (directed && !effect) features['reads:change'] = 1
  if (effect && !directed) features['reads:state'] = 1
  if (side.contradicts) features[side.found === null ? 'denies:state' : 'denies:change'] = 1
  if (side.part.effect?.same && !effect) features['same:state'] = 1
  if (side.distinct) features.distinct = 1
  features[`figures:${numbersIn(claim, finding, side.part)}`] = 1
  if (effect && directed) features[`size:${sizeFits(claim, finding, side.part)}`] = 1
  if (exceeds(claim, side.part)) features.exceeds = 1
  if (onlyBelieved(claim, finding.statement.text)) features.believed = 1
  if (effect && isOneCase(finding)) features.oneCase = 1
  if (found.size === 0 && side.bearing)
    features[`plain:${side.bearing.stance}${side.bearing.exceeds ? ':less' : ''}`] = 1
  return { misfits: found, side, features }
}

function readAs({ found, agree }: Side): string {
  if (found === null) return 'nothing'
  if (typeof found === 'string') return found
  return agree === null ? 'unlike' : `${found.same ? 'same' : 'differs'}:${agree ? 'so' : 'not'}`
}
