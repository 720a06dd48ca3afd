import { z } from 'zod'
import { Citation } from './pack.js'
import { Reason, Verdict } from './verdict.js'

const decided = {
  /** Who decided. */
  by: z.string().min(1),
  /** When: an ISO date, with or without a time. */
  at: z.string().min(1),
  note: z.string().optional(),
}

/** What a person decided about a claim. */
export const Decision = z.discriminatedUnion('decision', [
  /** The verdict and the proposed citations stand. */
  z.object({ decision: z.literal('accept'), ...decided }),
  /** These citations take the place of the proposed ones. */
  z.object({ decision: z.literal('cite'), ...decided, citations: z.array(Citation).min(1) }),
  /** The verdict is another one. */
  z.object({ decision: z.literal('overrule'), ...decided, verdict: Verdict, note: z.string().min(1) }),
  /** The claim needs no citation. */
  z.object({ decision: z.literal('ignore'), ...decided, note: z.string().min(1) }),
])
export type Decision = z.infer<typeof Decision>

/** What a person saw of a claim's evidence when deciding. */
export const Seen = z.object({
  verdict: Verdict,
  reason: Reason,
  /** Ids of the findings on the slot, for and against and limiting. */
  findings: z.array(z.string()),
  /** Hash of what those findings, their sources and the article's own citations said. */
  evidence: z.string(),
  /** The packs given: the SHA-256 of each by its id. */
  packs: z.record(z.string(), z.string()),
})
export type Seen = z.infer<typeof Seen>

/** A decision that waits for a person: the claim or its evidence has changed since. */
export const PendingDecision = z.object({
  /** `stale`: the evidence has changed; `reworded`: the claim has. */
  why: z.enum(['stale', 'reworded']),
  /** The quote that was decided about. */
  quote: z.string(),
  /** The claim that was decided about, standing alone. */
  text: z.string().optional(),
  /** What the person saw of its evidence. */
  seen: Seen.optional(),
  decision: Decision,
})
export type PendingDecision = z.infer<typeof PendingDecision>
