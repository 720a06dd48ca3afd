import type { Seen } from '../schema.js'

/** Tell whether nothing has changed that a person saw: the verdict, the reason, and what the cited findings say. */
export function sameEvidence(a: Seen, b: Seen): boolean {
  return (
    a.verdict === b.verdict &&
    a.reason === b.reason &&
    a.evidence === b.evidence &&
    [...a.findings].sort().join('\n') === [...b.findings].sort().join('\n')
  )
}
