import { describe, expect, it } from 'vitest'
import { met } from '../src/frame/met.js'
import { quantities } from '../src/frame/quantities.js'
import { indexTerms } from '../src/frame/term-index.js'
import { readTerms, type Term } from '../src/frame/terms.js'
import { frame } from '../src/frame.js'

describe('frame', () => {
  it('reads who gets what, against what, for what', () => {
    expect(frame('Magnesium is more effective than placebo for leg cramps in older adults.').frame).toMatchObject({
      intervention: 'Magnesium',
      comparator: 'placebo',
      population: 'older adults',
      direction: 'less',
      beneficial: true,
    })
  })

  it.each([
    ['Mint tea improves sleep.', 'more', true],
    ['Mint tea improves backache.', 'less', true],
    ['Backache was worse with stools than with chairs.', 'more', false],
    ['Gargling works for sore throats.', 'less', true],
    ['Zinc was superior to iron in preventing mouth ulcers.', 'less', true],
    ['Zinc was less effective than iron at preventing mouth ulcers.', 'more', false],
    ['Lamps lower mood.', 'less', false],
    ['Splints reduced time to recovery.', 'less', true],
    ['Splints meant fewer readmissions than casts.', 'less', true],
    ['Insoles averted shin splints.', 'less', true],
    ['Contrast precipitated migraine in two pilots.', 'more', false],
    ['Rice keeps hunger down.', 'less', true],
    ['Lamps send blood pressure up.', 'more', false],
    ['Helmets save lives.', 'more', true],
    ['Codeine gives sailors heartburn.', 'more', false],
    ['Codeine leaves sailors drowsy.', 'more', false],
    ['Hearing aids give sailors their hearing back.', 'more', true],
    ['Mould may be behind a cough.', 'more', false],
    ['Most falls are due to poor light.', 'more', false],
    ['Sore throats respond well to rinsing.', 'less', true],
    ['Rinsing will not melt fat.', 'no-difference', null],
    ['Results for lamps and gout were inconsistent.', 'mixed', null],
    ['Trials disagree about whether lamps ease gout.', 'mixed', null],
    ['Some trials found that lamps ease gout, others found no effect.', 'mixed', null],
  ])('says what happens and whether it is good: “%s”', (text, direction, beneficial) => {
    expect(frame(text).frame).toMatchObject({ direction, beneficial })
  })

  it('takes what people took for the intervention', () => {
    const { intervention, comparator } = frame(
      'People who took magnesium were less likely to have cramps than people who took a placebo.',
    ).frame
    expect([intervention, comparator]).toEqual(['magnesium', 'placebo'])
  })

  it.each([
    ['Runners who stretch every day get fewer cramps than runners on magnesium.', 'stretch every day', 'magnesium'],
    ['Pregnant smokers given patches were likelier to stop than those given gum.', 'patches', 'gum'],
    ['Children who spend more time outdoors are less likely to need glasses.', 'more time outdoors', undefined],
    ['In adults with gout, cherry juice more than halved the number of attacks.', 'cherry juice', undefined],
    ['Bleeding crops up no more often with aspirin than with warfarin.', 'aspirin', 'warfarin'],
    ['Pain was lower after massage than after sham massage.', 'massage', 'sham massage'],
    ['A trial in nurses found no effect of massage on back pain.', 'massage', undefined],
    ['A large trial found no difference between ginger and placebo for nausea.', 'ginger', 'placebo'],
    ['Massage is every bit as good as ibuprofen for a stiff neck.', 'Massage', 'ibuprofen'],
    ['Hypnosis eases hot flushes more than being left on a waiting list.', 'Hypnosis', 'left on a waiting list'],
    ['Compared with drivers on day shifts, drivers on night shifts sleep worse.', undefined, 'day shifts'],
  ])('reads what the groups did in “%s”', (text, intervention, comparator) => {
    expect(frame(text).frame).toMatchObject({
      ...(intervention && { intervention }),
      ...(comparator && { comparator }),
    })
  })

  it.each([
    [
      'In a Danish trial, 40 per cent of people with gout on a cherry diet had an attack, against about 60 per cent of those who ate as usual.',
      { population: 'people with gout', intervention: 'cherry diet', comparator: 'ate as usual', direction: 'less' },
    ],
    [
      'By day three, 18 of 30 nurses (60%) given ginger were free of nausea, compared with 9 of 30 (30%) in the placebo group.',
      { population: 'nurses', intervention: 'ginger', comparator: 'placebo', outcome: 'free of nausea' },
    ],
    ['Nosebleeds bother around one in five people who ski.', { outcome: 'Nosebleeds', intervention: 'ski' }],
    ['About one runner in six has tried acupuncture.', { population: 'runner', outcome: 'tried acupuncture' }],
    ['More than half of nurses sleep badly.', { population: 'nurses', outcome: 'sleep' }],
  ])('reads how many of a group: “%s”', (text, parts) => {
    expect(frame(text).frame).toMatchObject(parts)
  })

  it.each([
    ['Ginger settles sailors’ nerves.', 'sailors', 'nerves'],
    ["Quinine slows children's growth.", 'children', 'growth'],
    ['Quinine leaves one in six sailors with ringing ears.', 'sailors', 'ringing ears'],
    ['Massage gives people with gout better sleep.', 'people with gout', 'sleep'],
    ['Quinine slowed weight loss in systemic sclerosis.', 'systemic sclerosis', 'weight loss'],
    ['Ginger can give you heartburn.', undefined, 'heartburn'],
    ['Massage prevented six in ten relapses.', undefined, 'relapses'],
    ['Quinine reduced the decline in kidney disease.', undefined, 'decline in kidney disease'],
  ])('tells whom it happens to from what happens in “%s”', (text, population, outcome) => {
    const read = frame(text).frame
    expect(read.population).toBe(population)
    expect(read.outcome).toContain(outcome)
  })

  it.each([
    ['Experts reckon that ginger eases nausea.', 'ginger', 'nausea'],
    ['Reviewers who pooled ten trials concluded that ginger eases nausea.', 'ginger', 'nausea'],
    ['An Irish analysis linked late meals with a higher risk of gout.', 'late meals', 'risk of gout'],
    ['The longer the shift, the higher the risk of back pain.', 'shift', 'risk of back pain'],
    ['Poor sleep and gout go hand in hand.', 'Poor sleep', 'gout'],
    ['Nurses are protected against back pain by stretching.', 'stretching', 'back pain'],
    ['Ginger has a small effect on nausea.', 'Ginger', 'nausea'],
    ['The improvement in sleep with massage is large.', 'massage', 'sleep'],
    ['Drowsiness is a common side effect of melatonin.', 'melatonin', 'Drowsiness'],
    ['A tea based on ginger eases nausea in the largest review.', 'tea based on ginger', 'nausea'],
    ['Nurses with gout sleep longer when they take melatonin.', 'melatonin', 'sleep'],
    ['Cooling gout by spraying it with water eases pain.', 'Cooling gout by spraying it with water', 'pain'],
    ['Stretching makes nurses less tired.', 'Stretching', 'tired'],
    ['Night work was associated with increased mortality.', 'Night work', 'mortality'],
    ['Sailors with gout who fast are more likely to faint.', 'fast', 'faint'],
    ['Sailors who keep smoking after surgery are more likely to faint.', 'smoking', 'faint'],
    ['How long you sleep has no bearing on gout.', 'sleep', 'gout'],
    ['Treating gout with ginger lowers blood pressure.', 'ginger', 'blood pressure'],
    ['Joints swell more when the air is damp.', 'air is damp', 'Joints'],
    ['The amount of tea people usually drink does not affect gout.', 'amount of tea', 'gout'],
    ['The largest review of ginger covers ten trials.', 'ginger', 'covers ten trials'],
    ['Ginger protects sailors from nausea.', 'Ginger', 'nausea'],
    ['Ginger keeps the stomach from cramping.', 'Ginger', 'stomach from cramping'],
    ['Ginger is the only root that stops nausea.', 'Ginger', 'nausea'],
    ['Yoga does nothing to relieve gout.', 'Yoga', 'gout'],
    ['Ginger wards off nausea in sailors who are taking quinine.', 'Ginger', 'nausea'],
    ['Children whose fathers drank coffee sleep less.', 'coffee', 'sleep'],
    ['Nurses sitting all day are more likely to get gout.', 'sitting all day', 'gout'],
    ['Sailors on quinine get less nausea with ginger than with mint.', 'ginger', 'nausea'],
    ['A brisk walk brings blood pressure down by about four points.', 'brisk walk', 'blood pressure'],
    ['Gout is less common among sailors who drink coffee.', 'coffee', 'Gout'],
    ['Sailors whose parents smoke sleep less.', 'parents smoke', 'sleep'],
    ['Teams that keep to a long warm-up have fewer falls.', 'keep to a long warm-up', 'falls'],
    ['Ginger is a waste of money.', 'Ginger', 'waste of money'],
    ['Nurses and sailors who drink tea sleep less.', 'tea', 'sleep'],
    ['Sailors in their sixties who took ginger slept less.', 'ginger', 'slept'],
    ['Ginger seems to make sailors less sick.', 'Ginger', 'sick'],
    ['Pooling eight trials, Lund et al. (2022) concluded that ginger eases nausea.', 'ginger', 'nausea'],
    ['Lund and Berg (2019) saw no change in blood pressure after high doses of ginger.', 'ginger', 'blood pressure'],
    ['The review found a small benefit of ginger for nausea.', 'ginger', 'nausea'],
    ['Dr Lund added that a trial found zinc no better than a dummy pill for nausea.', 'zinc', 'nausea'],
    ['Dr Lund conceded that a Danish study found that ginger eases nausea.', 'ginger', 'nausea'],
    ['Heartburn was worse with mint than with ginger.', 'mint', 'Heartburn'],
    ['Ginger yields fewer complaints of nausea.', 'Ginger', 'complaints of nausea'],
    ['Nurses who stretch pick up fewer injuries.', 'stretch', 'injuries'],
    ['It is cold air that triggers gout.', 'cold air', 'gout'],
    ['What helps nausea most is ginger.', 'ginger', 'nausea'],
    ['The reason so many sailors get blisters is wet boots.', 'wet boots', 'blisters'],
    ['The evidence on ginger and gout is conflicting.', 'ginger', 'gout'],
    ['Itchy eyelids respond well to warm pads.', 'warm pads', 'eyelids'],
    ['Sailors get more sleep from ginger than from mint.', 'ginger', 'sleep'],
    ['Ginger, which is grown in many gardens, does not ease gout.', 'Ginger', 'gout'],
    ['Appetite improved following quinine.', 'quinine', 'Appetite'],
    ['We observed a reduction in nausea with ginger.', 'ginger', 'nausea'],
    ['A ten-day course of quinine was as good as a two-day course for fever.', 'ten-day course of quinine', 'fever'],
    ['The difference in fever between quinine and ginger was not significant.', 'quinine', 'fever'],
    ['Ginger is better than mint at relieving nausea.', 'Ginger', 'nausea'],
    ['Sailors on quinine were twice as likely as sailors on ginger to go deaf.', 'quinine', 'go deaf'],
    ['Singing in the galley eases nausea.', 'Singing in the galley', 'nausea'],
    ['A ban on smoking in ports lowered the rate of wheeze.', 'ban on smoking in ports', 'rate of wheeze'],
    ['Quinine in gout lowers the rate of wheeze.', 'Quinine', 'rate of wheeze'],
  ])('reads everyday wording: “%s”', (text, intervention, outcome) => {
    const read = frame(text).frame
    expect(read.intervention).toBe(intervention)
    expect(read.outcome).toContain(outcome)
  })

  it.each([
    ['Gout is twice as common in men as in women.', 'men', 'women', 'more'],
    ['Cramps are half as likely with magnesium as with placebo.', 'magnesium', 'placebo', 'less'],
    ['Two patches are better than one for back pain.', 'Two patches', 'one', 'less'],
    ['Nurses given ginger and nurses given mint slept equally well.', 'ginger', 'mint', 'no-difference'],
    ['Pain under a warm pack was equivalent to that under a cold pack.', 'warm pack', 'cold pack', 'no-difference'],
    [
      'Nausea was equal for ginger and for mint (risk ratio 1.01, 95% CI 0.90 to 1.10).',
      'ginger',
      'mint',
      'no-difference',
    ],
    ['Gout was reported by 12% of those allocated beer and 5% of those allocated tea.', 'beer', 'tea', 'more'],
    ['At six weeks, 3% of nurses who ate plums and 17% of those on rice had gout.', 'plums', 'rice', 'less'],
    ['Sea water is lower in iodine than tap water.', 'Sea water', 'tap water', 'less'],
  ])('reads multiples: “%s”', (text, intervention, comparator, direction) => {
    expect(frame(text).frame).toMatchObject({ intervention, comparator, direction })
  })

  it.each([
    ['Ginger is useless against nausea.', 'no-difference'],
    ['Ginger is an ineffective treatment for nausea.', 'no-difference'],
    ['Ginger is of no use for nausea.', 'no-difference'],
    ['Ginger eased nausea more than no treatment.', 'less'],
    ['Sailors ate more on the salty diet than on a plain diet matched for fat.', 'more'],
    ['Sailors who do not smoke are less likely to get gout.', 'more'],
    ['Sailors who never smoke live longer than those who do.', 'less'],
    ['Ships that had not been cleaned were less often ill than those that were.', 'less'],
    ['Drinkers have three times the risk of falls.', 'more'],
    ['Gout is less likely in sailors who do not smoke.', 'more'],
  ])('hears what is denied, and only that: “%s”', (text, direction) => {
    expect(frame(text).frame.direction).toBe(direction)
  })

  it.each([
    'Nobody has proved that ginger causes gout.',
    'No study has shown that ginger causes gout.',
    'The idea that ginger causes gout has been debunked.',
    'It is a myth that ginger causes gout.',
  ])('hears that an idea is denied: “%s”', (text) => {
    expect(frame(text).frame).toMatchObject({ intervention: 'ginger', outcome: 'gout', direction: 'no-difference' })
  })

  it.each([
    ['Magnesium reduces cramps.', 'less'],
    ['In older women magnesium more than halves the number of cramps.', 'less'],
    ['Magnesium raises blood pressure.', 'more'],
    ['Magnesium does not reduce cramps.', 'no-difference'],
    ['Magnesium failed to reduce cramps.', 'no-difference'],
    ['Magnesium is no better than placebo for cramps.', 'no-difference'],
    ['Magnesium is just as good as quinine for cramps.', 'no-difference'],
    ['Cramps did not differ between magnesium and placebo.', 'no-difference'],
    ['Magnesium not only reduces cramps.', 'less'],
    ['Magnesium is a mineral.', 'descriptive'],
  ])('reads the direction of “%s”', (text, direction) => {
    expect(frame(text).frame.direction).toBe(direction)
  })

  it('says whether a change is good', () => {
    expect(frame('Magnesium reduces pain.').frame.beneficial).toBe(true)
    expect(frame('Magnesium increases pain.').frame.beneficial).toBe(false)
  })

  it('takes what people are put off for less of it', () => {
    expect(frame('Helmet laws put people off cycling.').frame.direction).toBe('less')
    expect(frame('Helmet laws do not put people off cycling.').frame.direction).toBe('no-difference')
  })

  it('takes what is lifted off for less of it', () => {
    expect(frame('Singing lifts depression.').frame).toMatchObject({ direction: 'less', beneficial: true })
    expect(frame('Singing lifts mood.').frame).toMatchObject({ direction: 'more', beneficial: true })
    expect(frame('Smoking lifts the risk of stroke.').frame.direction).toBe('more')
  })

  it('leaves out what a text does not name', () => {
    expect(frame('Magnesium is a mineral.').frame).not.toHaveProperty('comparator')
  })

  it('bears a very long sentence', () => {
    const long = `Magnesium ${'which some people who took it with food in the evening say '.repeat(2000)}reduces cramps.`
    expect(frame(long).frame.direction).toBe('less')
  })
})

describe('set phrases', () => {
  it.each([
    ['Shift work takes a heavy toll on sleep.', { intervention: 'Shift work', beneficial: false }],
    ['Liquorice is bad for blood pressure.', { intervention: 'Liquorice', beneficial: false }],
    ['Swimming does wonders for mood.', { intervention: 'Swimming', beneficial: true }],
    ['Aspirin puts the brakes on tumour growth.', { intervention: 'Aspirin', direction: 'less' }],
    ['Jet lag contributes to migraine.', { intervention: 'Jet lag', outcome: 'migraine', direction: 'more' }],
    ['Running is not bad for cartilage.', { intervention: 'Running', direction: 'no-difference' }],
    ['Snoring is a major risk factor for gout.', { intervention: 'Snoring', direction: 'more' }],
    ['Snoring is not a risk factor for gout.', { direction: 'no-difference' }],
    ['The syrup is good for two years.', { direction: 'descriptive' }],
  ])('reads what happens in “%s”', (text, parts) => {
    expect(frame(text).frame).toMatchObject(parts)
  })
})

describe('quantities', () => {
  it.each([
    ['more than 500 million people', 5e8, 'people', 'more-than'],
    ['about one in four adults', 25, '%', 'about'],
    ['two-thirds of them', 200 / 3, '%', 'exactly'],
    ['under 50 nmol/L', 50, 'nmol/l', 'less-than'],
    ['at least 1,200 IU', 1200, 'IU', 'more-than'],
    ['a quarter of users', 25, '%', 'exactly'],
    ['no more than 3 hours', 3, 'hour', 'less-than'],
    ['no fewer than 5 days', 5, 'day', 'more-than'],
    ['It should not exceed 10 minutes', 10, 'minute', 'less-than'],
    ['at most an hour', 1, 'hour', 'less-than'],
    ['about half an hour', 0.5, 'hour', 'about'],
    ['an hour and a half', 1.5, 'hour', 'exactly'],
    ['half a million people', 5e5, 'people', 'exactly'],
    ['outnumber them by about 30 to one', 30, 'times', 'about'],
    ['larger by a factor of six', 6, 'times', 'exactly'],
    ['fell from 30 to one', 30, null, 'exactly'],
  ])('reads “%s”', (text, value, unit, relation) => {
    const [found] = quantities(text)
    expect(found?.low).toBeCloseTo(value, 5)
    expect([found?.unit, found?.relation]).toEqual([unit, relation])
  })

  it('reads a range', () => {
    expect(quantities('3,200 to 4,000 IU')[0]).toMatchObject({ low: 3200, high: 4000, unit: 'IU' })
  })

  it('counts no day in how often', () => {
    expect(quantities('twice a day')).toHaveLength(1)
    expect(quantities('over a year')).toEqual([])
  })

  it('passes over test statistics and names', () => {
    expect(quantities('(95% CI 0.81 to 0.96; p = 0.02)')).toEqual([])
    expect(quantities('COX-2 and vitamin B12')).toEqual([])
  })
})

describe('names made of figures', () => {
  it.each([
    ['The 20-20-20 rule helps.', '20-20-20'],
    ['A 5:2 diet helps.', '5:2'],
    ['Try 16/8 fasting.', '16/8'],
    ['4-7-8 breathing helps.', '4-7-8'],
  ])('keeps the name in “%s”', (text, name) => {
    expect(readTerms(text).terms.map(({ lower }) => lower)).toContain(name)
    expect(quantities(text)).toEqual([])
  })

  it.each([
    'It fell by 10-20 per cent.',
    'At 16:30 on 2024-05-12.',
    'The ratio was 5:2.',
    'Two or three, 3/4 of them.',
  ])('takes the figures of “%s” for figures', (text) => {
    expect(readTerms(text).terms.filter(({ lower }) => /^\d+[-:/]/.test(lower))).toEqual([])
  })
})

describe('phrases', () => {
  it('counts a phrase for more than a word', () => {
    const weights = new Map(
      readTerms('Garlic and the blood-brain barrier.').terms.map((one) => [one.lower, one.weight]),
    )
    expect(weights.get('blood-brain barrier')).toBeGreaterThan(weights.get('garlic') ?? 0)
  })
})

describe('lengths of time', () => {
  it.each([
    ['nearly six and a half hours a day', 6.5],
    ['a mean of 6 hours 24 minutes a day', 6.4],
    ['1 hour and 30 minutes', 1.5],
  ])('reads “%s” as one', (text, hours) => {
    expect(quantities(text)).toMatchObject([{ low: hours, high: hours, unit: 'hour' }])
  })

  it('keeps what only stands beside it apart', () => {
    expect(quantities('for 2 hours and 5 men')).toMatchObject([{ low: 2 }, { low: 5 }])
  })
})

describe('met', () => {
  const share = (asked: string, text: string) => {
    const index = indexTerms(readTerms(text).terms)
    const real = readTerms(asked).terms.filter((term) => !term.light)
    return real.reduce((sum, term) => sum + met(term, index), 0) / real.length
  }

  it.each([
    ['blood in your urine', 'haematuria was rarer'],
    ['minds stay sharp', 'cognitive function was preserved'],
    ['an infected wound', 'surgical site infection'],
    ['hair falls out', 'alopecia'],
    ['sugar levels after a meal', 'postprandial glucose'],
    ['lasting pain', 'chronic pain'],
    ['runny tummy', 'antibiotic-associated diarrhoea'],
    ['flight socks', 'graduated compression stockings'],
    ['depression', 'PHQ-9 scores fell'],
    ['a hip replaced', 'hip arthroplasty'],
    ['leaky heart valve', 'valvular regurgitation'],
    ['fatty deposits in the arteries', 'atherosclerotic plaque'],
    ['kidney gravel', 'nephrolithiasis'],
  ])('takes “%s” for what “%s” says', (lay, clinical) => expect(share(lay, clinical)).toBeGreaterThanOrEqual(0.75))

  it.each([
    ['heart failure', 'heart attacks'],
    ['breast cancer', 'lung cancer'],
    ['knee pain', 'abdominal pain'],
    ['dementia', 'insomnia disorder'],
    ['total sleep time', 'sleep latency'],
    ['type 2 diabetes', 'gestational diabetes'],
    ['LDL cholesterol', 'HDL cholesterol'],
    ['a patch of eczema', 'nicotine patch'],
    ['rheumatoid arthritis', 'osteoarthritis'],
    ['schizophrenia', 'bipolar disorder'],
    ['hypernatraemia', 'hyponatraemia'],
    ['red meat', 'processed meat'],
    ['the MRI', 'CT scans'],
  ])('keeps “%s” apart from “%s”', (one, other) => expect(share(one, other)).toBeLessThan(0.65))
})

it('asks for nothing where a word only says what happens or how it was found, and for a habit that is named', () => {
  const asked = (text: string) =>
    readTerms(text)
      .terms.filter((term) => !term.light)
      .map((term) => term.lower)
  expect(asked('Rust stops pumps')).toEqual(['rust', 'pumps'])
  expect(asked('Salt leads to kidney stones in a randomised controlled trial')).toEqual(['salt', 'kidney stones'])
  expect(asked('moderate drinking')).toEqual(['moderate drinking'])
})

it('meets no word by a phrase that the claim speaks of besides', () => {
  const used = new Set(readTerms('people with back pain feel pain').terms.map(({ concept }) => concept))
  const pain = readTerms('pain').terms[0] as Term
  const index = indexTerms(readTerms('a third used it for back pain').terms)
  expect(met(pain, index)).toBeGreaterThan(0)
  expect(met(pain, index, used)).toBe(0)
})
