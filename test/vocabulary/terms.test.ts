import { describe, expect, it } from 'vitest'
import { concept, phrases, sameConcept, terms, withPackVocabulary } from '../../src/vocabulary/index.js'

describe('terms', () => {
  it('finds the longest phrases of a text', () => {
    const text = 'Vitamin C lowers blood pressure; heart attacks and its side effects are rare.'
    const found = phrases(text).map((term) => text.slice(term.start, term.end))
    expect(found).toEqual(['Vitamin C', 'blood pressure', 'heart attacks', 'side effects'])
  })

  it.each([
    ['cancer of the breast', 'breast cancer'],
    ['losing her hair', 'hair loss'],
    ['had a hip replaced', 'hip replacement'],
    ['an infection of the wound', 'wound infection'],
    ['pain in the lower back', 'low back pain'],
  ])('finds in “%s” what is %s', (text, term) => {
    expect(terms(text).map((found) => found.concept)).toContain(concept(term))
  })

  it.each(['she lost her keys', 'the head of the office', 'reduce salt in bread', 'a cup of tea'])(
    'turns nothing round in “%s”',
    (text) => {
      expect(terms(text).every((found) => found.end - found.start < 12)).toBe(true)
    },
  )

  it('takes tokens for text', () => {
    const tokens = [
      { lower: 'heart', start: 3, end: 8 },
      { lower: 'attacks', start: 9, end: 16 },
    ]
    expect(phrases(tokens)).toEqual([{ start: 3, end: 16, words: 2, concept: concept('myocardial infarction') }])
  })

  it('reads a million characters of one phrase begun again and again', () => {
    expect(terms('low back '.repeat(110_000)).length).toBeGreaterThan(100_000)
  })
})

describe('withPackVocabulary', () => {
  it('adds synonyms without touching the shared vocabulary', () => {
    const before = concept('zinc lozenge')
    const extended = withPackVocabulary([['zinc lozenge', 'throat tablet', 'constructor']])
    expect(extended.sameConcept('zinc lozenges', 'throat tablet')).toBe(true)
    expect(extended.relatedness('heart attack', 'myocardial infarction')).toBe('synonym')
    expect(concept('zinc lozenge')).toBe(before)
    expect(sameConcept('zinc lozenge', 'throat tablet')).toBe(false)
  })

  it('joins rows that share a term, and passes over what is empty', () => {
    const extended = withPackVocabulary([
      ['zinc lozenge', 'throat tablet'],
      ['Throat  Tablets', 'NF-κB pill'],
      ['', '-'],
      [],
    ])
    expect(extended.sameConcept('zinc lozenges', 'NF-κB pills')).toBe(true)
    expect(extended.relatedness('', '-')).toBeNull()
  })

  it('takes a word of many meanings without the synonyms it had', () => {
    const extended = withPackVocabulary([['baby', 'seedling']])
    expect(extended.sameConcept('baby', 'seedlings')).toBe(true)
    expect(extended.sameConcept('neonate', 'seedling')).toBe(false)
  })
})
