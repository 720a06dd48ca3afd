import { describe, expect, it, test } from 'vitest'
import { extractClaims } from '../src/claims.js'
import { DISPOSITIONS } from '../src/lexicon/dispositions.js'

const texts = (article: string) => extractClaims(article).claims.map((claim) => claim.text)
const dispositions = (article: string) => extractClaims(article).passages.map((passage) => passage.disposition)

describe('one claim for each proposition', () => {
  test.each([
    ['Ginger eases nausea and improves appetite.', ['Ginger eases nausea', 'Ginger improves appetite']],
    [
      'Heartburn is often caused by large meals, late dinners, and alcohol.',
      [
        'Heartburn is often caused by large meals',
        'Heartburn is often caused by late dinners',
        'Heartburn is often caused by alcohol',
      ],
    ],
    [
      'Dry skin, acne and dandruff are side effects of lithium.',
      ['Dry skin is side effects of lithium', 'Acne is side effects of lithium', 'Dandruff is side effects of lithium'],
    ],
    [
      'Zinc binds to metallothionein, a protein rich in cysteine.',
      ['Zinc binds to metallothionein', 'Metallothionein is a protein rich in cysteine'],
    ],
    [
      'Garlic contains allicin, which lowers blood pressure.',
      ['Garlic contains allicin', 'Allicin lowers blood pressure'],
    ],
    [
      'Fish oil thins the blood, so surgeons advise against it.',
      ['Fish oil thins the blood', 'Surgeons advise against fish oil'],
    ],
    ['Fibre feeds gut bacteria; it also slows digestion.', ['Fibre feeds gut bacteria', 'Fibre also slows digestion']],
    ['Oats lower cholesterol, whereas rice does not.', ['Oats lower cholesterol', 'Rice does not lower cholesterol']],
    [
      'The dose is 5 mg for children and 10 mg for adults.',
      ['The dose is 5 mg for children', 'The dose is 10 mg for adults'],
    ],
    [
      'Coffee lowers iron absorption by about 50%, tea by about 20%.',
      ['Coffee lowers iron absorption by about 50%', 'Tea lowers iron absorption by about 20%'],
    ],
    [
      'Nausea occurs in 12% and headache in 9%, and rash in about 1 in 200.',
      ['Nausea occurs in 12%', 'Headache occurs in 9%', 'Rash occurs in about 1 in 200'],
    ],
    [
      'Zinc, first sold as a powder in 1820, works by blocking the virus.',
      ['Zinc works by blocking the virus', 'Zinc was first sold as a powder in 1820'],
    ],
    [
      'The trial reported more headaches in the zinc group, most of them in children.',
      [
        'The trial reported more headaches in the zinc group',
        'Most of the headaches in the zinc group were in children',
      ],
    ],
  ])('%j', (article, expected) => {
    expect(texts(article)).toEqual(expected)
  })
})

describe('what stays whole', () => {
  test.each([
    'Iron is absorbed better with vitamin C than with tea.',
    'If potassium is too low, muscles can cramp.',
    'The effect lasts between two and four hours.',
    'Enzymes either speed up or slow down reactions.',
    'Peppermint and fennel are equally effective.',
    'Naps are said to sharpen memory and lift mood.',
    'Walking improves joints such as knees, hips and ankles.',
  ])('%j', (article) => {
    expect(texts(article)).toEqual([article.replace(/\.$/, '')])
  })
})

describe('who says so', () => {
  test.each([
    ['“Tea stains teeth,” said Dr Ana Ruiz, a dentist.', 'Dr Ana Ruiz said that tea stains teeth'],
    ['Sugar feeds yeast, a review of 9 studies concluded.', 'A review of 9 studies concluded that sugar feeds yeast'],
    [
      'Cold showers raise alertness, according to a Dutch trial.',
      'According to a Dutch trial, cold showers raise alertness',
    ],
    ['For most adults, Ruiz said, two cups are safe.', 'Ruiz said that for most adults, two cups are safe'],
  ])('%j', (article, expected) => {
    expect(texts(article)).toContain(expected)
  })

  test('keeps the report on each part it is split into', () => {
    expect(texts('A trial found that the drops cleared the cough and eased the fever.')).toEqual([
      'A trial found that the drops cleared the cough',
      'A trial found that the drops eased the fever',
    ])
  })

  test('does not put words under a speaker who did not say them', () => {
    expect(texts('The society says that honey helps, although the agency warns that it harms infants.')).toEqual([
      'The society says that honey helps',
      'The agency warns that honey harms infants',
    ])
  })
})

describe('what is quoted', () => {
  it('is an order where it orders', () => {
    expect(dispositions('“Please do not take zinc on an empty stomach,” urged Dr Poe.')).toEqual(['instruction'])
  })

  it('goes on behind a colon, and is the same speaker’s', () => {
    expect(texts('Dr Poe also believes the dose is overlooked: “Lozenges work well in most adults.”')).toEqual([
      'Dr Poe also believes the dose of lozenges is overlooked',
      'Dr Poe also believes that lozenges work well in most adults',
    ])
  })

  it('speaks of people, not of who says it', () => {
    expect(texts('“The syrup makes you drowsy,” said Dr Ann Poe.')).toEqual([
      'Dr Ann Poe said that the syrup makes people drowsy',
    ])
  })
})

describe('in whom it holds', () => {
  it('is said of every clause of the sentence that it opens', () => {
    expect(texts('Among children with asthma, zinc shortens colds; appetite rises slightly.')).toEqual([
      'Among children with asthma, zinc shortens colds',
      'Among children with asthma, appetite rises slightly with zinc',
    ])
    expect(texts('Among children, zinc shortens colds, but adults gain nothing.')[1]).toBe('Adults gain nothing')
  })
})

describe('what is left out', () => {
  it('is filled from the sentence before', () => {
    expect(texts('About 5 million Britons take zinc every winter. Among the over-60s, nearly half do so.')).toEqual([
      'About 5 million Britons take zinc every winter',
      'Among the over-60s, nearly half take zinc every winter',
    ])
  })
})

describe('words that mislead', () => {
  test.each([
    [
      'About 90% of faecal E. coli isolates resisted the drug.',
      ['About 90% of faecal E. coli isolates resisted the drug'],
    ],
    ['Half of all women\nexperience at least one infection.', ['Half of all women experience at least one infection']],
    ['No adverse effects of any kind occur in children.', ['No adverse effects of any kind occur in children']],
    ['Ginger eases nausea and thereby improves appetite.', ['Ginger eases nausea', 'Ginger improves appetite']],
    ['Children, by contrast, need more sleep.', ['Children need more sleep']],
    [
      'Brisk walking lowers blood pressure. It needs no equipment.',
      ['Brisk walking lowers blood pressure', 'Brisk walking needs no equipment'],
    ],
    [
      '> “Walking works as well as one drug,” said Dr Ada Quill.',
      ['Dr Ada Quill said that walking works as well as one drug'],
    ],
    ['It is a myth that ginger cures cancer.', ['It is a myth that ginger cures cancer']],
  ])('%j', (article, expected) => {
    expect(texts(article)).toEqual(expected)
  })

  test('only a body, a study or a person recommends', () => {
    const article =
      'The Federation of Sleep Societies published its advice in 2020. Tea is popular. It advises against tea at night.'
    expect(texts(article).at(-1)).toBe('The Federation of Sleep Societies advises against tea at night')
  })
})

describe('dispositions', () => {
  test.each([
    ['Does magnesium help?', 'question'],
    ['Take it with a full glass of water.', 'instruction'],
    ['If you feel dizzy, sit down.', 'instruction'],
    ['You should ask a pharmacist first.', 'instruction'],
    ['This article explains how sleep works.', 'signpost'],
    ['Personally, I prefer decaf.', 'opinion'],
    ['Whether zinc can be given to infants is unclear.', 'opinion'],
    ['Rigorous trials in children are warranted.', 'opinion'],
    ['The debate about dose is still unresolved.', 'opinion'],
    ['Several explanations have been put forward.', 'signpost'],
    ['A later Dutch survey told a different story.', 'signpost'],
    ['The table below compares zinc with sugar pills.', 'signpost'],
    ['The authors declare that they have no conflicts of interest.', 'disclaimer'],
    ['Correction: the earlier version gave the wrong dose.', 'correction'],
    ['This page was amended on 3 May to correct a name.', 'correction'],
    ['Some people swear that it cured them.', 'anecdote'],
    ['This is not medical advice.', 'disclaimer'],
    ['Use code SLEEP for 15% off.', 'promotion'],
    ['Comments are closed.', 'furniture'],
    ['An earlier version of this article said that 40 people had died.', 'correction'],
    ['**Myth:** Carrots cure blindness.', 'myth'],
    ['## How sleep works', 'heading'],
    ['![A cup of tea](tea.png)', 'caption'],
    ['Carrots contain carotene.', 'claim'],
    ['## Sleep lowers blood pressure', 'claim'],
  ])('%j is a %s', (article, expected) => {
    expect(dispositions(article)).toEqual([expected])
  })

  test.each(DISPOSITIONS.flatMap(({ patterns }) => patterns))('a pattern opens a text or a word: %s', (pattern) => {
    expect(pattern).toMatch(/^(?:\^|\\b)/)
  })

  test('reads only the part that asserts', () => {
    expect(texts('No wonder that cafés are full, since one in three adults sleeps badly.')).toEqual([
      'One in three adults sleeps badly',
    ])
  })
})

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
})

test('takes an aside to the reader for no condition', () => {
  expect(texts('If you look at the evidence, naps restore alertness.')).toEqual(['Naps restore alertness'])
  expect(texts('If you look at the sun, you damage your eyes.')).toEqual([
    'If people look at the sun, they damage the eyes',
  ])
})

test('leaves citation marks out of the claim but not out of the article', () => {
  const article = 'Naps restore alertness [3,4] in shift workers (Ode & Lund, 2019).'
  const [claim] = extractClaims(article).claims
  expect(claim?.text).toBe('Naps restore alertness in shift workers')
  expect(article.slice(claim?.position.start.offset, claim?.position.end.offset)).toBe(claim?.quote)
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

describe("a caller's lexicon", () => {
  const article =
    'The Bot. Soc. of Kew grows arnica. Arnica is tipped to ease bruises. It is a must for hikers. Members save a third.'

  test('adds its words to those known', () => {
    const { claims, passages } = extractClaims(article, {
      lexicon: {
        abbreviations: ['Bot', 'soc.'],
        hedges: ['is tipped to'],
        recommendations: ['is a must'],
        setAside: { promotion: ['members save'] },
      },
    })
    expect(passages.map(({ quote, disposition }) => [quote, disposition])).toEqual([
      ['The Bot. Soc. of Kew grows arnica.', 'claim'],
      ['Arnica is tipped to ease bruises.', 'claim'],
      ['It is a must for hikers.', 'claim'],
      ['Members save a third.', 'promotion'],
    ])
    expect(claims.map(({ modality }) => modality)).toEqual(['asserted', 'hedged', 'recommended'])
    expect(claims[1]?.cues.map(({ kind, quote }) => [kind, quote])).toContainEqual(['hedge', 'is tipped to'])
  })

  test.each([
    { hedges: 'may' },
    { abbreviations: [1] },
    { setAside: { promotion: 'x' } },
    { setAside: { claim: ['x'] } },
  ])('refuses %j', (lexicon) => {
    expect(() => extractClaims(article, { lexicon: lexicon as never })).toThrow(/Unexpected `lexicon\./)
  })

  test('takes any phrase as it is written', () => {
    const lexicon = { hedges: ['(a+)+$', '', '  '], absolutes: ['100% sure.'] }
    expect(() => extractClaims('Tea (a+)+$ helps, 100% sure.', { lexicon })).not.toThrow()
  })
})

describe('what a person does', () => {
  const story = [
    'Maria Lund was ill for years. The 52-year-old driver suffered in both legs. She now takes quinine every night.',
    'Quinine stops cramps, said Dr Ole Berg. Berg is cautious: as long as doses stay small, he says, quinine is safe.',
  ].join('\n\n')

  test('is no claim', () => {
    expect(dispositions(story).slice(0, 3)).toEqual(['anecdote', 'anecdote', 'anecdote'])
  })

  test('does not hide what the person says', () => {
    expect(texts(story)).toEqual([
      'Dr Ole Berg said that quinine stops cramps',
      'Berg says that as long as doses stay small, quinine is safe',
    ])
  })
})

describe('what is taken apart, and what is not', () => {
  test.each([
    [
      'Gout affects 3–6% of men – most of the men drink beer.',
      ['Gout affects 3–6% of men', 'Most of the men drink beer'],
    ],
    ['The bigger the dose, the bigger the relief.', ['The bigger the dose, the bigger the relief']],
    ['Sage may calm the gut, making sleep easier.', ['Sage may calm the gut', 'Sage may make sleep easier']],
    [
      'Swimmers have fewer falls, an association that held in women.',
      ['Swimmers have fewer falls', 'The association that swimmers have fewer falls held in women'],
    ],
    [
      'Oils, nuts and tofu were each better than butter.',
      ['Oils were better than butter', 'Nuts were better than butter', 'Tofu was better than butter'],
    ],
    [
      'The rates come from 12 trials, most of which were small.',
      ['The rates come from 12 trials', 'Most of the 12 trials were small'],
    ],
    ['Nor does fasting mend bones.', ['Fasting does not mend bones']],
    [
      'Sage slows gout, mint speeds it, and thyme does nothing.',
      ['Sage slows gout', 'Mint speeds gout', 'Thyme does nothing'],
    ],
    [
      'Sitting has been linked to asthma and to arthritis.',
      ['Sitting has been linked to asthma', 'Sitting has been linked to arthritis'],
    ],
    [
      'The Gout Society states that cherries may help, and describes ice as safe.',
      ['The Gout Society states that cherries may help', 'The Gout Society describes ice as safe'],
    ],
    ['That’s why swimmers do not get gout.', ['Swimmers do not get gout']],
    ['A dry mouth is common; I had it for weeks.', ['A dry mouth is common']],
    [
      'Gout can be caught by touching towels or surfaces that were wet.',
      ['Gout can be caught by touching towels or surfaces that were wet'],
    ],
    ['Scrubbing wears the enamel, so wait half an hour.', ['Scrubbing wears the enamel']],
    ['Set against butter, however, ghee does no better.', ['Set against butter, ghee does no better']],
    ['Sage lowered pain (I² = 0%).', ['Sage lowered pain (I² = 0%)']],
    ['Runners shaved 2% off their time.', ['Runners shaved 2% off their time']],
  ])('%j', (article, expected) => {
    expect(texts(article)).toEqual(expected)
  })
})

test('an order to the staff is none of the claims', () => {
  expect(
    dispositions('All staff in the yard must wear gloves. Masks must be stored dry. The picture is more complicated.'),
  ).toEqual(['instruction', 'instruction', 'signpost'])
})

test('reads an answer without a verb by its question', () => {
  expect(texts('Do I need special insoles?\n\nMost people don’t. “Try them for a week,” Dr Ole Berg said.')).toEqual([
    'Most people do not need special insoles',
  ])
})

test('leaves the numbers of paragraphs out, and joins a label with its verb', () => {
  expect(texts('1.1 The lens stiffens with age.\n\n- Blood sugar: rises at night\n- Humidity: rises at sea')).toEqual([
    'The lens stiffens with age',
    'Blood sugar rises at night',
    'Humidity rises at sea',
  ])
})

describe('clauses behind phrases and inside sentences', () => {
  test.each([
    [
      'Zinc shortens colds, and in this group higher doses also help.',
      ['Zinc shortens colds', 'In this group higher doses also help'],
    ],
    [
      'Guidelines advise zinc after a fracture, where zinc lowers the risk of another.',
      ['Guidelines advise zinc after a fracture', 'After a fracture, zinc lowers the risk of another'],
    ],
    [
      'Swimming lowers the pulse in adults while raising it in children.',
      ['Swimming lowers the pulse in adults', 'Swimming raises the pulse in children'],
    ],
    [
      'Zinc shortens colds, probably because it slows the virus.',
      ['Zinc shortens colds, probably because it slows the virus'],
    ],
    [
      'Zinc cut colds, coughs and fevers in children with asthma.',
      [
        'Zinc cut colds in children with asthma',
        'Zinc cut coughs in children with asthma',
        'Zinc cut fevers in children with asthma',
      ],
    ],
    [
      'Doctors see signs of a bruise of the knee, which is most often caused by a fall.',
      ['Doctors see signs of a bruise of the knee', 'A bruise of the knee is most often caused by a fall'],
    ],
    [
      'Zinc lowered filtered ozone, which is a sign of traffic.',
      ['Zinc lowered filtered ozone', 'Filtered ozone is a sign of traffic'],
    ],
    ['It must be said that garlic thins the blood.', ['Garlic thins the blood']],
    [
      'Residents should walk daily and have their pulse checked, the council says.',
      [
        'The council says that residents should walk daily',
        'The council says that residents should have their pulse checked',
      ],
    ],
  ])('%s', (article, expected) => {
    expect(texts(article)).toEqual(expected)
  })

  test('what a speaker says besides', () => {
    expect(texts('Zinc shortens colds, say the makers, who add that honey eases coughs.')).toEqual([
      'The makers say that zinc shortens colds',
      'The makers add that honey eases coughs',
    ])
    expect(
      texts('“Zinc shortens colds,” says Dr Ann Poe, a chemist in Leeds, who notes that honey eases coughs.'),
    ).toEqual(['Dr Ann Poe says that zinc shortens colds', 'Dr Ann Poe notes that honey eases coughs'])
  })

  test('the study that a speaker points to', () => {
    expect(texts('Dr Ann Poe pointed to a review of nine trials in which zinc shortened colds.')).toEqual([
      'Dr Ann Poe noted that in a review of nine trials, zinc shortened colds',
    ])
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
