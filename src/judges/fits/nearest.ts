import type { Term } from '../../frame/terms.js'
import { partCoverage } from '../prepared/coverage.js'
import type { Part, PreparedFinding } from '../prepared/prepared-finding.js'

/** Find the statement of a finding that says most of what is asked, and whether no other that states an effect comes near. */
export function nearest(asked: readonly Term[], finding: PreparedFinding): { part: Part; distinct: boolean } {
  const scores = finding.parts.map((part) => partCoverage(asked, part, finding) + (part.effect ? 0.05 : 0))
  const bestScore = Math.max(...scores)
  const best = finding.parts[scores.indexOf(bestScore)] ?? (finding.parts[0] as Part)
  const distinct = finding.parts.every(
    (part, i) => part === best || !part.effect || bestScore - (scores[i] ?? 0) >= 0.25,
  )
  return { part: best, distinct }
}
