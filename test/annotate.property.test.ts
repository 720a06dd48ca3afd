import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strip } from '../src/annotate/strip.js'
import { annotate } from '../src/annotate.js'
import { countUnplaced, expectSound } from './annotate/expect-sound.js'
import { makeReport, textRanges } from './annotate/make-report.js'
import { markdownDocument } from './annotate/markdown-document.js'
import { examples } from './annotate/spec-examples.js'

describe('annotate, on the examples of the specifications', () => {
  it('should have the examples', () => {
    expect(examples.length).toBeGreaterThan(1250)
  })

  it.each(examples)('should be reversible and live: $name', ({ markdown }) => {
    for (const source of [markdown, markdown.replaceAll('\n', '\r\n'), markdown.trimEnd()]) {
      const annotated = expectSound(source, makeReport(source, textRanges(source)))
      expect(countUnplaced(annotated)).toBe(0)
    }
  })
})

describe('annotate, on documents of nasty pieces', () => {
  const share = fc.integer({ min: 0, max: 1000 })
  const shares = fc.array(fc.tuple(share, share), { maxLength: 8 })

  it('should be reversible and live with claims on prose', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(markdownDocument, shares, (source, shares) => {
        const texts = textRanges(source)
        const ranges = shares.flatMap(([which, size]): [number, number][] => {
          const [start, end] = texts[Math.floor((which / 1001) * texts.length)] ?? []
          if (start === undefined || end === undefined) return []
          return [[start, start + Math.max(1, Math.ceil((size / 1000) * (end - start)))]]
        })
        const annotated = expectSound(source, makeReport(source, ranges))
        expect(countUnplaced(annotated)).toBe(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('should be reversible and live with claims anywhere', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(markdownDocument, shares, (source, shares) => {
        const ranges = shares.map(([a, b]): [number, number] => {
          const [from, to] = [a, b].map((part) => Math.floor((part / 1000) * source.length)).sort((x, y) => x - y)
          return [from ?? 0, to ?? 0]
        })
        expectSound(source, makeReport(source, ranges))
      }),
      { numRuns: 500 },
    )
  })

  it('should take away one layer of two', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(markdownDocument, (source) => {
        const once = annotate(source, makeReport(source, textRanges(source).slice(0, 3)))
        const twice = expectSound(once, makeReport(once, textRanges(once).slice(0, 6)))
        expect(strip(strip(twice))).toBe(source)
      }),
      { numRuns: 100 },
    )
  })
})
