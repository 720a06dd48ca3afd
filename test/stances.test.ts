import { describe, expect, it } from 'vitest'
import { bare, readTopics, type Topic, verdicts } from './stances/examples.js'

const unseen = readTopics(new URL('stances/unseen/', import.meta.url))

function count(topics: readonly Topic[]): { right: number; wronglySupported: number; all: number } {
  const found = topics.flatMap((topic) => verdicts(topic))
  return {
    right: found.filter(({ given, right }) => given === right).length,
    wronglySupported: found.filter(({ given, right }) => given === 'supported' && right !== 'supported').length,
    all: found.length,
  }
}

describe('the judge, on topics that nothing was fitted to', () => {
  it('says what is right of most claims, and seldom supports what is not', () => {
    const { right, wronglySupported, all } = count(unseen)
    expect(all).toBe(120)
    expect(right).toBeGreaterThanOrEqual(70)
    expect(wronglySupported).toBeLessThanOrEqual(9)
  })

  it('does no worse by much where a pack holds nothing but statements', () => {
    const { right, wronglySupported } = count(unseen.map(bare))
    expect(right).toBeGreaterThanOrEqual(54)
    expect(wronglySupported).toBeLessThanOrEqual(12)
  })
})
