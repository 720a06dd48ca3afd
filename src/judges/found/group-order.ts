import { met } from '../../frame/met.js'
import { indexTerms } from '../../frame/term-index.js'
import type { Term } from '../../frame/terms.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { Part, PreparedFinding } from '../prepared/prepared-finding.js'
import { paired } from './compared-figures.js'
import type { Mention } from './named-sides.js'

/** Say which of the two groups that a claim compares has the larger figure in a statement, 1 its first, -1 its second; null when that cannot be told. */
export function groupOrder(claim: PreparedClaim, finding: PreparedFinding, part: Part): 1 | -1 | null {
  const { tokens } = finding.statement
  const find = (asked: readonly Term[], side: Mention['side']): Mention[] =>
    part.terms
      .filter((term) => {
        const index = indexTerms([term])
        return asked.some((one) => met(one, index) >= SAME)
      })
      .map(({ from, to }) => ({
        side,
        start: (tokens[from]?.start ?? 0) - part.start,
        end: (tokens[to - 1]?.end ?? 0) - part.start,
      }))
  const given = find(claim.intervention, 'intervention')
  const other = find(claim.comparator, 'comparator')
  if (given.length !== 1 || other.length !== 1 || given[0]?.start === other[0]?.start) return null
  const [one, two] = paired(part.text, [...given, ...other], false)
  return one === null || two === null || one === two ? null : one > two ? 1 : -1
}

const SAME = 0.75
