import type { Claim } from '../schema.js'

/** Count the claims on which any finding given bears, for or against: the rest is neither right nor wrong by this evidence. */
export function covered(claims: readonly Claim[]): number {
  return claims.filter(({ reason }) => reason !== 'no-evidence').length
}
