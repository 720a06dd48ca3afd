import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { EvidenceClaimsError } from '../src/errors.js'
import { parsePack } from '../src/pack.js'
import { Ledger, Pack, Report } from '../src/schema.js'

const tea = {
  schema: 'evidence-claims/pack@1',
  id: 'tea',
  title: 'Tea',
  language: 'en',
  compiled: '2026-01-01',
  sources: [
    { id: 'lee2019', design: 'rct', verified: true, citation: { type: 'article-journal', title: 'Tea and sleep' } },
  ],
  findings: [{ id: 'lee2019-sleep', source: 'lee2019', statement: 'Tea did not change sleep.', verified: true }],
}

/** The pack with one place changed. */
function withChange(change: (pack: typeof tea) => void): unknown {
  const pack = structuredClone(tea)
  change(pack)
  return pack
}

function messageOf(json: unknown): string {
  try {
    parsePack(json, 'claims/tea.json')
  } catch (error) {
    if (error instanceof EvidenceClaimsError && error.code === 'bad-pack') return error.message
    throw error
  }
  return 'no error'
}

describe('parsePack', () => {
  it('should give back a pack from its text or its value', () => {
    expect(parsePack(tea)).toEqual(tea)
    expect(parsePack(JSON.stringify(tea))).toEqual(tea)
  })

  it('should read a text that starts with a byte-order mark', () => {
    expect(parsePack(`\uFEFF${JSON.stringify(tea)}`)).toEqual(tea)
  })

  it('should name the path of every wrong field, what stands there and what should', () => {
    const wrong = withChange((pack) => {
      Object.assign(pack.findings[0] as object, { direction: 'favours-x', statement: '', verified: 'yes' })
      Object.assign(pack.sources[0] as object, { design: 'trial' })
      Object.assign(pack.sources[0]?.citation as object, { volume: [] })
      Object.assign(pack, { title: undefined, vocabulary: [['tea']] })
    })
    expect(messageOf(wrong).split('; ')).toEqual([
      'claims/tea.json: title: Unexpected nothing, expected a string',
      expect.stringMatching(
        /^sources\[0\]\.design: Unexpected `"trial"`, expected one of `guideline`, `meta-analysis`, /,
      ),
      'sources[0].citation.volume: Unexpected an empty list, expected a string or a number',
      'findings[0].statement: Unexpected `""`, expected text that is not empty',
      expect.stringMatching(
        /^findings\[0\]\.direction: Unexpected `"favours-x"`, expected one of `favours-intervention`, /,
      ),
      'findings[0].verified: Unexpected `"yes"`, expected a boolean',
      'vocabulary[0]: Unexpected a list, expected at least 2 of them',
    ])
  })

  it('should say that a value is no pack at all', () => {
    expect(messageOf(null)).toBe('claims/tea.json: Unexpected `null`, expected an object')
    expect(messageOf('[]')).toBe('claims/tea.json: Unexpected an empty list, expected an object')
  })

  it('should name the place at which a text stops being JSON', () => {
    const cases = {
      '': '1:1: Unexpected end of file, expected a value',
      '{\n  "schema": }': '2:13: Unexpected `}`, expected a value',
      '{"a": 1,}': '1:9: Unexpected `}`, expected a name in double quotes',
      "{'a': 1}": "1:2: Unexpected `'a':`, expected a name in double quotes or `}`",
      '{"a" 1}': '1:6: Unexpected `1`, expected `:`',
      '[1 2]': '1:4: Unexpected `2`, expected `,` or `]`',
      '[1,\n// no\n2]': '2:1: Unexpected `//`, expected a value',
      '{} x': '1:4: Unexpected `x`, expected the end of the file',
      '{"a": "tab\there"}': '1:7: Unexpected `"tab`, expected a value',
      '[01]': '1:3: Unexpected `1`, expected `,` or `]`',
    }
    for (const [text, message] of Object.entries(cases)) {
      expect(messageOf(text), text).toBe(`claims/tea.json:${message} (the file is not JSON)`)
    }
  })

  it('should find the fault in linear time however deep or long the text is', () => {
    expect(messageOf('['.repeat(200_000))).toContain(':1:200001: Unexpected end of file')
    expect(messageOf(`"${'\\n'.repeat(200_000)}`)).toContain(':1:1: Unexpected')
  })

  it('should refuse an id given twice', () => {
    const twice = withChange((pack) => {
      pack.sources.push(structuredClone(tea.sources[0] as (typeof tea.sources)[0]))
      pack.findings.push(structuredClone(tea.findings[0] as (typeof tea.findings)[0]))
    })
    expect(messageOf(twice)).toBe(
      'claims/tea.json: sources[1].id: Unexpected `lee2019` again, expected an id other than that of sources[0]; ' +
        'findings[1].id: Unexpected `lee2019-sleep` again, expected an id other than that of findings[0]',
    )
  })

  it('should refuse a finding whose source is not in the pack, and a `supersedes` that leads nowhere', () => {
    const dangling = withChange((pack) => {
      Object.assign(pack.findings[0] as object, { source: 'li2019' })
      Object.assign(pack.sources[0] as object, { supersedes: 'lee2019' })
    })
    expect(messageOf(dangling)).toBe(
      'claims/tea.json: findings[0].source: Unexpected `li2019`, expected the id of a source of the pack; ' +
        'sources[0].supersedes: Unexpected `lee2019`, expected the id of another source of the pack',
    )
  })
})

describe('the published JSON Schemas', () => {
  it('should be those of the schemas in the code', async () => {
    for (const [name, schema] of Object.entries({ pack: Pack, report: Report, ledger: Ledger })) {
      const { $schema, ...rest } = z.toJSONSchema(schema, {
        // JSON Schema knows no tuple of nothing
        override: ({ jsonSchema }) => {
          if (jsonSchema.prefixItems?.length !== 0) return
          delete jsonSchema.prefixItems
          jsonSchema.maxItems = 0
        },
      })
      const json = { $schema, $id: `evidence-claims/${name}@1`, title: `evidence-claims ${name}, version 1`, ...rest }
      await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(`../claims/${name}.schema.json`)
    }
  })
})

describe('the acupuncture pack', () => {
  const text = readFileSync(new URL('../claims/acupuncture-back-pain/evidence.json', import.meta.url), 'utf8')
  const pack = parsePack(text)

  it('should parse, and name its schema for editors', () => {
    expect(pack.sources).toHaveLength(96)
    expect(pack.findings).toHaveLength(143)
    expect(pack.$schema).toBe('../pack.schema.json')
  })

  it('should lose nothing in parsing', () => {
    expect(pack).toEqual(JSON.parse(text))
  })

  it('should stay honest about what was not checked against the publication', () => {
    expect(pack.sources.filter((source) => !source.verified)).toHaveLength(5)
    expect(pack.findings.filter((finding) => !finding.verified)).toHaveLength(10)
  })
})
