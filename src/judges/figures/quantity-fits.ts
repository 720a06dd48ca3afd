import { DAYS } from '../../lexicon/units.js'
import type { Quantity } from '../../schema.js'

/** Say whether a claimed quantity is borne out by one that was found: null when they do not measure the same. */
export function quantityFits(claimed: Quantity, found: Quantity): boolean | null {
  const [a, b] = comparable(claimed, found)
  if (!a || !b) return null
  const slack = tolerance(claimed)
  switch (claimed.relation) {
    case 'more-than':
      return b.high >= a.low * (1 - slack) || (found.relation === 'more-than' && b.low >= a.low * (1 - slack))
    case 'less-than':
      return b.low <= a.high * (1 + slack)
    default:
      if (found.relation === 'more-than' && claimed.relation === 'exactly' && a.low > b.high) return a.low - b.high <= 1
      return b.high >= a.low * (1 - slack) && b.low <= a.high * (1 + slack)
  }
}

interface Bounds {
  low: number
  high: number
}

function comparable(a: Quantity, b: Quantity): [Bounds | null, Bounds | null] {
  if (isDate(a) || isDate(b)) return isDate(a) && isDate(b) ? [a, b] : [null, null]
  if (a.unit === b.unit) return [a, b]
  const [days, others] = [DAYS.get(a.unit ?? ''), DAYS.get(b.unit ?? '')]
  if (days && others) return [times(a, days), times(b, others)]
  const mass = MASS.get(a.unit ?? '')
  const otherMass = MASS.get(b.unit ?? '')
  if (mass && otherMass) return [times(a, mass), times(b, otherMass)]
  if (a.unit === null || b.unit === null) return a.unit === '%' || b.unit === '%' ? [null, null] : [a, b]
  return [null, null]
}

const MASS = new Map([
  ['microgram', 1e-6],
  ['mg', 1e-3],
  ['g', 1],
  ['kg', 1e3],
])

function times({ low, high }: Bounds, factor: number): Bounds {
  return { low: low * factor, high: high * factor }
}

function isDate({ unit, low, text }: Quantity): boolean {
  if (unit === 'date') return true
  return unit === null && low >= 1800 && low <= 2100 && Number.isInteger(low) && !text.includes(',')
}

// Rounding: half a unit of the last figure given; "about" leaves more room.
function tolerance({ low, relation, text }: Quantity): number {
  if (low === 0) return 0
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0
  let unit = 10 ** -decimals
  if (decimals === 0) {
    let rest = Math.abs(Math.round(low))
    while (rest >= 10 && rest % 10 === 0) {
      rest /= 10
      unit *= 10
    }
  }
  const rounding = Math.min(0.5 * unit, 0.08 * Math.abs(low)) / Math.abs(low)
  const worded = /[a-z]/i.test(text) && !/\d/.test(text) ? 0.08 : 0
  return Math.max(rounding, worded, relation === 'about' ? 0.13 : 0)
}
