import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strip } from '../src/annotate/strip.js'
import { annotate, annotationStyles } from '../src/annotate.js'
import { expectRendered } from './annotate/expect-rendered.js'
import { makeReport, textRanges } from './annotate/make-report.js'
import { markdownDocument } from './annotate/markdown-document.js'
import { examples } from './annotate/spec-examples.js'

describe.each(annotationStyles)('annotate as %s', (style) => {
  it.each(examples)('should be reversible, and change nothing else: $name', ({ markdown }) => {
    const report = makeReport(markdown, textRanges(markdown))
    expectRendered(markdown, report, style)
    const crlf = markdown.trimEnd().replaceAll('\n', '\r\n')
    expect(strip(annotate(crlf, makeReport(crlf, textRanges(crlf)), { style }))).toBe(crlf)
  })

  it('should be reversible, and change nothing else, in documents of nasty pieces', { timeout: 300_000 }, () => {
    const share = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(markdownDocument, fc.array(fc.tuple(share, share), { maxLength: 8 }), (source, shares) => {
        // whether this line goes on with a paragraph depends, in micromark, on what stands far from it
        fc.pre(!/^<x-y>/m.test(source))
        const ranges = shares.map(([a, b]): [number, number] => {
          const [from, to] = [a, b].map((part) => Math.floor((part / 1000) * source.length)).sort((x, y) => x - y)
          return [from ?? 0, to ?? 0]
        })
        expectRendered(source, makeReport(source, ranges), style)
      }),
      { numRuns: 150 },
    )
  })

  it('should take away one layer of two, whatever the style of the other', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(markdownDocument, fc.constantFrom(...annotationStyles), (source, other) => {
        const once = annotate(source, makeReport(source, textRanges(source).slice(0, 3)), { style: other })
        const twice = annotate(once, makeReport(once, textRanges(once).slice(0, 6)), { style })
        expect(strip(twice)).toBe(once)
        expect(strip(once)).toBe(source)
      }),
      { numRuns: 40 },
    )
  })
})
