import type { Evidence } from './judge.js'
import type { ExtractedClaim } from './schema.js'

/** Finds findings that may bear on a claim, best first. */
export interface Finder {
  name: string
  find(claim: ExtractedClaim, options: { limit: number }): Evidence[] | Promise<Evidence[]>
}

export { packFinder } from './finders/pack.js'
