import { describe, expect, it } from 'vitest'
import { decompose, normaliseWord, sameConcept, terms } from '../../src/vocabulary/index.js'

describe('normaliseWord', () => {
  it.each([
    ['Haematomas', 'hematoma'],
    ['relieved', 'relieve'],
    ['randomised', 'randomize'],
    ['standardised', 'standardize'],
    ['hospitalisation', 'hospitalization'],
    ['exercises', 'exercise'],
    ['advised', 'advise'],
    ['practising', 'practice'],
    ['diarrhoea', 'diarrhea'],
    ['fibres', 'fiber'],
    ['tumours', 'tumor'],
    ['women', 'woman'],
    ['diagnoses', 'diagnosis'],
    ['crises', 'crisis'],
    ['studies', 'study'],
    ['allergies', 'allergy'],
    ['lenses', 'lens'],
    ['diabetes', 'diabetes'],
    ['pancreas', 'pancreas'],
    ['rated', 'rate'],
    ['stopped', 'stop'],
    ['controlled', 'control'],
    ['killing', 'kill'],
    ['happier', 'happy'],
    ['sleepiest', 'sleepy'],
    ['SSRIs', 'ssri'],
    ['basis', 'basis'],
    ['calmer', 'calm'],
    ['fever', 'fever'],
    ['harvest', 'harvest'],
    ['dying', 'die'],
    ['wellbeing', 'wellbeing'],
    ["patient's", 'patient'],
    ['', ''],
  ])('gives the dictionary form of %s', (word, form) => {
    expect(normaliseWord(word)).toBe(form)
  })

  it('leaves a word of any length in bounded time', () => {
    const long = 'a'.repeat(1_000_000)
    expect(normaliseWord(long)).toBe(long)
  })
})

describe('capitals', () => {
  const means = (text: string, name: string) => terms(text).some((one) => sameConcept(one.concept, name))

  it.each([
    ['Vitamin D does not slow MS.', 'multiple sclerosis'],
    ['Graded exercise for ME', 'myalgic encephalomyelitis'],
    ['A yearly FIT finds cancer early.', 'faecal immunochemical test'],
    ['PrEP for sailors', 'pre-exposure prophylaxis'],
  ])('reads an abbreviation that is an ordinary word in small letters: “%s”', (text, name) => {
    expect(means(text, name)).toBe(true)
  })

  it.each([
    ['Ms Lee told me.', 'multiple sclerosis'],
    ['Keep fit and prep your meals.', 'faecal immunochemical test'],
    ['TELL ME WHY ANYONE WOULD STOP.', 'myalgic encephalomyelitis'],
  ])('leaves the ordinary word alone: “%s”', (text, name) => {
    expect(means(text, name)).toBe(false)
  })
})

describe('decompose', () => {
  it.each([
    ['arthralgia', ['joint', 'pain']],
    ['hyperglycemia', ['high', 'sugar', 'blood']],
    ['gastroenteritis', ['stomach', 'intestine', 'inflammation']],
    ['diploma', undefined],
  ])('takes %s apart', (word, parts) => {
    expect(decompose(word)).toEqual(parts)
  })
})

describe('compounds', () => {
  it.each([
    ['short-sighted', 'nearsighted'],
    ['head aches', 'headaches'],
    ['hearing aids', 'hearing aid'],
  ])('knows “%s” for “%s”', (a, b) =>
    expect(terms(a).map((term) => term.concept)).toEqual(terms(b).map((term) => term.concept)),
  )

  it('leaves words apart that mean another thing together', () => {
    expect(terms('use less').length).toBe(2)
    expect(terms('break down').length).toBeLessThan(3)
    expect(sameConcept('over dose', 'overdose')).toBe(false)
  })

  it('reads AIDS where it is written so', () => {
    expect(terms('AIDS')[0]?.concept).toMatch(/immune/)
    expect(terms('teaching aids')[1]?.concept).not.toMatch(/immune/)
  })
})
