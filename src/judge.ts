import type { Lexicon } from './frame/lexicon.js'
import type { ExtractedClaim, Finding, Source } from './schema.js'

/** A finding with the source it belongs to. */
export interface Evidence {
  finding: Finding
  source: Source
  /** What words mean where the finding comes from, beyond the shared vocabulary. */
  lexicon?: Lexicon
  /** How near the claim its finder holds it, against the nearest it found: 0 to 1. */
  near?: number
}

/** How one finding bears on one claim. A finding that is mixed may give two stances, one on each side. */
export interface Stance {
  finding: Finding
  source: Source
  stance: 'supports' | 'refutes' | 'qualifies' | 'neutral'
  /** One short clause: what matched, and what decided. */
  why: string
  /** What the claim says beyond this finding, when it supports only a weaker claim. */
  exceeds?: 'absolute' | 'certainty' | 'size' | 'population' | 'duration'
}

/** Gives the stance of each candidate finding for a claim. */
export interface Judge {
  name: string
  judge(claim: ExtractedClaim, evidence: Evidence[]): Stance[] | Promise<Stance[]>
}
