import { z } from 'zod'
import { CitationSlot } from './citation-slot.js'
import { PendingDecision } from './decision.js'
import { ExtractedClaim } from './extracted-claim.js'
import { Certainty } from './pack.js'
import { Reason, Verdict } from './verdict.js'

/** A claim with its verdict and its citation slot. */
export const Claim = z.object({
  ...ExtractedClaim.shape,
  verdict: Verdict,
  reason: Reason,
  /** Of the evidence behind the verdict; null where it says none. */
  certainty: Certainty.nullable(),
  /** One plain sentence that names the findings. */
  rationale: z.string(),
  /** Wording that the evidence would carry, for an overstated claim. */
  suggestion: z.string().optional(),
  /** Ids of claims of this article that this one contradicts. */
  contradicts: z.array(z.string()),
  citation: CitationSlot,
  /** A decision about it that is not applied until a person confirms it. */
  pending: PendingDecision.optional(),
})
export type Claim = z.infer<typeof Claim>
