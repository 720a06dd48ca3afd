import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../src/claims.js'
import { DISPOSITIONS } from '../../src/lexicon/dispositions.js'
import { dispositions, texts } from './extracted.js'

describe('dispositions', () => {
  test.each([
    ['Does magnesium help?', 'question'],
    ['Take it with a full glass of water.', 'instruction'],
    ['If you feel dizzy, sit down.', 'instruction'],
    ['You should ask a pharmacist first.', 'instruction'],
    ['This article explains how sleep works.', 'signpost'],
    ['Personally, I prefer decaf.', 'opinion'],
    ['Crutches are worth a try after a fall.', 'opinion'],
    ['Changing the pillow is another option.', 'opinion'],
    ['Which pillow suits is a matter of trial and error.', 'opinion'],
    ['Pillows are off the hook.', 'opinion'],
    ['We asked dentists whether sugar matters.', 'signpost'],
    ['This explainer sets out what a splint does.', 'signpost'],
    ['The dose is discussed below.', 'signpost'],
    ['The nurse, 52, had bought a lamp.', 'anecdote'],
    ['Complete rest delays healing.', 'claim'],
    ['Warm milk helps sleep.', 'claim'],
    ['Take the lamp away for a week and it clears up.', 'claim'],
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

test('takes an aside to the reader for no condition', () => {
  expect(texts('If you look at the evidence, naps restore alertness.')).toEqual(['Naps restore alertness'])
  expect(texts('If you look at the sun, you damage your eyes.')).toEqual([
    'If people look at the sun, they damage the eyes',
  ])
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

test('an order to the staff is none of the claims', () => {
  expect(
    dispositions('All staff in the yard must wear gloves. Masks must be stored dry. The picture is more complicated.'),
  ).toEqual(['instruction', 'instruction', 'signpost'])
})

describe('what makes no claim', () => {
  test.each([
    ['In the following sections, the uses of zinc are discussed in turn.', 'signpost'],
    ['The rest of this guide sets out what is known.', 'signpost'],
    ['Several schools have asked us about eye tests.', 'signpost'],
    ['In our view, zinc is best kept for short colds.', 'opinion'],
    ['Whether that matters at low doses is the more pressing question.', 'opinion'],
    ['Opinions differ.', 'opinion'],
    ['Nice try.', 'opinion'],
    ['It is a reasonable question to ask.', 'opinion'],
    ['We find that a great shame.', 'opinion'],
    ['Much of it surprised us.', 'opinion'],
    ['We now turn to sleep.', 'signpost'],
    ['Readers in a hurry may skip to the section on gout.', 'signpost'],
    ['The references are listed at the end.', 'signpost'],
    ['The table sums up what we tell patients.', 'signpost'],
    ['Resting all day is not the answer either.', 'opinion'],
    ['Conflicts of interest: none declared.', 'disclaimer'],
    ['Prescribers should start at 5 mg with breakfast.', 'instruction'],
    ['Anyone who faints after a fall should go to hospital.', 'instruction'],
  ])('%s', (text, expected) => {
    expect(dispositions(text)).toEqual([expected])
    expect(texts(text)).toEqual([])
  })

  test('what a speaker exclaims of what is seen is none; what it tells of others is one', () => {
    expect(texts('“These are no small bruises,” said Dr Ann Poe.')).toEqual([])
    expect(texts('“A third of sprains never heal,” said Dr Ann Poe.')).toEqual([
      'Dr Ann Poe said that a third of sprains never heal',
    ])
  })
})
