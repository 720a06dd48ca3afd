import { describe, expect, it } from 'vitest'
import { stance, told, tried } from './stance-of.js'

describe('what answers no question', () => {
  it.each([
    'Whether zinc lozenges shorten the common cold remains unclear.',
    'It is not yet known if zinc lozenges shorten the common cold.',
    'The jury is still out on whether zinc lozenges shorten the common cold.',
  ])('bears nothing out: “%s”', (statement) => {
    expect(stance('Zinc lozenges shorten colds.', statement)).toBe('qualifies')
  })

  it('is not a result whose cause alone is unclear', () => {
    const statement = 'Zinc lozenges shortened the common cold, but their mode of action is unclear.'
    expect(stance('Zinc lozenges shorten colds.', statement)).toBe('supports')
  })
})

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

describe('what was found of another one of a family', () => {
  const garlic = { ...tried, intervention: 'garlic tablets', comparator: 'placebo tablets' }

  it('is another measure', () => {
    const none = { ...garlic, outcome: 'HDL cholesterol', direction: 'no-difference' } as const
    const found = 'HDL cholesterol did not differ between garlic tablets and placebo.'
    expect(stance('Garlic tablets lower total cholesterol.', found, none)).not.toBe('refutes')
    expect(stance('Garlic tablets raise HDL cholesterol.', found, none)).toBe('refutes')
  })

  it('is who died, where the chances of getting it are claimed', () => {
    const died = { ...garlic, outcome: 'stomach cancer mortality' }
    const found = 'Garlic tablets lowered stomach cancer mortality.'
    expect(stance('Garlic tablets have no effect on the chances of getting stomach cancer.', found, died)).not.toBe(
      'refutes',
    )
    expect(stance('Garlic tablets have no effect on deaths from stomach cancer.', found, died)).toBe('refutes')
  })

  it('is how those fare who have it, where it is claimed who gets it', () => {
    const eased = { ...tried, intervention: 'cleaner air', comparator: 'usual air', outcome: 'symptom scores' }
    const found = 'In children with hay fever, symptom scores improved more with cleaner air than with usual air.'
    expect(stance('Where the air is cleaner, fewer children have hay fever.', found, eased)).not.toContain('supports')
  })

  it('is who was on the other side of a limit', () => {
    const heavy = { ...garlic, outcome: 'pain', direction: 'no-difference' } as const
    const found = 'Pain did not differ between garlic tablets and placebo.'
    const claim = 'Garlic tablets relieve pain in women with a BMI of 30 kg/m² or above.'
    expect(stance(claim, found, { ...heavy, population: 'women with a BMI under 30' })).not.toBe('refutes')
    expect(stance(claim, found, { ...heavy, population: 'women with a BMI over 30' })).toBe('refutes')
  })
})

describe('a thing by another name', () => {
  it('is the same thing', () => {
    const worn = { ...tried, intervention: 'class 1 hosiery', comparator: 'placebo hosiery', outcome: 'ankle swelling' }
    const found = 'Ankle swelling was lower with class 1 hosiery than with placebo hosiery.'
    expect(stance('Compression socks reduce ankle swelling.', found, worn)).toBe('supports')
  })
})
