import { describe, expect, it } from 'vitest'
import {
  concept,
  normaliseWord,
  phrases,
  polarity,
  relatedness,
  valence,
  withPackVocabulary,
} from '../src/vocabulary/index.js'

describe('vocabulary', () => {
  it.each([
    ['Haematomas', 'hematoma'],
    ['relieved', 'relieve'],
    ['randomised', 'randomize'],
    ['women', 'woman'],
    ['diagnoses', 'diagnosis'],
    ['exercises', 'exercise'],
    ['diabetes', 'diabetes'],
    ['fibres', 'fiber'],
  ])('gives the dictionary form of %s', (word, form) => {
    expect(normaliseWord(word)).toBe(form)
  })

  it.each([
    ['heart attacks', 'myocardial infarction', 'synonym'],
    ['relief', 'relieved', 'same'],
    ['renal', 'kidneys', 'synonym'],
    ['diclofenac', 'painkiller', 'narrower'],
    ['exercise', 'walking', 'broader'],
    ['increase', 'decreased', 'antonym'],
    ['effective', 'effects', null],
    ['constructor', '__proto__', null],
  ])('relates %s to %s as %s', (a, b, expected) => {
    expect(relatedness(a, b)).toBe(expected)
  })

  it('finds the longest phrases of a text', () => {
    const text = 'Vitamin C lowers blood pressure'
    expect(phrases(text).map((term) => text.slice(term.start, term.end))).toEqual(['Vitamin C', 'blood pressure'])
  })

  it('adds the synonyms of a pack without touching the shared vocabulary', () => {
    const extended = withPackVocabulary([['zinc lozenge', 'throat tablet']])
    expect(extended.sameConcept('zinc lozenges', 'throat tablet')).toBe(true)
    expect(concept('zinc lozenge')).not.toBe(concept('throat tablet'))
  })

  it('says which way a word moves things, and which outcomes are bad', () => {
    expect([polarity('boosts'), polarity('curbs'), polarity('maintains')]).toEqual([1, -1, 0])
    expect([valence('knee pain'), valence('pain relief'), valence('temperature')]).toEqual(['bad', 'good', null])
  })
})
