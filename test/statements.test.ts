import { describe, expect, it } from 'vitest'
import { contradictions } from '../src/contradict.js'
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

const tried = {
  population: 'adults',
  intervention: 'zinc lozenges',
  comparator: 'placebo lozenges',
  outcome: 'duration of the common cold',
  direction: 'favours-intervention',
} as const

describe('what answers another question', () => {
  it('is how an illness goes, where a claim says that it is kept away', () => {
    const statement = 'Colds were 1.6 days shorter with zinc lozenges than with placebo lozenges.'
    expect(stance('Zinc lozenges shorten colds.', statement, tried)).toBe('supports')
    expect(stance('Zinc lozenges prevent colds.', statement, tried)).toBe('neutral')
  })

  it('is advice, where a claim says what happens', () => {
    const advice = { ...told, intervention: 'zinc', outcome: 'recommendation', population: 'adults with a cold' }
    const statement = 'The panel makes no recommendation for zinc to shorten colds, citing insufficient trials.'
    expect(stance('Zinc shortens colds.', statement, advice)).toBe('neutral')
  })

  it('is a result in those of another age', () => {
    const fields = { ...tried, population: 'adults aged 40 to 70', outcome: 'stroke', intervention: 'aspirin' }
    const statement = 'Strokes were fewer with aspirin than with placebo.'
    expect(stance('Aspirin prevents strokes in people over 50.', statement, fields)).toBe('supports')
    expect(stance('Aspirin prevents strokes in the over-75s.', statement, fields)).toBe('neutral')
  })

  it('is an association, where a claim ranks', () => {
    const fields = { ...tried, intervention: 'smoking', comparator: 'never smoking', outcome: 'stroke' }
    expect(
      stance('Smoking is the biggest risk factor for stroke.', 'Smoking was associated with more strokes.', {
        ...fields,
        direction: 'favours-comparator',
      }),
    ).toBe('neutral')
  })

  it('is an effect, where a claim says that there is none but on a condition', () => {
    const statement = 'Colds were 1.6 days shorter with zinc lozenges than with placebo lozenges.'
    expect(stance('Zinc lozenges only shorten colds if you start on the first day.', statement, tried)).toBe('neutral')
  })

  it('is one thing against another form of it, where a claim names neither', () => {
    const fields = { ...tried, comparator: 'zinc tablets' }
    const statement = 'Colds were shorter with zinc lozenges than with zinc tablets.'
    expect(stance('Zinc lozenges shorten colds.', statement, fields)).toBe('neutral')
  })

  it('is that nothing was found, where a claim says that it holds of a thing too', () => {
    const none = {
      ...tried,
      intervention: 'zinc syrup',
      comparator: 'placebo syrup',
      direction: 'no-difference' as const,
    }
    const statement = 'Zinc syrup made no difference to the duration of colds.'
    expect(stance('The benefit of zinc for colds was seen with zinc syrup alike.', statement, none)).toBe('neutral')
  })

  it('is that a thing is stopped, where a claim says what it does', () => {
    const fields = { ...tried, intervention: 'withdrawal of zinc', comparator: 'continued zinc' }
    expect(stance('Zinc shortens colds.', 'Colds grew longer after zinc was withdrawn.', fields)).toBe('neutral')
  })

  it('is what was found at another time', () => {
    const fields = { ...tried, timeframe: '12 months', outcome: 'pain' }
    const statement = 'At 12 months pain did not differ between zinc lozenges and placebo lozenges.'
    const none = { ...fields, direction: 'no-difference' as const }
    expect(stance('At 12 months zinc lozenges ease pain.', statement, none)).toBe('refutes')
    expect(stance('At six weeks zinc lozenges ease pain.', statement, none)).toBe('neutral')
  })

  it('is one patient, who shows no cause', () => {
    const fields = { ...tried, comparator: null, population: 'one patient', outcome: 'bleeding' }
    expect(
      stance('Zinc increases the risk of bleeding.', 'A man bled more after zinc lozenges.', {
        ...fields,
        direction: 'favours-comparator',
      }),
    ).toBe('qualifies')
  })
})

describe('how old a thing is', () => {
  it('hangs not on who used it, where that is everyone', () => {
    expect(
      stance(
        'Massage has been used for centuries by people from all walks of life.',
        'Massage was first described in texts of about 300 BCE.',
        { ...told, outcome: 'date of origin' },
      ),
    ).toBe('supports')
  })

  const began = { ...told, outcome: 'history' }

  it('is told by how long it has been used and by when it is first met with', () => {
    const used = 'Willow bark has been used against fever for more than 2000 years.'
    expect(stance('Willow bark has been used for centuries.', used, began)).toBe('supports')
    expect(
      stance(
        'Cupping originated more than 1000 years ago.',
        'Cupping is first mentioned in texts of about 1500 BCE.',
        began,
      ),
    ).toBe('supports')
  })

  it('is refuted by a later beginning, not by a later study', () => {
    expect(
      stance(
        'Kombucha originated 5,000 years ago.',
        'Kombucha is first recorded in Manchuria in about 220 BCE.',
        began,
      ),
    ).toBe('refutes')
    expect(
      stance('Kombucha originated 5,000 years ago.', 'The first trial of kombucha was done in 2019.', began),
    ).not.toContain('refutes')
  })
})

describe('millions', () => {
  const asked = { ...told, outcome: 'prevalence of hay fever' }

  it('are borne out by a count, or by the share of a people', () => {
    const claim = 'Hay fever affects millions of Americans.'
    expect(stance(claim, 'In 2021, 26% of US adults had hay fever.', { ...asked, population: 'US adults' })).toBe(
      'supports',
    )
    expect(stance('Hay fever affects millions of people.', 'About 400 million people have hay fever.', asked)).toBe(
      'supports',
    )
  })

  it('are not borne out by a share of some of them', () => {
    const some = 'In the US, 26% of adults with asthma had hay fever.'
    expect(stance('Hay fever affects millions of Americans.', some, asked)).not.toContain('supports')
    expect(
      stance('Hay fever affects millions of Britons.', 'In 2021, 26% of US adults had hay fever.', asked),
    ).not.toContain('supports')
  })
})

describe('most people', () => {
  it('are as many as a share says', () => {
    const share = (percent: number) => `Of adults with gout, ${percent}% had seen a doctor within a year.`
    const claim = 'Most people with gout see a doctor.'
    expect(stance(claim, share(72), told)).toBe('supports')
    expect(stance(claim, share(31), told)).not.toBe('supports')
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

describe('advice', () => {
  const advice = { ...told, intervention: 'hip replacement', outcome: 'recommendation', population: 'adults' }

  it('to wait is the opposite of advice not to', () => {
    const statement = 'Offer hip replacement to adults with severe pain. Do not wait for prolonged loss of function.'
    expect(stance('Guidelines advise adults with severe pain to wait before hip replacement.', statement, advice)).toBe(
      'refutes',
    )
  })
})

describe('living longer', () => {
  it('is what lower mortality says', () => {
    const fields = { ...tried, intervention: 'walking', comparator: 'no walking', outcome: 'all-cause mortality' }
    expect(stance('People who walk live longer.', 'Mortality was lower in walkers.', fields)).toBe('supports')
  })
})

describe('a share of side effects', () => {
  const statement = 'Headache occurred in 12%, nausea in 4% and rash in 0.3% of those given the patch.'
  const fields = { ...told, intervention: 'nicotine patch', outcome: 'adverse effects' }

  it('is that of the one named', () => {
    expect(stance('Nausea is a common side effect of nicotine patches.', statement, fields)).toBe('supports')
    expect(stance('Rashes are a common side effect of nicotine patches.', statement, fields)).toBe('refutes')
  })
})

describe('how often a treatment is given', () => {
  const courses = {
    intervention: 'a course of massage',
    comparator: 'a single session',
    outcome: 'migraine days',
    direction: 'favours-intervention',
  } as const
  const oftener = {
    intervention: 'massage twice a week',
    comparator: 'massage once a week',
    outcome: 'migraine days',
    direction: 'no-difference',
  } as const
  const works = {
    intervention: 'massage',
    comparator: 'no treatment',
    outcome: 'migraine days',
    direction: 'favours-intervention',
  } as const

  it('is answered by what compares more with fewer', () => {
    const course = 'A course of massage sessions cut migraine days more than one session.'
    expect(stance('Massage needs several sessions.', course, courses)).toBe('supports')
    expect(stance('The number of massage sessions matters.', course, courses)).toBe('supports')
    const twice = 'Migraine days were the same with massage twice a week and once a week.'
    expect(stance('Massage must be given often enough to work.', twice, oftener)).toBe('refutes')
  })

  it('is not answered by what works', () => {
    const found = 'Massage cut migraine days more than no treatment.'
    expect(stance('The number of massage sessions affects the result.', found, works)).toBe('neutral')
    expect(stance('Massage eases migraine once it is given often enough.', found, works)).toBe('neutral')
  })
})

describe('what an illness does', () => {
  it('is not told by a trial in those who have it', () => {
    expect(
      stance('Migraine limits everyday activities.', 'Disability did not improve.', {
        population: 'adults with migraine',
        intervention: '6 sessions',
        comparator: 'usual care',
        outcome: 'disability',
        direction: 'no-difference',
      }),
    ).toBe('neutral')
    expect(
      stance('Migraine limits everyday activities.', 'Migraine is the second leading cause of disability.', {
        ...told,
        outcome: 'disability',
      }),
    ).toBe('supports')
  })

  it('harms some and not all', () => {
    expect(
      stance('Others feel no soreness after massage.', 'About 12% reported a reaction such as soreness.', {
        ...told,
        intervention: 'massage',
        outcome: 'adverse reactions',
      }),
    ).toBe('supports')
  })
})

describe('a size', () => {
  const fields = { ...tried, outcome: 'the common cold' }
  const colds = (figures: string) =>
    `Fewer people given zinc lozenges than placebo lozenges caught a cold (${figures}).`

  it.each([
    ['Taking zinc lozenges more than halves the risk of a cold.', 'risk ratio 0.42', 'supports'],
    ['Zinc lozenges cut the risk of a cold by a third.', 'risk ratio 0.66', 'supports'],
    ['Taking zinc lozenges halves the risk of a cold.', '12% v 24%', 'supports'],
    ['Taking zinc lozenges halves the risk of a cold.', 'risk ratio 0.85', 'supports (size)'],
  ])('is told by a ratio: %s (%s)', (text, figures, expected) => {
    expect(stance(text, colds(figures), fields)).toBe(expected)
  })
})

describe('what bears on no claim of a change', () => {
  it('is a count, where more of it is claimed', () => {
    const claim = 'If people have ulcers or if they take aspirin, the chances of a bleed with ginger may increase.'
    expect(stance(claim, 'One bleed was found in 3,974 people with ulcers who took ginger and aspirin.', told)).toBe(
      'neutral',
    )
  })

  it('is what was found in people with another illness', () => {
    const fields = { intervention: 'ginger', comparator: 'placebo', outcome: 'symptoms', direction: 'mixed' } as const
    const statement = 'Ginger eased symptoms at two weeks, but not at four.'
    const claim = 'Ginger eases the symptoms of gout more than placebo.'
    expect(stance(claim, statement, { ...fields, population: 'adults with migraine' })).toBe('neutral')
    expect(stance(claim, statement, { ...fields, population: 'adults with gout' })).not.toBe('neutral')
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

describe('a great effect', () => {
  it('is more than a modest one', () => {
    const modest = 'Orlistat modestly reduced weight compared with placebo.'
    expect(stance('Orlistat greatly reduces weight.', modest)).toBe('supports (size)')
    expect(stance('Orlistat reduces weight.', modest)).toBe('supports')
  })
})

describe('a positive effect', () => {
  it('is a good one', () => {
    expect(stance('Singing has a positive effect on mood.', 'Singing improved mood.')).toBe('supports')
    expect(stance('Singing has a negative effect on mood.', 'Singing improved mood.')).not.toContain('supports')
  })
})

describe('claims of one article', () => {
  const clash = (one: string, other: string) =>
    contradictions([
      { ...claimOf(one), id: 'one' },
      { ...claimOf(other), id: 'other' },
    ]).size > 0

  it('clash where a sham is as good and where it is not', () => {
    expect(
      clash(
        'Magnet bracelets ease wrist pain more than a sham.',
        'Sham bracelets ease pain just as well as magnet bracelets.',
      ),
    ).toBe(true)
    expect(
      clash(
        'Magnet bracelets ease wrist pain more than a sham.',
        'Sham bracelets ease pain just as well as copper creams.',
      ),
    ).toBe(false)
  })

  it('clash where all are helped and some are harmed', () => {
    expect(
      clash('Green tea protects every liver.', 'Green tea doubled the risk of liver disease in people with hepatitis.'),
    ).toBe(true)
    expect(
      clash(
        'Green tea protects the liver in women.',
        'Green tea doubled the risk of liver disease in people with hepatitis.',
      ),
    ).toBe(false)
  })

  it('do not clash where each is about another outcome, or about another degree of it', () => {
    const knee = 'Braces cut the risk of knee injury in skiers by half.'
    expect(clash(knee, 'Braces make no difference to the risk of ankle injury in skiers.')).toBe(false)
    expect(clash(knee, 'Braces make no difference to the risk of knee injury in skiers.')).toBe(true)
    expect(clash(knee, 'Braces cut the risk of serious knee injury in skiers by 80%.')).toBe(false)
  })

  it('do not clash where they give amounts for others', () => {
    expect(
      clash(
        'At age 4 to 8 years take 200 to 400 mg of magnesium a day.',
        'At age 14 to 18 years take 600 to 900 mg of magnesium a day.',
      ),
    ).toBe(false)
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
