import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/schema.js'
import { stance, told, tried } from './stance-of.js'

describe('what a trial found, read from its words', () => {
  const arms = { intervention: 'ginger lozenges', comparator: 'menthol lozenges', outcome: 'hoarseness' }
  const less = (statement: string) =>
    stance('Ginger lozenges reduce hoarseness more than menthol lozenges.', statement, arms)

  it('goes by which group it is said of', () => {
    expect(less('Hoarseness was lower in the ginger group than in the menthol group (p = 0.01).')).toBe('supports')
    expect(less('Hoarseness was lower in the menthol group than in the ginger group (p = 0.01).')).toBe('refutes')
    expect(less('Hoarseness was more frequent in the menthol group (p = 0.01).')).toBe('supports')
  })

  it('goes by the figures of the groups and by a ratio', () => {
    expect(less('Hoarseness was seen in 12% with ginger and in 31% with menthol (p = 0.002).')).toBe('supports')
    expect(less('The risk ratio for hoarseness was 0·61 (95% confidence interval 0·44 to 0·82).')).toBe('supports')
    expect(less('The risk ratio for hoarseness was 0·91 (95% confidence interval 0·74 to 1·22).')).toBe('refutes')
  })

  it('is taken back by what follows', () => {
    expect(less('Hoarseness was lower with ginger, but the difference was not statistically significant.')).toBe(
      'refutes',
    )
  })

  it('is said of the outcome, not of what stands beside it', () => {
    expect(less('With ginger, patients had a higher pulse, and less hoarseness than with menthol (p = 0.01).')).toBe(
      'supports',
    )
    expect(less('The reduction in hoarseness was greater with ginger than with menthol (p = 0.01).')).toBe('supports')
    expect(less('Ginger led to greater reductions in hoarseness than menthol (p = 0.01).')).toBe('supports')
    expect(less('Similarly, hoarseness was lower with ginger than with menthol (p = 0.01).')).toBe('supports')
  })
})

describe('living longer', () => {
  it('is what lower mortality says', () => {
    const fields = { ...tried, intervention: 'walking', comparator: 'no walking', outcome: 'all-cause mortality' }
    expect(stance('People who walk live longer.', 'Mortality was lower in walkers.', fields)).toBe('supports')
  })
})

describe('what a trial compared with', () => {
  it('is not taken for another form of the same thing', () => {
    const statement = 'Cramps stopped in 60% with the magnesium patch and in 30% with placebo.'
    const fields = { intervention: 'magnesium patch', comparator: 'placebo', outcome: 'leg cramps' }
    const claim = 'The magnesium patch works better for leg cramps than magnesium taken by mouth.'
    expect(stance(claim, statement, { ...fields, direction: 'favours-intervention' })).toBe('neutral')
  })

  it('is refuted where one does no more for an illness than the other', () => {
    const statement = 'Magnesium lowered the number of cramps more than placebo (4 v 1 a week, p = 0.01).'
    expect(stance('Magnesium does no more for leg cramps than a placebo.', statement)).not.toContain('supports')
  })

  const against = (comparator: string, direction: Finding['direction'] = 'no-difference') => ({
    intervention: 'balance training plus vitamin D',
    comparator,
    outcome: 'falls',
    population: 'adults with vertigo, migraine or no illness',
    direction,
  })

  it('is a control, whatever was given there that was no treatment', () => {
    const claim = 'Balance training plus vitamin D made no difference to falls compared with a control group.'
    const statement = 'The number of falls did not differ (rate ratio 0.98, 95% CI 0.81 to 1.18).'
    for (const other of ['placebo and leaflet', 'waiting list', 'usual care'])
      expect(stance(claim, statement, against(other))).toBe('supports')
    expect(stance(claim, statement, against('tai chi'))).toBe('neutral')
  })

  it('is the same whether things are said to be combined, added or given together', () => {
    expect(
      stance(
        'Balance training combined with vitamin D reduces falls.',
        'There were 18% fewer falls (rate ratio 0.82, 95% CI 0.70 to 0.96).',
        against('no training', 'favours-intervention'),
      ),
    ).toBe('supports')
  })

  it('holds for those who were taken in beside others', () => {
    expect(
      stance(
        'Balance training plus vitamin D reduces falls in adults with vertigo.',
        'There were 18% fewer falls (rate ratio 0.82, 95% CI 0.70 to 0.96).',
        against('no training', 'favours-intervention'),
      ),
    ).toBe('supports')
  })
})

describe('a link', () => {
  it('goes the way its adverb or what it links to says', () => {
    const inverse = 'Birth length was inversely associated with asthma.'
    expect(stance('Birth length is associated with asthma.', inverse)).not.toContain('supports')
    const lower = 'Greater consumption of lentils is associated with a lower risk of gallstones.'
    expect(stance('Eating lentils lowers the risk of gallstones.', lower)).toBe('supports')
    expect(stance('Eating lentils raises the risk of gallstones.', lower)).toBe('refutes')
  })

  it('is a lessening where less is brought about', () => {
    const less = 'Long flights cause reduced blood flow in the legs.'
    expect(stance('Long flights reduce blood flow in the legs.', less)).toBe('supports')
    expect(stance('Long flights increase blood flow in the legs.', less)).toBe('refutes')
  })

  it('holds for those it is said of, whoever is set aside', () => {
    const some = 'The drops, but not the spray, eased hay fever.'
    expect(stance('The drops eased hay fever.', some)).not.toContain('refutes')
  })
})

describe('a positive effect', () => {
  it('is a good one', () => {
    expect(stance('Singing has a positive effect on mood.', 'Singing improved mood.')).toBe('supports')
    expect(stance('Singing has a negative effect on mood.', 'Singing improved mood.')).not.toContain('supports')
  })
})

describe('few risks', () => {
  it('are not denied by a small harm to some', () => {
    const found = {
      direction: 'favours-comparator',
      intervention: 'massage while on blood thinners',
      comparator: 'massage without them',
      outcome: 'bruising',
    } as const
    expect(
      stance(
        'Massage has few risks.',
        'People on blood thinners had slightly more minor bruising after massage.',
        found,
      ),
    ).not.toBe('refutes')
  })
})

describe('how fast a thing goes', () => {
  it('is read from the time it takes', () => {
    const stay = {
      population: 'adults with pneumonia',
      intervention: 'early walking',
      comparator: 'usual care',
      outcome: 'length of stay',
      direction: 'favours-intervention',
    } as const
    const found = 'Early walking shortened the hospital stay by 1.1 days.'
    const claim = 'For adults in hospital with pneumonia, early walking is no quicker than usual care.'
    expect(stance(claim, found, stay)).toBe('refutes')
  })
})

describe('what seems to bear a claim out', () => {
  it('is not what more of a thing did, where less of it is claimed to act', () => {
    expect(stance('Giving up alcohol lengthens sleep.', 'Alcohol lengthened sleep.')).not.toContain('supports')
    const coffee = { ...tried, intervention: 'coffee', comparator: 'decaffeinated coffee', outcome: 'alertness' }
    expect(stance('Quitting coffee improves alertness.', 'Coffee improved alertness.', coffee)).toBe('neutral')
    expect(stance('Giving up alcohol lengthens sleep.', 'Stopping alcohol lengthened sleep.')).toBe('supports')
  })

  it('is not the share of something else', () => {
    const found = 'Soft drinks supplied 70% of the sugar eaten by children, cereals 12%.'
    const claim = 'Most of the sugar eaten by children is poured on cereals.'
    expect(stance(claim, found, { ...told, population: 'children' })).not.toContain('supports')
  })

  it('is not what a part does, where it is said to be what the whole owes its effect to', () => {
    const found = 'Singing in choirs gives an effect on mood.'
    expect(stance('The singing is what gives choirs their effect on mood.', found, told)).not.toContain('supports')
  })
})
