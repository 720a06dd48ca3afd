import { describe, expect, it } from 'vitest'
import { stance, told } from './stance-of.js'

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

  it('counts an exception to advice only where the claim names it', () => {
    const advice = 'Quinine is not recommended except during malaria.'
    const fields = { ...told, intervention: 'quinine', outcome: 'recommendation', population: 'adults' }
    expect(stance('Guidelines recommend quinine for leg cramps.', advice, fields)).not.toContain('supports')
    expect(stance('Guidelines recommend quinine in malaria.', advice, fields)).not.toBe('refutes')
  })

  it('reads a limit that must not be exceeded as the limit, and not as advice against', () => {
    const limit = 'Paracetamol is not recommended under two months. From then on it should not exceed four doses daily.'
    const fields = { ...told, intervention: 'paracetamol', outcome: 'recommended maximum', population: 'infants' }
    expect(stance('Guidelines advise no more than four doses of paracetamol daily.', limit, fields)).toBe('supports')
  })

  it('reads what a piece of advice leaves out behind a denial', () => {
    const advice = 'Compression bandages are recommended for leg ulcers; zinc paste is not.'
    const fields = { ...told, intervention: 'compression bandages; zinc paste', outcome: 'recommendation' }
    expect(stance('Guidelines do not recommend zinc paste for leg ulcers.', advice, fields)).toBe('supports')
    expect(stance('Guidelines recommend zinc paste for leg ulcers.', advice, fields)).toBe('refutes')
    expect(stance('Guidelines recommend compression bandages for leg ulcers.', advice, fields)).toBe('supports')
  })

  it('takes the year of a guideline for no figure, and no figure for none', () => {
    const fields = { ...told, intervention: 'saunas', outcome: 'recommendation', population: 'adults' }
    expect(
      stance('The 2021 guideline advises against saunas for gout.', 'Saunas should not be offered for gout.', fields),
    ).toBe('supports')
    expect(
      stance('Guidelines limit saunas to 20 minutes a day.', 'No limit on daily time in saunas is set.', fields),
    ).toBe('refutes')
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

  it('goes by the figures of two groups that are compared', () => {
    const figures = 'Of 1,566 adults, gout was present in 40% of men and 32% of women.'
    expect(stance('Gout is more common in men than in women.', figures)).toBe('supports')
    expect(stance('Gout is more common in women than in men.', figures)).toBe('refutes')
  })

  it('takes nobody for nobody', () => {
    const fewer = 'Gout was detected in 3 of 1,314 sailors allocated to cherries and 47 of 1,323 allocated to none.'
    expect(stance('Nobody who eats cherries ever gets gout.', fewer)).not.toContain('supports')
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

  it('counts those who do not by those who do', () => {
    const owned = 'Only 21% of sailors with hearing loss owned a hearing aid.'
    expect(stance('About eight in ten sailors with hearing loss do not own a hearing aid.', owned)).toBe('supports')
    expect(stance('About eight in ten sailors with hearing loss own a hearing aid.', owned)).not.toContain('supports')
    expect(stance('About two in ten sailors with hearing loss do not own a hearing aid.', owned)).not.toContain(
      'supports',
    )
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

describe('a lack of a thing', () => {
  const tried = {
    direction: 'favours-intervention',
    intervention: 'regular sleep',
    comparator: 'no regular sleep',
    outcome: 'weight gain',
  } as const

  it('does the opposite of what the thing does', () => {
    const less = 'Regular sleep reduced weight gain.'
    expect(stance('Too little sleep causes weight gain.', less, tried)).toBe('supports')
    expect(stance('Too little sleep reduces weight gain.', less, tried)).toBe('refutes')
    expect(stance('Sleep causes weight gain.', less, tried)).toBe('refutes')
  })
})

describe('a cause', () => {
  it('is named by a noun as by a verb', () => {
    const found = {
      direction: 'favours-comparator',
      intervention: 'smoking',
      comparator: 'never smoking',
      outcome: 'gum disease',
    } as const
    expect(stance('Smoking is a common cause of gum disease.', 'Smoking raised the risk of gum disease.', found)).toBe(
      'supports',
    )
  })
})

describe('what an effect comes from', () => {
  const nerves = {
    intervention: 'massage',
    comparator: 'rest',
    outcome: 'nerve activity',
    direction: 'favours-intervention',
  } as const

  it('is how the thing works, and may be told of animals', () => {
    const rats = 'In rats, massage raised nerve activity more than rest.'
    expect(stance('The effects of massage are thought to be due to raised nerve activity.', rats, nerves)).toBe(
      'supports',
    )
  })
})

describe('most treatments', () => {
  it('are not told of by what was found of one', () => {
    const found = 'Massage did not reduce migraine more than rest.'
    expect(
      stance('Most treatments for migraine are not effective.', found, {
        intervention: 'massage',
        comparator: 'rest',
        outcome: 'migraine',
        direction: 'no-difference',
      }),
    ).toBe('neutral')
  })
})

describe('what the body releases', () => {
  it('is of a kind where one of the kind is found', () => {
    const found = { ...told, intervention: 'running', outcome: 'brain chemistry' }
    const rose = 'Running raised levels of serotonin and dopamine in the brain.'
    expect(stance('Running releases certain brain chemicals.', rose, found)).toBe('supports')
    expect(stance('Running releases certain hormones in the muscles.', rose, found)).not.toContain('supports')
    expect(stance('Swimming releases certain brain chemicals.', rose, found)).not.toContain('supports')
  })

  it('is not disproved where one of the kind did not change', () => {
    const none = {
      direction: 'no-difference',
      intervention: 'running',
      comparator: 'rest',
      outcome: 'serotonin',
    } as const
    expect(stance('Running releases brain chemicals.', 'Running did not raise serotonin.', none)).not.toContain(
      'refutes',
    )
  })
})

describe('a belief', () => {
  it('is checked without who holds it, but with its figures', () => {
    const held = 'An astrologers’ handbook states that the stars set 300 ailments.'
    const belief = { ...told, outcome: 'belief about ailments' }
    expect(
      stance('Traditional practitioners believe that there are 300 ailments set by the stars.', held, belief),
    ).toBe('supports')
    expect(
      stance('Traditional practitioners believe that there are 900 ailments set by the stars.', held, belief),
    ).not.toContain('supports')
  })
})

describe('advice', () => {
  const advice = { ...told, intervention: 'hip replacement', outcome: 'recommendation', population: 'adults' }

  it('to wait is the opposite of advice not to', () => {
    const statement = 'Offer hip replacement to adults with severe pain. Do not wait for prolonged loss of function.'
    expect(stance('Guidelines advise adults with severe pain to wait before hip replacement.', statement, advice)).toBe(
      'refutes',
    )
  })
})
