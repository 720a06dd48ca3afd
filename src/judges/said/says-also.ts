import type { PreparedClaim } from '../prepared/prepared-claim.js'

/** Whether a claim says of one thing that it holds for it too ("was seen with decaffeinated coffee alike"), not that two are the same. */
export function saysAlso({ slots, reading, comparator }: PreparedClaim): boolean {
  return slots.effect !== null && reading.tokens[slots.effect.at]?.lower === 'alike' && comparator.length === 0
}
