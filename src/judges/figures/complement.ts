import type { Quantity } from '../../schema.js'
import { denies } from '../prepared/denies.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { Part, PreparedFinding } from '../prepared/prepared-finding.js'
import { quantityFits } from './quantity-fits.js'

/** Whether a claim counts those who do not what a statement counts those who do: "eight in ten have none" and "21% owned one". */
export function complement(claim: PreparedClaim, finding: PreparedFinding, part: Part | undefined): boolean {
  const shares = claim.quantities.filter(({ unit }) => unit === '%')
  if (!part || shares.length !== 1) return false
  const there = part.quantities.filter(({ unit }) => unit === '%')
  const rest = there.map(others)
  const fits = (list: readonly Quantity[]) => list.some((one) => quantityFits(shares[0] as Quantity, one))
  if (fits(there) || !fits(rest)) return false
  return lacks(claim) !== denies(finding.statement.tokens, part.from, part.to)
}

function lacks({ deniesBody, reading, slots: { body } }: PreparedClaim): boolean {
  return deniesBody || reading.tokens.slice(...body).some(({ lemma }) => LACKING.test(lemma))
}

/** Verbs of those who do not do a thing. */
const LACKING = /^(?:fail|lack|miss|skip|forgo|neglect|refuse|decline)$/

/** The share of the others. */
function others(share: Quantity): Quantity {
  const turned = share.relation === 'more-than' ? 'less-than' : share.relation === 'less-than' ? 'more-than' : null
  return { ...share, low: 100 - share.high, high: 100 - share.low, relation: turned ?? share.relation }
}
