import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../src/claims.js'
import { dispositions, texts } from './extracted.js'

describe('lists and tables', () => {
  test('carries the words and the hedge of the lead-in into each item', () => {
    const { claims } = extractClaims('Side effects of lithium may include:\n\n- thirst\n- a fine tremor\n')
    expect(claims.map((claim) => claim.text)).toEqual([
      'Side effects of lithium may include thirst',
      'Side effects of lithium may include a fine tremor',
    ])
    for (const claim of claims) {
      expect(claim.modality).toBe('hedged')
      expect(claim.cues.map((cue) => cue.quote)).toContain('may')
      expect(claim.context).toHaveLength(1)
    }
  })

  test('turns a list of groups into claims about each group', () => {
    expect(texts('People who are more likely to snore include:\n\n- smokers\n- men over 50\n')).toEqual([
      'Smokers are more likely to snore',
      'Men over 50 are more likely to snore',
    ])
  })

  test('says of each group under "some are more likely" that it is', () => {
    const list =
      'Some of us are more likely to get gout than others:\n\n1. anyone who had it as a child, by a factor of three;\n2. women of any age; and\n3. smokers.\n4. Women have it worse.\n'
    expect(texts(list)).toEqual([
      'Anyone who had gout as a child is more likely to get gout, by a factor of three',
      'Women of any age are more likely to get gout',
      'Smokers are more likely to get gout',
      'Women have gout worse',
    ])
    expect(texts('Some foods are more likely to hurt:\n\n- Liver hurts.\n')).toEqual(['Liver hurts'])
  })

  test('takes gerunds under "because:" as means', () => {
    expect(texts('Yoga may help because:\n\n- Stretching the calves.\n- It calms the mind.\n')).toEqual([
      'Yoga may help by stretching the calves',
      'Yoga may help because it calms the mind',
    ])
  })

  test('takes orders under an order as orders', () => {
    expect(dispositions('Tell your doctor if you:\n\n- Have asthma.\n- Are pregnant.\n')).toEqual([
      'instruction',
      'instruction',
      'instruction',
    ])
  })

  test('reads a table row with its header and caption', () => {
    const table = 'Table 1. Effects of naps on alertness\n\n| Nap | Alertness |\n| --- | --- |\n| 20 minutes | +12% |\n'
    expect(texts(table)).toEqual(['Nap 20 minutes: Alertness +12% (Effects of naps on alertness)'])
  })

  test('leaves off a caption that only says that the table follows', () => {
    const table =
      'Here is how we see it.\n\n| Hose | Worth knowing |\n| --- | --- |\n| Vinyl | Leaks more often than rubber |\n'
    expect(texts(table)).toEqual(['Vinyl leaks more often than rubber'])
  })
})

describe('what stands over a list', () => {
  const listed = (leadIn: string, ...items: string[]) => `${leadIn}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`

  test.each([
    ['Beekeepers believe:', 'Honey cures colds.', 'Beekeepers believe that honey cures colds'],
    ['According to beekeepers:', 'Honey eases coughs.', 'According to beekeepers, honey eases coughs'],
    ['In mice:', 'Honey lowers blood sugar.', 'In mice, honey lowers blood sugar'],
    ['Sellers make the following claims:', 'Honey heals wounds.', 'Sellers claim that honey heals wounds'],
    ['Side effects of honey include:', 'tooth decay', 'Side effects of honey include tooth decay'],
    ['Honey does not:', 'cure cancer', 'Honey does not cure cancer'],
    ['Common side effects include:', 'Sometimes people get mild cramps,', 'Common side effects include mild cramps'],
  ])('%s goes with each item', (leadIn, item, expected) => {
    expect(texts(listed(leadIn, item))).toEqual([expected])
  })

  test.each([
    'The following claims are false:',
    'It is a myth that:',
    'None of the following is true:',
    '## Myths',
    '## Five common misconceptions about honey',
  ])('%s makes no claim of its items', (leadIn) => {
    const article = listed(leadIn, 'Honey cures cancer.', 'Honey prevents flu.')
    expect(texts(article)).toEqual([])
    expect(dispositions(article).slice(1)).toEqual(['myth', 'myth'])
  })

  test('a heading that also answers its myths denies nothing', () => {
    expect(texts(listed('## Myths and facts', 'Honey is mostly sugar.'))).toEqual(['Honey is mostly sugar'])
  })
})

describe('lists that a number or a group introduces', () => {
  test('hold for each item', () => {
    expect(texts('Several foods trigger migraine:\n\n- red wine\n- cheese\n- nuts\n')).toEqual([
      'Red wine triggers migraine',
      'Cheese triggers migraine',
      'Nuts trigger migraine',
    ])
    expect(
      texts('Compared with drivers, those who walk:\n\n- take fewer pills; and\n- have stronger bones.\n'),
    ).toEqual([
      'Compared with drivers, those who walk take fewer pills',
      'Compared with drivers, those who walk have stronger bones',
    ])
  })
})

describe('lists under a doing or a group', () => {
  test('take doings as things', () => {
    expect(
      texts(
        "Several things raise a nurse's risk of shingles:\n\n- stress;\n- working at night;\n- being unusually short.\n",
      ),
    ).toEqual([
      "Stress raises a nurse's risk of shingles",
      "Working at night raises a nurse's risk of shingles",
      "Being unusually short raises a nurse's risk of shingles",
    ])
  })

  test('say of each item in whom it holds', () => {
    expect(
      texts(
        'Sprains are common. For nurses who have had a sprain before:\n\n- a brace means fewer days of pain;\n- it may speed up the return to work.\n',
      ),
    ).toEqual([
      'Sprains are common',
      'For nurses who have had a sprain before, a brace means fewer days of pain',
      'For nurses who have had a sprain before, the brace may speed up the return to work',
    ])
  })
})

test('reads each cell of a row apart where a cell says something by itself', () => {
  expect(
    texts(
      '| Kind | Share of zinc | Worth knowing |\n| --- | --- | --- |\n| Oxide | 80% by weight | Less well absorbed than citrate |\n| Spray | 10% by weight | Raises blood levels through the skin |\n',
    ),
  ).toEqual([
    'Oxide: Share of zinc 80% by weight',
    'Oxide is less well absorbed than citrate',
    'Spray: Share of zinc 10% by weight',
    'Spray raises blood levels through the skin',
  ])
})
