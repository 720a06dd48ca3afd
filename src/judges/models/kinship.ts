import type { TermIndex } from '../../frame/term-index.js'
import type { Term } from '../../frame/terms.js'
import { coverage } from '../prepared/coverage.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'

/** What tells whether two findings answer the same question: each 0 to 1. */
export type KinMeasures = Readonly<Record<string, number>>

/** Measure how much of what one finding tried, measured and compared the other did too, taken from either and from both. */
export function kinMeasures(a: PreparedFinding, b: PreparedFinding): KinMeasures {
  const measures: Record<string, number> = {}
  const add = (name: string, one: number, other: number) => {
    measures[`${name}Least`] = Math.min(one, other)
    measures[`${name}Most`] = Math.max(one, other)
  }
  add('given', share(a.interventionTerms, b.intervention), share(b.interventionTerms, a.intervention))
  add('outcome', share(a.outcomeTerms, b.outcome), share(b.outcomeTerms, a.outcome))
  add('against', share(a.comparatorTerms, b.comparator), share(b.comparatorTerms, a.comparator))
  add('people', share(a.populationTerms, b.population), share(b.populationTerms, a.population))
  add('whole', share(a.statement.terms, b.all), share(b.statement.terms, a.all))
  add('givenAtAll', share(a.interventionTerms, b.all), share(b.interventionTerms, a.all))
  add('outcomeAtAll', share(a.outcomeTerms, b.all), share(b.outcomeTerms, a.all))
  const { givenLeast = 0, givenMost = 0, outcomeLeast = 0, outcomeMost = 0, peopleMost = 0 } = measures
  return {
    ...measures,
    bothLeast: givenLeast * outcomeLeast,
    bothMost: givenMost * outcomeMost,
    outcomeLeastSquared: outcomeLeast ** 2,
    allMost: givenMost * outcomeMost * peopleMost,
    sameComparator: a.comparatorClass === b.comparatorClass ? 1 : 0,
    sameSource: a.evidence.source === b.evidence.source ? 1 : 0,
  }
}

/** What stands for a share of nothing: neither alike nor unlike. */
const UNKNOWN = 0.3

function share(terms: readonly Term[], index: TermIndex): number {
  const { score, weight } = coverage(terms, index)
  return weight > 0 ? score : UNKNOWN
}
