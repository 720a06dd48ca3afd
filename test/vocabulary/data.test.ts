import { describe, expect, it } from 'vitest'
import { clinical } from '../../src/vocabulary/data/clinical.js'
import { general } from '../../src/vocabulary/data/general.js'
import { narrower } from '../../src/vocabulary/data/narrower.js'
import { opposites } from '../../src/vocabulary/data/opposites.js'
import { concept, relatedness } from '../../src/vocabulary/index.js'

describe('the data', () => {
  const rows = [clinical, general]
    .flatMap((text) => text.split('\n'))
    .filter((row) => row !== '' && !row.startsWith('#'))

  it('gives each row of synonyms one concept', () => {
    const split = rows.filter((row) => new Set(row.split('=').map(concept)).size > 1)
    expect(split).toEqual([])
  })

  it('gives different rows different concepts', () => {
    const seen = new Map<string, string[]>()
    for (const row of rows) {
      const key = concept(row.split('=')[0] ?? '')
      seen.set(key, [...(seen.get(key) ?? []), row])
    }
    expect([...seen.values()].filter((group) => group.length > 1)).toEqual([])
  })

  it('keeps every kind under its general word, and no word above itself', () => {
    const wrong = narrower
      .split('\n')
      .filter((row) => row !== '' && !row.startsWith('#'))
      .flatMap((row) => {
        const [kind = '', members = ''] = row.split(': ')
        return members.split(', ').filter((member) => relatedness(member, kind) !== 'narrower')
      })
    expect(wrong).toEqual([])
  })

  it('has no opposites of one meaning', () => {
    const wrong = opposites.split(/[|\n]/).flatMap((row) => {
      const [left = [], right = []] = row.split('/').map((side) => side.trim().split(' '))
      return left.flatMap((a) => right.filter((b) => concept(a) === concept(b)).map((b) => `${a} ${b}`))
    })
    expect(wrong).toEqual([])
  })
})
