import { describe, expect, it } from 'vitest'
import type { Stance } from '../src/judge.js'
import { STANDING } from '../src/lexicon/standing.js'
import { type Certainty, Design, type Source } from '../src/schema.js'
import { weigh } from '../src/weigh.js'
import { claimOf } from './magnesium.js'

const claim = claimOf('Magnesium reduces leg cramps.')

interface Given {
  design?: Design
  exceeds?: Stance['exceeds']
  verified?: boolean
  certainty?: Certainty
  source?: Partial<Source>
  finding?: string
}

let count = 0

function stance(kind: Stance['stance'], given: Given = {}): Stance {
  const id = given.source?.id ?? `s${count++}`
  const verified = given.verified ?? true
  const citation = { type: 'article-journal', title: id, author: [{ family: id }], issued: { 'date-parts': [[2020]] } }
  const made: Stance = {
    finding: {
      id: given.finding ?? `f-${id}`,
      source: id,
      statement: 'A result.',
      verified,
      certainty: given.certainty ?? null,
    },
    source: { id, design: given.design ?? 'rct', verified, citation, ...given.source },
    stance: kind,
    why: 'found',
  }
  return given.exceeds ? { ...made, exceeds: given.exceeds } : made
}

describe('weigh', () => {
  it('says that nothing bears on a claim', () => {
    expect(weigh(claim, [])).toMatchObject({
      verdict: 'unsupported',
      reason: 'no-evidence',
      certainty: null,
      citation: { state: 'open' },
    })
    expect(weigh(claim, [stance('neutral')])).toMatchObject({ reason: 'no-evidence' })
  })

  it('lets qualifying findings decide nothing', () => {
    const { reason, citation } = weigh(claim, [stance('qualifies')])
    expect(reason).toBe('no-evidence')
    expect(citation.qualifying).toHaveLength(1)
  })

  it('follows the order of the rule', () => {
    expect(weigh(claim, [stance('refutes')])).toMatchObject({ verdict: 'unsupported', reason: 'refuted' })
    expect(weigh(claim, [stance('supports', { exceeds: 'absolute' }), stance('refutes')])).toMatchObject({
      reason: 'overstated',
    })
    expect(weigh(claim, [stance('supports'), stance('refutes')])).toMatchObject({
      verdict: 'contested',
      reason: 'conflicting-evidence',
    })
    expect(weigh(claim, [stance('supports')])).toMatchObject({ verdict: 'supported', reason: 'consistent-evidence' })
  })

  it('cites what a claim exceeds as qualifying it', () => {
    const { citation } = weigh(claim, [stance('supports', { exceeds: 'absolute', finding: 'average' })])
    expect(citation).toMatchObject({ state: 'open', supporting: [], qualifying: [{ finding: 'average' }] })
  })

  it('words its suggestion by what was found', () => {
    const given = stance('supports', { exceeds: 'absolute', certainty: 'low' })
    const pico = { intervention: 'magnesium; calcium', comparator: 'placebo', population: 'adults' }
    const found = (more: object) =>
      weigh(claim, [{ ...given, finding: { ...given.finding, ...pico, ...more } }]).suggestion
    expect(found({ outcome: 'pain', direction: 'favours-intervention' })).toBe(
      'Magnesium and calcium may reduce pain compared with placebo, in adults.',
    )
    expect(found({ outcome: 'pain', direction: 'favours-comparator', certainty: 'high' })).toBe(
      'Magnesium and calcium increase pain compared with placebo, in adults.',
    )
    expect(found({ outcome: 'quality of life', direction: 'favours-intervention', certainty: 'moderate' })).toBe(
      'Magnesium and calcium probably improve quality of life compared with placebo, in adults.',
    )
    expect(found({ outcome: 'pain', direction: 'descriptive' })).toBe(
      'Say no more than was found: “A result.” (s0 2020)'.replace('s0', given.source.id),
    )
  })

  it('says why findings on its topic were set aside', () => {
    const other = { ...stance('neutral'), why: 'in other people' }
    const unrelated = { ...stance('neutral'), why: 'about something else' }
    expect(weigh(claim, [other, unrelated]).rationale).toBe(
      'No finding given bears on this. Set aside one on its topic: in other people.',
    )
  })

  it('suggests a wording for an overstated claim only', () => {
    expect(weigh(claim, [stance('supports', { exceeds: 'size' })]).suggestion).toBeTruthy()
    expect(weigh(claim, [stance('supports')]).suggestion).toBeUndefined()
  })

  it('puts a mixed finding on both sides', () => {
    const both = ['supports', 'refutes'] as const
    const mixed = both.map((kind) => stance(kind, { finding: 'mixed', source: { id: 'mixed' } }))
    const { verdict, reason, citation } = weigh(claim, mixed)
    expect([verdict, reason]).toEqual(['contested', 'mixed-evidence'])
    expect([citation.supporting.length, citation.refuting.length]).toEqual([1, 1])
  })

  it('lets the laboratory speak only where nothing better does', () => {
    const laboratory = stance('supports', { design: 'laboratory' })
    expect(weigh(claim, [laboratory])).toMatchObject({ verdict: 'supported' })
    const { reason, citation } = weigh(claim, [laboratory, stance('refutes')])
    expect(reason).toBe('refuted')
    expect(citation.qualifying.map((one) => one.finding)).toEqual([laboratory.finding.id])
  })

  it('hears every design on a belief', () => {
    const belief = { ...claim, kind: 'belief' as const }
    expect(weigh(belief, [stance('supports', { design: 'opinion' }), stance('refutes')])).toMatchObject({
      verdict: 'contested',
    })
  })

  it('supports nothing on what is unverified alone', () => {
    const { verdict, reason, citation } = weigh(claim, [stance('supports', { verified: false })])
    expect([verdict, reason]).toEqual(['unsupported', 'no-evidence'])
    expect(citation.qualifying[0]?.why).toContain('unverified')
    expect(weigh(claim, [stance('supports', { verified: false }), stance('supports')])).toMatchObject({
      verdict: 'supported',
    })
  })

  it('counts a retracted source on neither side', () => {
    expect(weigh(claim, [stance('supports', { source: { retracted: true } })])).toMatchObject({ reason: 'no-evidence' })
  })

  it('leaves out a superseded source where its successor bears on the claim', () => {
    const old = stance('supports', { source: { id: 'old' } })
    const successor = stance('refutes', { source: { id: 'new', supersedes: 'old' } })
    expect(weigh(claim, [old, successor])).toMatchObject({ reason: 'refuted' })
    expect(weigh(claim, [old])).toMatchObject({ verdict: 'supported' })
  })

  it('gives the certainty of the evidence behind the verdict', () => {
    expect(
      weigh(claim, [stance('supports', { certainty: 'low' }), stance('supports', { certainty: 'moderate' })]).certainty,
    ).toBe('moderate')
  })

  it('names the findings in its rationale', () => {
    const { rationale } = weigh(claim, [
      stance('supports', { source: { id: 'Abara' } }),
      stance('refutes', { source: { id: 'Berg' } }),
    ])
    expect(rationale).toMatch(/Abara 2020.*Berg 2020/)
  })

  it('gives every design a standing', () => {
    expect(Object.keys(STANDING).sort()).toEqual([...Design.options].sort())
  })
})
