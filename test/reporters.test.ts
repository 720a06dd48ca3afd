import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { annotate, annotationStyles } from '../src/annotate.js'
import { report } from '../src/report.js'
import { reporters } from '../src/reporters/index.js'
import { type Passage, Report } from '../src/schema.js'
import { makeClaim, makeReport, pack } from './annotate/make-report.js'
import { slotClaims } from './formats/slot-claims.js'

const source = 'One is one. Two is two. Three is three. Four is four. Five is five. Six is six.'
const ranges = [...source.matchAll(/[^.]+\./g)].map(({ index, 0: text }): [number, number] => [
  index + (text.startsWith(' ') ? 1 : 0),
  index + text.length,
])
const made = makeReport(source, ranges)

it('should list the reporters by name', () => {
  expect(Object.keys(reporters)).toEqual(['csv', 'html', 'json', 'markdown', 'pretty', 'sarif'])
  for (const [name, reporter] of Object.entries(reporters)) expect(reporter.name).toBe(name)
})

describe('report', () => {
  it('should hold to the schema', () => {
    expect(Report.parse(made)).toEqual(made)
  })

  it('should describe the article', () => {
    const passage = { quote: 'One is one. – It’s so.', position: made.claims[0]?.position as never }
    const { article } = report({
      article: { source: 'é\n', title: 'E', path: 'e.md' },
      claims: [],
      passages: [{ ...passage, disposition: 'claim', claims: [] }],
      packs: [],
    })
    expect(article).toEqual({
      title: 'E',
      path: 'e.md',
      sha256: 'edd3a863872a04239eb29ad4bc12fc892b3d4ae57cc7e786a3697816f8e141c2',
      length: 2,
      words: 5,
    })
  })

  it('should hold each cited finding and source once, in the order of first citation, and no other', () => {
    expect(made.findings.map(({ id }) => id)).toEqual(['lee-sleep', 'made-sleep'])
    expect(made.sources.map(({ id }) => id)).toEqual(['lee2020', 'made'])
    const open = report({
      article: { source },
      claims: [makeClaim(source, [0, 11], 0, 'no-evidence')],
      passages: [],
      packs: [pack],
    })
    expect([open.findings, open.sources]).toEqual([[], []])
  })

  it('should name a pack by its content, whatever the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(pack).reverse()) as typeof pack
    const other = report({ article: { source }, claims: [], passages: [], packs: [turned] })
    expect(other.packs).toEqual(made.packs)
    expect(made.packs[0]?.sha256).toMatch(/^[\da-f]{64}$/)
  })

  it('should tell of a citation, a link or a passage that leads nowhere', () => {
    const claim = makeClaim(source, [0, 11], 0, 'refuted', { contradicts: ['gone'] })
    const { problems } = report({ article: { source }, claims: [claim], passages: [], packs: [] })
    expect(problems.map(({ code, claim }) => [code, claim])).toEqual(Array(3).fill(['unresolved-citation', 'c0']))
    expect(problems[0]?.message).toContain('`lee-sleep` of source `lee2020`')
    expect(problems[2]?.message).toContain('claim `gone`')
  })
})

describe('json', () => {
  it('should write the report and end the line', () => {
    const written = reporters.json.render(source, made)
    expect(JSON.parse(written)).toEqual(made)
    expect(written).toMatch(/^\{\n {2}"schema": "evidence-claims\/report@1",[\s\S]*\}\n$/)
  })
})

describe('markdown', () => {
  it('should annotate the article', () => {
    expect(reporters.markdown.render(source, made)).toBe(annotate(source, made))
  })
})

describe('pretty', () => {
  it('should show totals and their shares, then by section what needs work, worst first, and only count the rest', () => {
    const passage = (start: number, quote: string): Passage => {
      const position = { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: start + 1 } }
      return { quote, position, disposition: 'heading', claims: [] }
    }
    const titles = [
      passage(0, 'First *things*'),
      passage(ranges[4]?.[0] ?? 0, 'Last things'),
      passage(source.length, 'End'),
    ]
    const written = reporters.pretty.render(source, makeReport(source, ranges, titles))
    expect(written).toContain('     1  ✗ unsupported: evidence against it\n')
    expect(written).toContain('\n  ✗▲⚖⚖○✓\n')
    const [, first = '', last = '', hint = ''] = written.split(/\n\n(?=First|Last|Every)/)
    expect(first).toMatch(/^First \*things\* +✗ 1 {7}⚖ 2 {7}✓ 1\n/)
    expect([...first.matchAll(/^ {2}([✗▲⚖○✓]) 1:1 /gm)].map(([, symbol]) => symbol)).toEqual(['✗', '⚖', '⚖'])
    expect(last).toMatch(/^Last things +▲ 1 {7}○ 1\n {2}▲ 1:1 Five is five\.\n/)
    expect(last).toContain('say instead: Tea may help.')
    expect(last).toContain('for: Lee et al. 2020')
    expect(last).toContain('against: made [SYNTHETIC, RETRACTED, unverified]')
    expect(last).not.toContain('Six is six')
    expect(hint).toContain('--format html')
    expect(written).not.toMatch(/unsupported(?!: )|^End/m)
  })

  it('should show what the article cites and what people decided, in the terminal and in the notes', () => {
    const made = report({ article: { source }, claims: slotClaims(source), passages: [], packs: [pack] })
    const pending = {
      why: 'stale' as const,
      quote: 'x',
      decision: { decision: 'accept' as const, by: 'Bo', at: '2026-03-04' },
    }
    Object.assign(made.claims[0] as object, { pending })
    const written = reporters.pretty.render(source, made)
    for (const said of ['citation does not fit: ', 'retracted citation: ', 'decision waits: '])
      expect(written).toContain(said)
    expect(written).not.toContain('Accepted')
    for (const style of annotationStyles) {
      const notes = annotate(source, made, { style })
      for (const said of [
        'Accepted by Ann on 2026',
        'Overruled to contested by Ann',
        'Needs no citation',
        'Tea and you',
        'retracted',
      ]) {
        expect(notes.replaceAll('\\', ''), style).toContain(said)
      }
    }
  })

  it('should say how many more a long section has', () => {
    const long = 'Tea harms. '.repeat(20)
    const all = [...Array(20).keys()].map((index) => makeClaim(long, [index * 11, index * 11 + 10], index, 'refuted'))
    const written = reporters.pretty.render(
      long,
      report({ article: { source: long }, claims: all, passages: [], packs: [pack] }),
    )
    expect(written.match(/^ {2}✗ /gm)).toHaveLength(12)
    expect(written).toContain('  … and 8 more to look at')
  })

  it('should colour only when asked to, and say the same', () => {
    const plain = reporters.pretty.render(source, made)
    const colored = reporters.pretty.render(source, made, { color: true })
    expect(plain).not.toContain('\u001b')
    expect(colored).toContain('\u001b[31m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain)
  })

  it('should keep to the width given', () => {
    const long = `${'睡眠'.repeat(60)} ${'a'.repeat(300)} ${'tea and sleep '.repeat(20)}`
    const wide = report({
      article: { source: long, title: long },
      claims: [makeClaim(long, [0, long.length], 0)],
      passages: [],
      packs: [pack],
    })
    for (const columns of [40, 72, 100]) {
      const lines = reporters.pretty.render(long, wide, { columns }).split('\n')
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns)
    }
  })

  it('should let no control character or bidirectional override through', () => {
    const nasty = 'a\u001b[31mb\u0007c\rd\u202ee\u2066f\u0000g\u009bh\ud800i\u2028j'
    const cited = { finding: nasty, source: nasty, why: nasty }
    const claim = makeClaim(nasty, [0, nasty.length], 0, 'refuted', {
      rationale: nasty,
      citation: { state: 'proposed', supporting: [], refuting: [cited], qualifying: [], query: nasty, cited: [] },
    })
    const made = report({
      article: { source: nasty, title: nasty, path: nasty },
      claims: [claim],
      passages: [],
      packs: [{ ...pack, id: nasty, compiled: nasty }],
    })
    const written = reporters.pretty.render(nasty, made)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028]|\p{Cs}/u)
  })

  it('should have something to say of an article without claims', () => {
    const none = report({ article: { source: '' }, claims: [], passages: [], packs: [] })
    expect(reporters.pretty.render('', none)).toBe(
      'Untitled article\n0 words · 0 claims · checked against no evidence\n',
    )
  })
})
