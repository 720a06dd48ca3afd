import type { Evidence, Stance } from '../../src/judge.js'
import { ruleJudge } from '../../src/judges/rules.js'
import type { Finding } from '../../src/schema.js'
import { claimOf } from '../magnesium.js'

/** The stance of one finding on a claim, with what the claim exceeds it in. */
export function stance(text: string, statement: string, fields: Partial<Finding> = {}): string {
  const evidence: Evidence = {
    finding: {
      id: 'finding',
      source: 'source',
      statement,
      population: null,
      intervention: null,
      comparator: null,
      outcome: null,
      timeframe: null,
      direction: null,
      magnitude: null,
      certainty: null,
      verified: true,
      ...fields,
    } as Finding,
    source: { id: 'source', design: 'reference', verified: true, synthetic: true, citation: { type: 'book' } },
  }
  const given = ruleJudge.judge(claimOf(text), [evidence]) as Stance[]
  return given.map((one) => one.stance + (one.exceeds ? ` (${one.exceeds})` : '')).join(' and ')
}

export const told = { direction: 'descriptive' } as const

export const tried = {
  population: 'adults',
  intervention: 'zinc lozenges',
  comparator: 'placebo lozenges',
  outcome: 'duration of the common cold',
  direction: 'favours-intervention',
} as const
