import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractClaims } from '../src/claims.js'
import { packFinder } from '../src/finders/pack.js'
import type { Stance } from '../src/judge.js'
import { ruleJudge } from '../src/judges/rules.js'
import { parsePack } from '../src/pack.js'
import type { ExtractedClaim, Finding, Pack } from '../src/schema.js'
import { claimOf, magnesium } from './magnesium.js'
import { root } from './support.js'

const folder = join(root, 'claims/acupuncture-back-pain')
const acupuncture = parsePack(readFileSync(join(folder, 'evidence.json'), 'utf8'))
const article = readFileSync(join(folder, 'article.txt'), 'utf8')

/** What the judge says of a claim from a pack, but for what it abstains from. */
function bearing(claim: ExtractedClaim, pack: Pack): string[] {
  const given = ruleJudge.judge(claim, packFinder(pack).find(claim, { limit: 40 }) as never) as Stance[]
  return given.filter(({ stance }) => stance !== 'neutral').map(({ stance, finding }) => `${stance}: ${finding.id}`)
}

/** The magnesium pack with nothing but statements, in place of its own. */
function saying(...statements: string[]): Pack {
  const findings = statements.map(
    (statement, i): Finding => ({ id: `s${i}`, source: 'one', statement, verified: true }),
  )
  const source = { ...(magnesium.sources[0] as Pack['sources'][number]), id: 'one', citation: { type: 'article' } }
  return { ...magnesium, sources: [source], findings }
}

describe('what does not bear on a claim', () => {
  it('is a pack on another topic', () => {
    const found = extractClaims(article).claims.flatMap((claim) =>
      bearing(claim, magnesium).map((stance) => `${claim.text} — ${stance}`),
    )
    expect(found).toEqual([])
  })

  it.each([
    'In these cases, magnesium reduces leg cramps.',
    'Many other minerals work the same way.',
    'These effects reduce leg cramps.',
  ])('is anything, where the claim leaves open what it speaks of: %s', (text) => {
    expect(bearing(claimOf(text), magnesium)).toEqual([])
  })

  it.each(['That is a significant gain.', 'After a while there is an improvement.', 'There is no cure for cramps.'])(
    'is anything, where the claim says too little: %s',
    (text) => {
      expect(bearing(claimOf(text), magnesium)).toEqual([])
      expect(bearing(claimOf(text), acupuncture)).toEqual([])
    },
  )

  it.each(['Walking reduces systolic pressure.', 'Yoga relieves chronic low back pain.'])(
    'is what was found of another subject: %s',
    (text) => {
      const pack = saying('Needling raised pressure pain thresholds.', 'Massage relieved chronic low back pain.')
      expect(bearing(claimOf(text), pack)).toEqual([])
    },
  )

  it.each([
    'Magnesium for leg cramps: a protocol',
    'OBJECTIVE: To learn whether magnesium reduces leg cramps.',
    'Leg cramps were recorded in a diary in the magnesium group.',
    'We assessed the effect of magnesium on leg cramps.',
    'Further trials of magnesium for leg cramps are needed.',
    'This trial aimed to learn whether magnesium eases leg cramps better than placebo.',
    'The aim of the present study was to show that magnesium reduces leg cramps.',
    'The primary outcome was the number of leg cramps a week in those given magnesium.',
    'Outcome measures included leg cramps at weeks 4 and 8 in the magnesium group.',
    'Baseline characteristics of the magnesium group and the leg cramps they had were similar.',
    'Eighty adults with leg cramps were randomised to magnesium or placebo for 8 weeks.',
  ])('is what reports no result: %s', (statement) => {
    expect(bearing(claimOf('Magnesium reduces leg cramps.'), saying(statement))).toEqual([])
  })

  it('is not so a sentence that reports a result', () => {
    const pack = saying('Magnesium reduced leg cramps compared with placebo in a randomised trial.')
    expect(bearing(claimOf('Magnesium reduces leg cramps.'), pack)).toEqual(['supports: s0'])
  })

  it('is no pack that has nothing on it, however large', () => {
    const claim = claimOf('Quinine shortens migraine attacks in children.')
    expect(bearing(claim, acupuncture)).toEqual([])
  })
})

describe('what only seems to bear a claim out', () => {
  it.each([
    [
      'likens nothing',
      'Leg cramps are just as common in men as in women.',
      'Leg cramps were common in women, of whom 33% had them.',
    ],
    ['is to another degree', 'Magnesium is easily absorbed.', 'Magnesium was absorbed, though absorption was poor.'],
  ])('%s', (_, text, statement) => {
    expect(bearing(claimOf(text), saying(statement)).filter((stance) => stance.startsWith('supports'))).toEqual([])
  })
})

describe('a finding with several comparators', () => {
  const several = saying(
    'Magnesium reduced leg cramps more than no treatment or usual care, but was not clearly better than placebo.',
  )

  it.each([
    ['Magnesium reduces leg cramps more than no treatment.', 'supports: s0'],
    ['Magnesium reduces leg cramps more than placebo.', 'refutes: s0'],
    ['Placebo works as well as magnesium for leg cramps.', 'supports: s0'],
  ])('bears on a claim by what it found against the same: %s', (text, stance) => {
    expect(bearing(claimOf(text), several)).toEqual([stance])
  })
})

describe('a claim of how something works', () => {
  it('is not borne out by what names only where it works', () => {
    const claim = claimOf('Magnesium may work because it speeds up electrical signals through the spinal cord.')
    const pack = saying('Magnesium released opioids in the spinal cord of patients.')
    expect(bearing(claim, pack).filter((one) => one.startsWith('supports'))).toEqual([])
  })
})

describe('a claim that sets one thing against another', () => {
  it.each([
    'Of 1,872 adults who took magnesium, 361 (19%) had leg cramps.',
    'The dose of magnesium used for leg cramps in most trials was 300 mg a day.',
  ])('is not borne out by what was seen of one alone: %s', (statement) => {
    const claim = claimOf('Magnesium reduces leg cramps more than quinine.')
    expect(bearing(claim, saying(statement)).filter((one) => one.startsWith('supports'))).toEqual([])
  })
})
