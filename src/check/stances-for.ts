import type { Evidence, Judge, Stance } from '../judge.js'
import type { ExtractedClaim, Problem } from '../schema.js'
import { messageOf } from './message-of.js'

/** Ask a judge how findings bear on a claim. A judge that fails gives no stance, and a problem. */
export async function stancesFor(
  claim: ExtractedClaim,
  evidence: Evidence[],
  judge: Judge,
  problems: Problem[],
): Promise<Stance[]> {
  if (evidence.length === 0) return []
  try {
    return await judge.judge(claim, evidence)
  } catch (error) {
    problems.push({
      code: 'judge-failed',
      message: `\`${judge.name}\` gave no stance: ${messageOf(error)}`,
      claim: claim.id,
    })
    return []
  }
}
