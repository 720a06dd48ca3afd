import { describe, expect, it } from 'vitest'
import { stance, told, tried } from './stance-of.js'

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

describe('a share of side effects', () => {
  it('is told of reactions too', () => {
    expect(
      stance(
        'A common side effect of massage is soreness.',
        'About 30% reported a negative reaction such as soreness.',
        {
          ...told,
          intervention: 'massage',
          outcome: 'negative reactions',
        },
      ),
    ).toBe('supports')
  })

  it('is no share of those who take a thing', () => {
    const users = 'Some 4% of adults take zinc; 40% of users do so for colds.'
    expect(stance('Colds are common among adults.', users, { ...told, outcome: 'use' })).not.toContain('supports')
  })

  const statement = 'Headache occurred in 12%, nausea in 4% and rash in 0.3% of those given the patch.'
  const fields = { ...told, intervention: 'nicotine patch', outcome: 'adverse effects' }

  it('is that of the one named', () => {
    expect(stance('Nausea is a common side effect of nicotine patches.', statement, fields)).toBe('supports')
    expect(stance('Rashes are a common side effect of nicotine patches.', statement, fields)).toBe('refutes')
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

describe('a great effect', () => {
  it('is more than a modest one', () => {
    const modest = 'Orlistat modestly reduced weight compared with placebo.'
    expect(stance('Orlistat greatly reduces weight.', modest)).toBe('supports (size)')
    expect(stance('Orlistat reduces weight.', modest)).toBe('supports')
  })
})
