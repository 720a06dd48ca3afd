import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { annotate, type Claim, check, parsePack, type Report, reporters, strip } from '../src/index.js'

const path = 'claims/acupuncture-back-pain/article.txt'
const read = (file: string) => readFileSync(new URL(`../claims/acupuncture-back-pain/${file}`, import.meta.url), 'utf8')
const article = read('article.txt')
let report: Report

beforeAll(async () => {
  report = await check(article, { evidence: [parsePack(read('evidence.json'))], path })
})

/** The claims read from a sentence of the article. */
function claimsAt(start: string): Claim[] {
  const passage = report.passages.find(({ quote }) => quote.startsWith(start))
  return report.claims.filter(({ id }) => passage?.claims.includes(id))
}

describe('the article on acupuncture for back pain', () => {
  it('should give the report and the annotated article that are published beside it', async () => {
    await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot(
      '../claims/acupuncture-back-pain/report.json',
    )
    await expect(annotate(article, report)).toMatchFileSnapshot('../claims/acupuncture-back-pain/annotated.md')
    await expect(await reporters.html.render(article, report)).toMatchFileSnapshot(
      '../claims/acupuncture-back-pain/report.html',
    )
  })

  it('should be given back by its annotated copy, byte for byte', () => {
    expect(strip(read('annotated.md'))).toBe(article)
  })

  it('should be contested where it compares real with sham acupuncture, with trials and reviews on both sides', () => {
    const design = (source: string) => report.sources.find(({ id }) => id === source)?.design
    const claims = [
      ...claimsAt('It also showed that there were greater'),
      ...claimsAt('Other research has shown that sham'),
    ]
    expect(claims.length).toBeGreaterThanOrEqual(2)
    for (const { text, verdict, citation } of claims) {
      expect([text, verdict]).toEqual([text, 'contested'])
      for (const side of [citation.supporting, citation.refuting]) {
        const designs = side.map(({ source }) => design(source))
        expect(designs, text).toContain('rct')
        expect(
          designs.some((name) => name === 'meta-analysis' || name === 'systematic-review'),
          text,
        ).toBe(true)
      }
    }
  })

  it('should not take the comparison with standard treatment for one with sham', () => {
    const comparator = (finding: string) => report.findings.find(({ id }) => id === finding)?.comparator ?? ''
    const claims = claimsAt('Both real and sham acupuncture were more effective than standard')
    expect(claims.length).toBeGreaterThan(0)
    for (const { citation } of claims) {
      expect(citation.supporting.length).toBeGreaterThan(0)
      const shams = [...citation.supporting, ...citation.refuting].filter(({ finding }) =>
        /^(?:sham|placebo)/i.test(comparator(finding)),
      )
      expect(shams).toEqual([])
    }
  })

  it('should cite every finding and source once, and only such as the report has', () => {
    const cited = report.claims.flatMap(({ citation }) => [
      ...citation.supporting,
      ...citation.refuting,
      ...citation.qualifying,
    ])
    expect(new Set(report.findings.map(({ id }) => id))).toEqual(new Set(cited.map(({ finding }) => finding)))
    expect(new Set(report.sources.map(({ id }) => id))).toEqual(new Set(cited.map(({ source }) => source)))
    expect(new Set(report.findings.map(({ id }) => id)).size).toBe(report.findings.length)
  })
})
