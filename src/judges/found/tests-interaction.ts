import type { PreparedFinding } from '../prepared/prepared-finding.js'

/** Whether a finding tests where an effect is larger, which does not say whether there is one. */
export function testsInteraction(finding: PreparedFinding): boolean {
  const { outcome, direction } = finding.evidence.finding
  if (direction !== 'no-difference' && direction != null) return false
  return (
    /, by |\binteraction\b/i.test(outcome ?? '') ||
    /\b(?:for|of) interaction\b|did not vary with/i.test(finding.statement.text)
  )
}
