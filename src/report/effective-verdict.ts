import type { Claim, Decision, Reason, Verdict } from '../schema.js'

/** What holds of a claim once a person has decided: `reason` is the rule's, absent where a person overruled it. */
export interface EffectiveVerdict {
  verdict: Verdict
  reason?: Reason
  /** The decision that stands; absent where nobody decided or it waits to be confirmed. */
  decision?: Decision
}

/** Tell the verdict that holds of a claim: a person's where one overruled, else the rule's. */
export function effectiveVerdict({ verdict, reason, citation }: Claim): EffectiveVerdict {
  if (!('decision' in citation)) return { verdict, reason }
  const { decision } = citation
  return decision.decision === 'overrule' ? { verdict: decision.verdict, decision } : { verdict, reason, decision }
}
