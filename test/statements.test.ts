import { describe, expect, it } from 'vitest'
import type { Evidence, Stance } from '../src/judge.js'
import { ruleJudge } from '../src/judges/rules.js'
import type { Finding } from '../src/schema.js'
import { claimOf } from './magnesium.js'

/** The stance of one finding on a claim, with what the claim exceeds it in. */
function stance(text: string, statement: string, fields: Partial<Finding> = {}): string {
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

const told = { direction: 'descriptive' } as const

describe('the judge of statements', () => {
  it('meets everyday words with those of studies', () => {
    expect(
      stance(
        'The pancreas makes the hormone insulin.',
        'Insulin is a hormone secreted by beta cells of the pancreas.',
        { ...told, intervention: 'insulin', outcome: 'definition' },
      ),
    ).toBe('supports')
    expect(
      stance(
        'Half of all women will have a urine infection at some point.',
        'The lifetime incidence of urinary tract infection in women is 50 to 60%.',
        {
          ...told,
          outcome: 'lifetime incidence',
          population: 'women',
        },
      ),
    ).toBe('supports')
  })

  it('does not take what holds for some to hold for most', () => {
    expect(stance('Most ear infections are caused by viruses.', 'Some ear infections are caused by viruses.')).toBe(
      'supports (population)',
    )
    expect(stance('Some ear infections are caused by viruses.', 'Some ear infections are caused by viruses.')).toBe(
      'supports',
    )
  })

  it('does not take what is believed for what is shown', () => {
    const belief = 'Followers of the practice believe that copper bracelets draw toxins from the joints.'
    expect(stance('Copper bracelets draw toxins from the joints.', belief)).not.toContain('supports')
  })

  it('reads what must not be given as advice', () => {
    const advice = 'Honey is contraindicated before 12 months of age because of the risk of botulism.'
    const fields = { ...told, intervention: 'honey', outcome: 'contraindication', population: 'infants' }
    expect(stance('Babies should never be given honey.', advice, fields)).toBe('supports')
    expect(stance('Doctors recommend honey for babies.', advice, fields)).toBe('refutes')
  })

  it('sets figures of one group against no claim about all', () => {
    expect(
      stance('Migraines affect about one in seven people.', 'Migraine was present in 18.9% of women and 9.8% of men.', {
        intervention: 'female sex',
        comparator: 'male sex',
        outcome: 'prevalence of migraine',
        direction: 'favours-comparator',
      }),
    ).toBe('neutral')
  })

  it('takes no figure of how often for a comparison', () => {
    expect(
      stance('Women get migraines more often than men.', 'The prevalence of migraine was 14.4% worldwide.', {
        ...told,
        intervention: 'migraine',
        outcome: 'prevalence',
      }),
    ).toBe('neutral')
  })

  it('knows a study by its figures', () => {
    const cohort = 'Over a median 9.8 years, 84,512 tea drinkers had fewer strokes than others (hazard ratio 0.87).'
    const fields = {
      intervention: 'tea',
      comparator: 'no tea',
      outcome: 'stroke',
      direction: 'favours-intervention',
    } as const
    expect(stance('The tea study followed 84,512 people for 10 years.', cohort, fields)).toBe('supports')
    expect(stance('The tea study followed 23,000 people for 10 years.', cohort, fields)).not.toContain('supports')
  })

  it('lets no null result support what is put as a fact', () => {
    expect(
      stance('Chess makes children cleverer.', 'Chess lessons were unrelated to intelligence at age 14.', {
        intervention: 'chess lessons',
        outcome: 'intelligence',
        direction: 'no-difference',
      }),
    ).not.toContain('supports')
  })

  it('asks more than the topic of a finding', () => {
    expect(
      stance('The flu jab can give people flu.', 'Influenza vaccination is recommended at any stage of pregnancy.', {
        ...told,
        intervention: 'influenza vaccination',
        outcome: 'recommendation',
        population: 'pregnant women',
      }),
    ).toBe('neutral')
  })
})
