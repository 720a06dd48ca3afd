import { describe, expect, it } from 'vitest'
import { contradictions } from '../src/contradict.js'
import { claimOf } from './magnesium.js'

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
