import { describe, expect, it } from 'vitest'
import { packFinder } from '../src/finders/pack.js'
import type { Evidence } from '../src/judge.js'
import type { Pack } from '../src/schema.js'
import { claimOf, magnesium } from './magnesium.js'

function find(text: string, pack: Pack, limit = 10): string[] {
  return (packFinder(pack).find(claimOf(text), { limit }) as Evidence[]).map(({ finding }) => finding.id)
}

describe('packFinder', () => {
  it('puts the findings on the outcome first', () => {
    expect(find('Magnesium improves sleep quality.', magnesium, 1)).toEqual(['sleep-for'])
    expect(find('Guidelines recommend stretching for leg cramps.', magnesium, 2)).toContain('advice')
  })

  it('meets clinical words with lay ones', () => {
    expect(find('Runny stools? Magnesium can cause diarrhea.', magnesium, 3)).toContain('diarrhoea')
  })

  it('finds what harms were counted for a claim of safety in other words', () => {
    const harms = { ...magnesium.findings[0], id: 'harms', statement: 'Side effects were reported by 4 of 900 adults.' }
    const pack = { ...magnesium, findings: [...magnesium.findings, harms] } as Pack
    expect(find('Magnesium is safe for most people.', pack, 3)).toContain('harms')
  })

  it('knows the synonyms of the pack', () => {
    const pack: Pack = { ...magnesium, vocabulary: [['magnesium', 'zorbium']] }
    expect(find('Zorbium reduces charley horses.', pack).length).toBeGreaterThan(0)
    expect(find('Zorbium.', magnesium)).toEqual([])
  })

  it('gives the same order for the same findings in another order', () => {
    const turned: Pack = { ...magnesium, findings: [...magnesium.findings].reverse() }
    expect(find('Magnesium reduces leg cramps.', turned)).toEqual(find('Magnesium reduces leg cramps.', magnesium))
  })

  it('keeps to its limit, and finds nothing in an empty pack', () => {
    expect(find('Magnesium reduces leg cramps.', magnesium, 2)).toHaveLength(2)
    expect(find('Magnesium reduces leg cramps.', { ...magnesium, findings: [] })).toEqual([])
  })

  it('finds a study by its figures', () => {
    const figures: Pack = {
      ...magnesium,
      findings: magnesium.findings.map((one, i) =>
        i === 3 ? { ...one, statement: `${one.statement} (n=18,342)` } : one,
      ),
    }
    expect(find('The study followed 18,342 people.', figures)).toEqual([magnesium.findings[3]?.id])
  })
})
