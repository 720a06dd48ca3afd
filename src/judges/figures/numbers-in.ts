import type { PlacedQuantity } from '../../frame/quantities.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { Part, PreparedFinding } from '../prepared/prepared-finding.js'
import { complement } from './complement.js'
import { quantityFits } from './quantity-fits.js'

/** Whether a claim's figures, or those `asked` of them, stand in a finding: `differ` when another figure stands in their place, `absent` when none does. */
export function numbersIn(
  claim: PreparedClaim,
  finding: PreparedFinding,
  part: Part | undefined,
  asked: readonly PlacedQuantity[] = claim.quantities,
): 'fit' | 'differ' | 'absent' {
  const turned = complement(claim, finding, part)
  let result: 'fit' | 'differ' | 'absent' = 'fit'
  for (const quantity of asked) {
    const here = (part?.quantities ?? []).map((other) => quantityFits(quantity, other))
    if (here.some((fits) => fits) || (turned && quantity.unit === '%')) continue
    const rivals = (part?.quantities ?? []).filter((other) => other.unit === quantity.unit && quantity.unit !== null)
    if (rivals.length > 0 && here.some((fits) => fits === false)) {
      result = 'differ'
      continue
    }
    if (finding.quantities.some((other) => quantityFits(quantity, other))) continue
    if (finding.fieldQuantities.some((other) => quantityFits(quantity, other))) continue
    if (result === 'fit') result = 'absent'
  }
  return result
}
