import { describe, expect, it } from 'vitest'
import { polarity, valence } from '../../src/vocabulary/index.js'

describe('polarity', () => {
  it.each([
    ['boosts', 1],
    ['higher', 1],
    ['curbed', -1],
    ['relief', -1],
    ['fewer', -1],
    ['maintains', 0],
    ['improves', 0],
    ['turmeric', 0],
    ['constructor', 0],
  ])('of %s is %i', (word, sign) => {
    expect(polarity(word)).toBe(sign)
  })
})

describe('valence', () => {
  it.each([
    ['knee pain', 'bad'],
    ['severity of symptoms', 'bad'],
    ['loss of appetite', 'bad'],
    ['incidence of respiratory infection', 'bad'],
    ['kidney failure', 'bad'],
    ['tumour growth', 'bad'],
    ['pain relief', 'good'],
    ['freedom from pain', 'good'],
    ['physical function', 'good'],
    ['quality of life', 'good'],
    ['wound healing', 'good'],
    ['ringing in the ears', 'bad'],
    ['weight gain', 'bad'],
    ['hospital stays', 'bad'],
    ['readmissions', 'bad'],
    ['risk of falls in adults with strong bones', 'bad'],
    ['fear of flying', 'bad'],
    ['need for dialysis', 'bad'],
    ['time to relapse', 'good'],
    ['time to recovery', 'bad'],
    ['relapse-free survival', 'good'],
    ['poor sleep', 'bad'],
    ['blocked nose', 'bad'],
    ['TSH concentration', null],
    ['temperature', null],
    ['vitamin D levels', null],
    ['constructor', null],
    ['', null],
  ])('of %s is %s', (outcome, side) => {
    expect(valence(outcome)).toBe(side)
  })
})
