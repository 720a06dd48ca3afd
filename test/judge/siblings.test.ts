import { describe, expect, it } from 'vitest'
import type { Evidence, Stance } from '../../src/judge.js'
import { notBorneOut } from '../../src/judges/not-borne-out.js'
import { prepareClaim } from '../../src/judges/prepared/prepared-claim.js'
import { prepareFinding } from '../../src/judges/prepared/prepared-finding.js'
import { ruleJudge } from '../../src/judges/rules.js'
import type { Finding } from '../../src/schema.js'
import { claimOf } from '../magnesium.js'

const orthosis = {
  population: 'adults with carpal tunnel syndrome',
  intervention: 'nocturnal wrist orthosis',
  comparator: 'no orthosis',
  outcome: 'paraesthesia severity',
}

const eased: Partial<Finding> = {
  ...orthosis,
  statement: 'A splint worn at night eased numbness of the hands more than none did (p = 0.01).',
  direction: 'favours-intervention',
}

const equal: Partial<Finding> = {
  ...orthosis,
  statement: 'Paraesthesia severity was the same with a nocturnal wrist orthosis and without (difference 0.1 points).',
  direction: 'no-difference',
}

const stances = (text: string, ...findings: Partial<Finding>[]): string[] =>
  (
    ruleJudge.judge(
      claimOf(text),
      findings.map((finding, i) => ({
        finding: {
          id: `${i}`,
          source: 's',
          timeframe: null,
          magnitude: null,
          certainty: null,
          verified: true,
          ...finding,
        },
        near: 0.4,
        source: { id: 's', design: 'rct', verified: true, synthetic: true, citation: { type: 'article-journal' } },
      })) as unknown as Evidence[],
    ) as Stance[]
  ).map(({ stance }) => stance)

describe('findings that answer one question', () => {
  const claim = 'Splints worn at night ease numb hands.'

  it('stand on both sides where they found otherwise, in whatever words', () => {
    expect(stances(claim, eased, equal)).toEqual(['supports', 'refutes'])
  })

  it('answer it together: what shares no words with a claim says nothing by itself', () => {
    expect(stances(claim, equal)).toEqual(['neutral'])
  })

  it('are not those against another thing, of another outcome or in fewer people', () => {
    expect(stances(claim, eased, { ...equal, comparator: 'corticosteroid injection' })).toEqual(['supports', 'neutral'])
    expect(stances(claim, eased, { ...equal, outcome: 'grip strength' })).toEqual(['supports', 'neutral'])
    expect(stances(claim, eased, { ...equal, population: 'dialysis patients with amyloid deposits' })).toEqual([
      'supports',
      'neutral',
    ])
  })
})

describe('the results of one finding', () => {
  const claim = prepareClaim(claimOf('Cold baths clear the lactate from runners.'))
  const lacking = (statement: string) =>
    notBorneOut(claim, prepareFinding({ finding: { id: 'a', statement }, source: { citation: {} } } as Evidence), true)

  it('are not one another: what stayed as it was is not shown by what changed', () => {
    expect(lacking('Soreness of runners was lower after cold baths; lactate did not differ.')).toBe(
      'another of its results',
    )
    expect(lacking('Soreness did not differ; lactate was lower in runners after cold baths.')).toBeNull()
  })
})

describe('what hardly speaks against a claim', () => {
  it('is not cited where another finding plainly says it', () => {
    const daily = { population: 'adults aged 70 and over', intervention: 'quinine 200 mg daily', comparator: 'placebo' }
    const anaemia: Partial<Finding> = {
      ...daily,
      outcome: 'incident anaemia',
      direction: 'favours-comparator',
      statement: 'Incident anaemia was 20% more frequent with quinine than placebo (hazard ratio 1.20).',
    }
    const stroke: Partial<Finding> = {
      ...daily,
      outcome: 'ischaemic stroke',
      direction: 'no-difference',
      statement: 'The rate of ischaemic stroke was not significantly lower in the quinine arm.',
    }
    const claim = 'Older people on quinine were about 20% more likely to become anaemic.'
    expect(stances(claim, stroke)).toEqual(['neutral'])
    expect(stances(claim, anaemia, stroke)).toEqual(['supports', 'neutral'])
  })
})
