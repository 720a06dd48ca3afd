import type { CitationSlot, Certainty, Reason, Verdict } from './schema.js'

/** What the rule says of a claim. */
export interface Judgement {
  verdict: Verdict
  reason: Reason
  certainty: Certainty | null
  rationale: string
  suggestion?: string
  citation: CitationSlot
}
