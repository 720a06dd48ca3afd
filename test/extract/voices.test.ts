import { describe, expect, it, test } from 'vitest'
import { dispositions, texts } from './extracted.js'

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
    expect(texts('Among children, zinc shortens colds, but adults gain nothing.')[1]).toBe(
      'Adults gain nothing from zinc',
    )
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
