import { describe, expect, it } from 'vitest'
import { packFinder } from '../src/finders/pack.js'
import type { Stance } from '../src/judge.js'
import { ruleJudge } from '../src/judges/rules.js'
import type { Finding } from '../src/schema.js'
import { claimOf, magnesium } from './magnesium.js'

const finder = packFinder(magnesium)

function stances(text: string): Record<string, string> {
  const claim = claimOf(text)
  const given = ruleJudge.judge(claim, finder.find(claim, { limit: 20 }) as never) as Stance[]
  return Object.fromEntries(
    given
      .filter((one) => one.stance !== 'neutral')
      .map((one) => [one.finding.id, one.stance + (one.exceeds ? ` (${one.exceeds})` : '')]),
  )
}

describe('the judge by rules', () => {
  it('stands findings on both sides of a claim of effect', () => {
    expect(stances('Magnesium reduces leg cramps.')).toEqual({ 'cramps-for': 'supports', 'cramps-against': 'refutes' })
  })

  it('turns the sides with a denial', () => {
    expect(stances('Magnesium does not reduce leg cramps.')).toEqual({
      'cramps-for': 'refutes',
      'cramps-against': 'supports',
    })
    expect(stances('Magnesium is no better than placebo for leg cramps.')).toEqual({
      'cramps-for': 'refutes',
      'cramps-against': 'supports',
    })
  })

  it('keeps outcomes apart', () => {
    expect(stances('Magnesium improves sleep quality.')).toEqual({ 'sleep-for': 'supports' })
  })

  it('keeps interventions apart', () => {
    expect(stances('Potassium reduces leg cramps.')).toEqual({})
  })

  it('keeps comparators apart', () => {
    expect(stances('Quinine works better than magnesium for leg cramps.')).toEqual({ quinine: 'supports' })
    expect(stances('Magnesium works better than quinine for leg cramps.')).toEqual({ quinine: 'refutes' })
    expect(stances('Magnesium works better than stretching for leg cramps.')).toEqual({})
  })

  it('keeps people apart', () => {
    expect(stances('Magnesium reduces leg cramps in children.')).toEqual({})
  })

  it('sees an absolute beyond a mixed effect too', () => {
    const cramps = magnesium.findings.find(({ id }) => id === 'cramps-for') as Finding
    const mixed: Finding = {
      ...cramps,
      direction: 'mixed',
      statement: 'Magnesium reduced leg cramps in two trials and made no difference in three.',
    }
    const evidence = packFinder({ ...magnesium, findings: [mixed] })
    const given = (text: string) => {
      const claim = claimOf(text)
      const all = ruleJudge.judge(claim, evidence.find(claim, { limit: 20 }) as never) as Stance[]
      return all.map(({ stance, exceeds }) => [stance, exceeds])
    }
    expect(given('Magnesium reduces leg cramps.')).toEqual([
      ['supports', undefined],
      ['refutes', undefined],
    ])
    expect(given('Magnesium always stops leg cramps.')).toEqual([
      ['supports', 'absolute'],
      ['refutes', undefined],
    ])
  })

  it('sees an absolute beyond an average effect', () => {
    expect(stances('Magnesium always stops leg cramps for good.')['cramps-for']).toBe('supports (absolute)')
  })

  it('sets a named harm against a denial of any risk', () => {
    expect(stances('There is no risk in taking magnesium.')).toMatchObject({ heartbeat: 'refutes' })
  })

  it('calls a side effect common from 1 in 100', () => {
    expect(stances('Diarrhea is a common side effect of magnesium.')).toMatchObject({ diarrhoea: 'supports' })
    expect(stances('Nausea is a common side effect of magnesium.')).toMatchObject({ diarrhoea: 'refutes' })
    expect(stances('Tinnitus is a common side effect of magnesium.')).toEqual({})
  })

  it('compares figures with room for rounding', () => {
    expect(stances('About one in three adults over 60 has leg cramps at night.')).toMatchObject({
      prevalence: 'supports',
    })
    expect(stances('Leg cramps at night are reported by 60% of adults over 60.')).not.toMatchObject({
      prevalence: 'supports',
    })
  })

  it('reads what a guideline says from guidelines alone', () => {
    expect(stances('Guidelines recommend stretching for leg cramps.')).toEqual({ advice: 'supports' })
    expect(stances('Guidelines recommend magnesium for leg cramps.')).toEqual({ advice: 'refutes' })
  })

  it('takes a belief for a belief', () => {
    expect(stances('Many people believe that magnesium stops leg cramps.')).toEqual({})
  })

  it.each([
    'The leg cramps of adults who took magnesium eased.',
    'Adults with leg cramps who were given magnesium had fewer of them.',
    'One idea is that magnesium dials down leg cramps.',
    'Dr Ada Holm, a neurologist at the Royal Infirmary, said magnesium eases leg cramps.',
  ])('reads the claim by the finding where its grammar hides its parts: %s', (text) => {
    expect(stances(text)).toEqual({ 'cramps-for': 'supports', 'cramps-against': 'refutes' })
  })

  it.each([
    'There is no evidence that magnesium eases leg cramps.',
    'There is no link between magnesium and leg cramps.',
    'Magnesium has no effect on leg cramps.',
  ])('hears a denial however it is put: %s', (text) => {
    expect(stances(text)).toEqual({ 'cramps-for': 'refutes', 'cramps-against': 'supports' })
  })

  it('asks for both of two outcomes', () => {
    expect(stances('Magnesium reduces leg cramps and swelling.')).toEqual({})
  })

  it('keeps kinds of one thing apart', () => {
    expect(stances('Dissolved magnesium reduces leg cramps.')['cramps-against']).toBeUndefined()
  })

  it('sees a claim about everyone beyond an average effect', () => {
    expect(stances('Magnesium prevents leg cramps in every runner.')['cramps-for']).not.toBe('supports')
  })

  it('takes work for labour', () => {
    expect(stances('Nurses who work shifts are more likely to have leg cramps.')).toEqual({})
  })

  it('says why', () => {
    const claim = claimOf('Magnesium reduces leg cramps.')
    const given = ruleJudge.judge(claim, finder.find(claim, { limit: 20 }) as never) as Stance[]
    expect(given.every((one) => one.why.length > 0)).toBe(true)
  })
})

describe('a finding in other words', () => {
  const made = (id: string, fields: Partial<Finding>): Finding => ({
    ...(magnesium.findings[0] as Finding),
    id,
    population: null,
    comparator: null,
    direction: 'descriptive',
    ...fields,
  })
  const pack = {
    ...magnesium,
    findings: [
      ...magnesium.findings,
      made('gum', {
        statement:
          'Length of stay after colorectal surgery was 1.1 days shorter with gum chewing than with standard care.',
        population: 'adults after colorectal surgery',
        intervention: 'chewing gum',
        comparator: 'standard care',
        outcome: 'length of hospital stay',
        direction: 'favours-intervention',
      }),
      made('commode', {
        statement: 'The commode was devised in 1850 by an English carpenter, Amos Tull, whose wife had broken her hip.',
        intervention: 'commode',
        outcome: 'invention',
      }),
      made('tea', {
        statement: 'Zinc uptake from a test meal was lowered by 58% when tea was drunk with it.',
        population: 'healthy volunteers',
        intervention: 'tea with a meal',
        comparator: 'water',
        outcome: 'zinc absorption',
      }),
      made('screen', {
        statement: 'After ten years of screening every year, 61% of women had at least one false alarm.',
        population: 'women invited to screening',
        intervention: 'screening every year',
        outcome: 'false alarms',
      }),
      made('board', {
        statement: 'Knee pads should be worn by all skaters. Elbow pads are not recommended.',
        intervention: 'knee pads; elbow pads',
        outcome: 'guideline recommendation',
        population: 'skaters',
      }),
      made('ceiling', {
        statement: 'The tolerable upper intake of selenium from supplements is 400 micrograms a day.',
        intervention: 'selenium intake',
        outcome: 'recommended and maximum intake',
      }),
      made('plaster', {
        statement: 'Nicotine plasters were not associated with palpitations (odds ratio 0.97, 95% CI 0.86 to 1.10).',
        population: 'adult smokers',
        intervention: 'nicotine plasters',
        comparator: 'no plasters',
        outcome: 'palpitations',
        direction: 'no-difference',
      }),
      made('choir', {
        statement: 'Confidence was higher after choir lessons than after lessons as usual in pupils aged 12.',
        population: 'pupils aged 12',
        intervention: 'choir lessons',
        comparator: 'lessons as usual',
        outcome: 'confidence',
        direction: 'favours-intervention',
      }),
      made('joggers', {
        statement: 'Of 640 joggers polled, 31% reported blisters in the preceding month and 12% had lost a toenail.',
        population: 'joggers',
        intervention: null,
        outcome: 'self-reported foot complaints',
      }),
    ],
  }
  const find = (text: string) => packFinder(pack).find(claimOf(text), { limit: 20 }) as { near?: number }[]
  const judged = (text: string, evidence = find(text)) =>
    (ruleJudge.judge(claimOf(text), evidence as never) as Stance[])
      .filter((one) => one.stance !== 'neutral')
      .map((one) => `${one.finding.id} ${one.stance}`)

  const reworded = 'After bowel surgery, chewing gum gets patients home from hospital sooner.'

  it('says what a claim says', () => {
    expect(judged(reworded)).toEqual(['gum supports'])
    expect(judged('The commode was dreamed up in 1850 by an English carpenter called Amos Tull.')).toEqual([
      'commode supports',
    ])
  })

  it('is told from one on the same topic', () => {
    expect(judged('Joggers lose toenails when their shoes are too tight.')).toEqual([])
    expect(judged('The commode was used in every hospital.')).toEqual([])
    expect(judged('Chewing gum is bad for the teeth.')).toEqual([])
  })

  it('is not taken for what was found of another thing', () => {
    expect(judged('Tea with a meal lowers zinc absorption by about 60%.')).toEqual(['tea supports'])
    expect(judged('Red wine with a meal lowers zinc absorption by about 60%.')).toEqual([])
  })

  it('says of all only what is said of all: not a span of time, nor what is counted', () => {
    expect(
      judged('With screening every year, six in ten women have at least one false alarm within ten years.'),
    ).toEqual(['screen supports'])
  })

  it('does not set against another what was set against nothing', () => {
    expect(judged('Nicotine plasters do not cause palpitations.')).toEqual(['plaster supports'])
    expect(judged('Nicotine gum is no more likely to cause palpitations than plasters.')).toEqual([])
  })

  it('does not compare people who were counted together', () => {
    expect(judged('Girls gain more confidence from choir lessons than boys.')).toEqual([])
  })

  it('is advice, whatever verb gives it', () => {
    expect(judged('The skating federation wants all skaters to wear knee pads.')).toEqual(['board supports'])
    expect(judged('The federation has turned down elbow pads for skaters.')).toEqual(['board supports'])
  })

  it('keeps no more within a limit than the limit', () => {
    expect(judged('Up to 600 micrograms of selenium a day from supplements is within the limit.')).not.toContain(
      'ceiling supports',
    )
  })

  it('is not looked for where no finder says how near it is', () => {
    const bare = find(reworded).map((one) => ({ ...one, near: undefined }))
    expect(judged(reworded, bare as never)).toEqual([])
  })
})
