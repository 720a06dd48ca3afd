import type { Bearing } from '../../bearing.js'
import { quantityFits } from '../../figures/quantity-fits.js'
import type { PreparedClaim } from '../../prepared/prepared-claim.js'
import type { Part, PreparedFinding } from '../../prepared/prepared-finding.js'

/** "followed 4,512 people for 12 years": what a study was is told by its figures, whatever it found. */
export function studyFact(claim: PreparedClaim, finding: PreparedFinding, part: Part): Bearing | null {
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
