import type { PreparedFinding } from '../prepared/prepared-finding.js'
import { worth } from './worth.js'

/** Whether a change that was found is good, or bad, as a claim says ("worsens" and "was lower"): it hangs on the outcome. */
export function agrees(good: number, change: number | null, finding: PreparedFinding): boolean {
  const value = worth(finding.outcomeText)
  return Boolean(change && value) && (value === 'bad' ? -(change as number) : change) === good
}
