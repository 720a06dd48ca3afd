import { describe, expect, test } from 'vitest'
import { extractClaims } from '../src/claims.js'

const first = (article: string) => {
  const [claim] = extractClaims(article).claims
  if (!claim) throw new Error(`no claim in ${article}`)
  return claim
}

describe('how far a claim goes', () => {
  test.each([
    ['Honey soothes a cough.', 'asserted', 3, false],
    ['Honey may soothe a cough.', 'hedged', 2, false],
    ['Honey always cures a cough.', 'asserted', 3, true],
    ['Coffee is linked to lower mortality.', 'asserted', 1, false],
    ['Beekeepers believe that honey heals wounds.', 'attributed', 3, false],
    ['Adults should eat less salt.', 'recommended', 3, false],
    ['If honey is heated, it loses its enzymes.', 'conditional', 3, false],
  ])('%j', (article, modality, strength, absolute) => {
    const claim = first(article)
    expect(claim.modality).toBe(modality)
    expect(claim.absolute).toBe(absolute)
    if (claim.kind !== 'other' && claim.kind !== 'definition') expect(claim.strength).toBe(strength)
  })

  test('names who says so', () => {
    expect(first('According to the dairy board, milk builds bones.').attributedTo).toBe('the dairy board')
  })

  test('anchors each cue', () => {
    const article = 'Honey *may* never spoil.'
    for (const cue of first(article).cues)
      expect(article.slice(cue.position.start.offset, cue.position.end.offset)).toBe(cue.quote)
    expect(first(article).cues.map((cue) => cue.kind)).toEqual(
      expect.arrayContaining(['hedge', 'absolute', 'negation']),
    )
  })
})
