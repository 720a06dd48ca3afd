import { wording } from '../../report/wording.js'
import type { Claim, Reason } from '../../schema.js'
import type { Styler } from '../style.js'
import { reasonColors } from './reason-colors.js'

/**
 * Draw the shares of the verdicts as one line of their symbols, worst first. A verdict that any claim has shows at least
 * once.
 *
 * @param columns how long the line may be
 */
export function bar(claims: readonly Claim[], columns: number, style: Styler): string {
  const reasons = (Object.keys(wording) as Reason[]).filter((reason) => claims.some((claim) => claim.reason === reason))
  const length = Math.min(columns, Math.max(claims.length, reasons.length), LONGEST)
  const shares = reasons.map((reason) => {
    const number = claims.filter((claim) => claim.reason === reason).length
    return Math.max(1, Math.floor((number / claims.length) * length))
  })
  // what rounding leaves goes to the largest
  const largest = shares.indexOf(Math.max(...shares))
  shares[largest] = (shares[largest] ?? 0) + length - shares.reduce((sum, share) => sum + share, 0)
  return reasons
    .map((reason, index) => style(reasonColors[reason], wording[reason].symbol.repeat(Math.max(1, shares[index] ?? 1))))
    .join('')
}

const LONGEST = 60
