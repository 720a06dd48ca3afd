import { met } from '../../frame/met.js'
import type { Term } from '../../frame/terms.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'

/** Whether a finding leaves out one of the outcomes that a claim joins ("stroke and heart failure"). */
export function partly(claim: PreparedClaim, asked: readonly Term[], finding: PreparedFinding): boolean {
  const { tokens } = claim.reading
  const nouns = asked.filter((term) => !term.verb && term.weight >= 1)
  return nouns.some((term, i) => {
    const next = nouns[i + 1]
    if (!next || !/^(?:and|or|nor)$/.test(tokens[next.from - 1]?.lower ?? '')) return false
    if (next.from - term.to > 2) return false
    // "muscle and joint pain": both describe one thing
    if (nouns[i + 2]?.from === next.to || (term.to - term.from === 1 && next.to - next.from > 1 && !next.name))
      return false
    return [term, next].some((one) => met(one, finding.outcome) < 0.75 && met(one, finding.all) < 0.75)
  })
}
