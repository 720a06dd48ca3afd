import { describe, expect, it } from 'vitest'
import { packFinder } from '../src/finders/pack.js'
import type { Stance } from '../src/judge.js'
import { ruleJudge } from '../src/judges/rules.js'
import type { Finding, Pack } from '../src/schema.js'
import { type Judgement, weigh } from '../src/weigh.js'
import { claimOf, magnesium } from './magnesium.js'

function verdict(text: string, pack: Pack): Judgement {
  const claim = claimOf(text)
  const evidence = packFinder(pack).find(claim, { limit: 40 })
  return weigh(claim, ruleJudge.judge(claim, evidence as never) as Stance[])
}

const directional = [
  ['Magnesium reduces leg cramps.', 'Magnesium does not reduce leg cramps.'],
  ['Magnesium improves sleep quality.', 'Magnesium does not improve sleep quality.'],
  ['Stretching prevents leg cramps.', 'Stretching does not prevent leg cramps.'],
  ['Leg cramps eased in people who took magnesium.', 'Leg cramps did not ease in people who took magnesium.'],
  ['Adults who stretch have fewer leg cramps.', 'Adults who stretch do not have fewer leg cramps.'],
  [
    'Quinine works better than magnesium for leg cramps.',
    'Quinine does not work better than magnesium for leg cramps.',
  ],
] as const

const claims = [
  ...directional.flat(),
  'Side effects of magnesium are usually mild.',
  'Diarrhea is a common side effect of magnesium.',
  'Guidelines recommend stretching for leg cramps.',
  'About one in three adults over 60 has leg cramps at night.',
  'Magnesium blocks calcium channels.',
  'There is no risk in taking magnesium.',
]

function ids(list: readonly { finding: string }[]): string[] {
  return list.map((one) => one.finding).sort()
}

describe('a verdict', () => {
  it.each(directional)('swaps its sides when the claim is negated: %s', (said, denied) => {
    const [one, other] = [verdict(said, magnesium).citation, verdict(denied, magnesium).citation]
    expect(ids(one.supporting).length + ids(one.refuting).length).toBeGreaterThan(0)
    expect(ids(other.refuting)).toEqual(ids(one.supporting))
    expect(ids(other.supporting)).toEqual(ids(one.refuting))
  })

  it.each(claims)('stays when the pack is in another order: %s', (text) => {
    const turned: Pack = {
      ...magnesium,
      findings: [...magnesium.findings].reverse(),
      sources: [...magnesium.sources].reverse(),
    }
    expect(verdict(text, turned)).toEqual(verdict(text, magnesium))
  })

  it.each(claims)('stays when unrelated findings are added: %s', (text) => {
    expect(verdict(text, grown(200))).toEqual(verdict(text, magnesium))
  })

  it.each(claims)('is that nothing bears on it when the pack holds nothing: %s', (text) => {
    expect(verdict(text, { ...magnesium, findings: [] })).toMatchObject({
      verdict: 'unsupported',
      reason: 'no-evidence',
      citation: { state: 'open' },
    })
  })

  it.each([
    ['Magnesium always improves sleep quality.', 'Magnesium improves sleep quality.'],
    ['Magnesium completely cures leg cramps for good.', 'Magnesium reduces leg cramps.'],
    ['Stretching always prevents leg cramps in everyone.', 'Stretching prevents leg cramps.'],
    ['Stretching prevents leg cramps in every athlete.', 'Stretching prevents leg cramps.'],
    ['Stretching prevents all leg cramps, whatever their cause.', 'Stretching prevents leg cramps.'],
    ['Stretching gets rid of leg cramps for good.', 'Stretching reduces leg cramps.'],
    ['Magnesium never causes side effects.', 'Side effects of magnesium are usually mild.'],
  ])('is never supported for being made absolute: %s', (absolute) => {
    expect(verdict(absolute, magnesium).verdict).not.toBe('supported')
  })
})

const words = 'harbour timber lantern meadow copper violin glacier orchard pebble saddle'.split(' ')

function grown(count: number): Pack {
  const more: Finding[] = Array.from({ length: count }, (_, i) => ({
    id: `unrelated-${i}`,
    source: 'Falk',
    statement: `The ${words[i % 10]} was ${i % 3 ? 'larger' : 'smaller'} than the ${words[(i * 7 + 3) % 10]} in ${i} of the villages.`,
    verified: true,
  }))
  return { ...magnesium, findings: [...magnesium.findings, ...more] }
}
