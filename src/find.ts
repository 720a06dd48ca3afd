import type { Evidence } from './judge.js'
import type { ExtractedClaim, Source } from './schema.js'

/** Finds findings that may bear on a claim, best first. */
export interface Finder {
  name: string
  find(claim: ExtractedClaim, options: { limit: number }): Evidence[] | Promise<Evidence[]>
  /** The sources that it holds: what an article cites is matched to them. (default: those of what it finds) */
  sources?: readonly Source[]
  /** Gives every finding of a source, by the source's id: what a claim that cites it is checked against. */
  findingsOf?(source: string): Evidence[] | Promise<Evidence[]>
}
