import { describe, expect, it, test } from 'vitest'
import { extractClaims } from '../../src/claims.js'
import { texts } from './extracted.js'

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

test('leaves citation marks out of the claim but not out of the article', () => {
  const article = 'Naps restore alertness [3,4] in shift workers (Ode & Lund, 2019).'
  const [claim] = extractClaims(article).claims
  expect(claim?.text).toBe('Naps restore alertness in shift workers')
  expect(article.slice(claim?.position.start.offset, claim?.position.end.offset)).toBe(claim?.quote)
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

describe('clauses that open with a share, a phrase or a denial', () => {
  test.each([
    [
      'Each fracture costs the country £9,000, and about one in 40 of the people admitted with one dies in hospital.',
      [
        'Each fracture costs the country £9,000',
        'About one in 40 of the people admitted with a fracture dies in hospital',
      ],
    ],
    [
      'Migraine affects one in seven adults, and as many as 60% of those affected are thought to go without treatment.',
      [
        'Migraine affects one in seven adults',
        'As many as 60% of those affected by migraine are thought to go without treatment',
      ],
    ],
    [
      'Topiramate more than halved the number of attacks (p < 0.001), and in the same trial the rate of rash was higher.',
      [
        'Topiramate more than halved the number of attacks (p < 0.001)',
        'In the same trial the rate of rash was higher',
      ],
    ],
    [
      'No relief was apparent with short courses, nor was clinical recovery improved by rest.',
      ['No relief was apparent with short courses', 'Clinical recovery was not improved by rest'],
    ],
    [
      'Saline lowers the risk of colds and, in addition, prevents sinusitis.',
      ['Saline lowers the risk of colds', 'Saline prevents sinusitis'],
    ],
    [
      'The target is around 40 mg for men and 31–32 mg for women.',
      ['The target is around 40 mg for men', 'The target is around 31–32 mg for women'],
    ],
    ['Since 2021 the clinic has tested every guest.', ['Since 2021 the clinic has tested every guest']],
    [
      'Most nurses believe that gloves protect them, although half of those who wear gloves get a rash.',
      ['Most nurses believe that gloves protect them', 'Half of those who wear gloves get a rash'],
    ],
    ['Rest, where it is feasible, is better than surgery.', ['Rest, where it is feasible, is better than surgery']],
  ])('%s', (article, expected) => {
    expect(texts(article)).toEqual(expected)
  })
})

describe('one speaker behind another clause', () => {
  test.each([
    [
      'Rest was common, whereas current guidelines recommend that patients be advised to stay active and recommend against collars.',
      [
        'Rest was common',
        'Current guidelines recommend that patients be advised to stay active',
        'Current guidelines recommend against collars',
      ],
    ],
    [
      'A review indicated that zinc shortens colds; the largest trial, by contrast, in which Hart et al. randomised 320 adults, showed no benefit.',
      [
        'A review indicated that zinc shortens colds',
        'The largest trial of zinc, in which Hart et al. randomised 320 adults, showed no benefit',
      ],
    ],
  ])('%s', (article, expected) => {
    expect(texts(article)).toEqual(expected)
  })
})

describe('lists of what is done, and what is no list', () => {
  test.each([
    [
      'The aim is to calm the skin, restore its oils and prevent flares.',
      ['The aim is to calm the skin', 'The aim is to restore its oils', 'The aim is to prevent flares'],
    ],
    [
      'Farmers use the spray to lower humidity, kill moulds and protect seeds.',
      [
        'Farmers use the spray to lower humidity',
        'Farmers use the spray to kill moulds',
        'Farmers use the spray to protect seeds',
      ],
    ],
    ['Balm is used to soothe skin and to heal cuts.', ['Balm is used to soothe skin', 'Balm is used to heal cuts']],
    [
      'Steps such as airing rooms, washing sheets, and vacuuming rugs may cut dust.',
      ['Steps such as airing rooms, washing sheets, and vacuuming rugs may cut dust'],
    ],
    [
      'The dose depends on the weight of the child, the age of the mother, and the season.',
      ['The dose depends on the weight of the child, the age of the mother, and the season'],
    ],
    [
      'The device is liked by both its users and nurses for its low price.',
      ['The device is liked by both its users and nurses for its low price'],
    ],
    ['Tape may ease the fear of needles and blood draw.', ['Tape may ease the fear of needles and blood draw']],
    [
      'Swimming should be avoided until the wound has closed and the swelling has gone.',
      ['Swimming should be avoided until the wound has closed and the swelling has gone'],
    ],
    [
      'The main remedy is good foot care, which includes daily washing, careful drying, and clean socks.',
      [
        'The main remedy is good foot care',
        'Good foot care includes daily washing',
        'Good foot care includes careful drying',
        'Good foot care includes clean socks',
      ],
    ],
    [
      'Bursitis often follows a fall but can have other causes.',
      ['Bursitis often follows a fall', 'Bursitis can have other causes'],
    ],
    ['Warmth helps cramps. As for ginger tea, it eases nausea.', ['Warmth helps cramps', 'Ginger tea eases nausea']],
    [
      'The test works by adding dye to a sample and counting cells, indicating a match.',
      ['The test works by adding dye to a sample and counting cells, indicating a match'],
    ],
    ['Warmth helps cramps. Keeping still until the pain goes.', ['Warmth helps cramps']],
    ['Warmth helps. It is older women who gain from it.', ['Warmth helps', 'Older women gain from warmth']],
    ['Try a lamp, which is as good as the sun.', ['A lamp is as good as the sun']],
    [
      'The board advises against hats, gloves and straps for this.',
      ['The board advises against hats, gloves and straps for this'],
    ],
    [
      'The people who gain most are:\n\n- those whose rash is new\n- women',
      ['The people who gain most are those whose rash is new', 'The people who gain most are women'],
    ],
    [
      'Quinine, sold over the counter in many countries, eases cramps.',
      ['Quinine eases cramps', 'Quinine is sold over the counter in many countries'],
    ],
    [
      'Gum is good at freshening breath but bad at stopping decay.',
      ['Gum is good at freshening breath', 'Gum is bad at stopping decay'],
    ],
    ['In cooks it is the back that suffers.', ['In cooks it is the back that suffers']],
  ])('%j', (article, expected) => {
    expect(texts(article)).toEqual(expected)
  })
})
