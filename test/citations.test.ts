import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { matchSources } from '../src/citations/match-sources.js'
import { type Claims, check, extractClaims, type Finder, type Judge, type Pack, parsePack } from '../src/index.js'
import { root } from './support.js'

/** A way in which articles cite, with what a reader sees in it. Names are parts of quotes and of claims. */
interface Case {
  habit: string
  article: string
  /** Each mark by a part of its quote: the claims it stands on, the references it calls; null for one that leads nowhere. */
  marks: { mark: string; claims: string[]; references: (string | null)[] }[]
  /** The source of each reference; null for one that the pack does not hold. */
  sources: Record<string, string | null>
  /** Codes of problems, once each. */
  problems?: string[]
  dispositions?: Record<string, string>
  /** What no claim may say. */
  clean?: string[]
}

const folder = join(root, 'test/citations')
const pack: Pack = parsePack(readFileSync(join(folder, 'pack.json'), 'utf8'))
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, ...(parse(readFileSync(join(folder, name), 'utf8')) as Case) }))

/** Pairs found and pairs looked for, as text. */
interface Tally {
  found: string[]
  expected: string[]
}

const match = matchSources(pack.sources)

function tally({ marks, sources }: Case, claims: Claims): Record<'claims' | 'references' | 'sources', Tally> {
  const texts = new Map(claims.claims.map(({ id, text }) => [id, text]))
  const byId = new Map(claims.references.map((reference) => [reference.id, reference]))
  /** The name that the case has for a text: the longest of its parts. */
  const named = (text: string, names: string[]): string =>
    names.filter((name) => text.includes(name)).sort((a, b) => b.length - a.length)[0] ?? `? ${text.slice(0, 60)}`
  const quotes = marks.map(({ mark }) => mark)
  const references = Object.keys(sources).concat(marks.flatMap((one) => one.references.flatMap((name) => name ?? [])))
  const nameOf = (id: string | null): string => (id === null ? 'null' : named(byId.get(id)?.quote ?? '', references))
  const name = (quote: string): string => quotes.find((mark) => mark === quote) ?? named(quote, quotes)
  const unique = (pairs: string[]): string[] => [...new Set(pairs)]
  return {
    claims: {
      found: unique(
        claims.marks.flatMap((one) => {
          const own = marks.filter(({ mark }) => mark === name(one.quote)).flatMap((mark) => mark.claims)
          return one.claims.map((id) => `${name(one.quote)} on ${named(texts.get(id) ?? '', own)}`)
        }),
      ),
      expected: unique(marks.flatMap((one) => one.claims.map((claim) => `${one.mark} on ${claim}`))),
    },
    references: {
      found: unique(claims.marks.map((one) => `${name(one.quote)} calls ${nameOf(one.reference)}`)),
      expected: unique(marks.flatMap((one) => one.references.map((name) => `${one.mark} calls ${name}`))),
    },
    sources: {
      found: unique(
        claims.references.map(
          ({ quote, citation }) => `${named(quote, Object.keys(sources))} is ${match(citation, quote) ?? null}`,
        ),
      ),
      expected: unique(Object.entries(sources).map(([name, source]) => `${name} is ${source}`)),
    },
  }
}

describe('the citations of an article', () => {
  it('should be attached in every way in which health articles cite', () => {
    expect(cases.length).toBeGreaterThanOrEqual(12)
    const wrong: string[] = []
    const counts = { claims: [0, 0, 0], references: [0, 0, 0], sources: [0, 0, 0] }
    for (const one of cases) {
      const tallies = tally(one, extractClaims(one.article))
      for (const kind of ['claims', 'references', 'sources'] as const) {
        const { found, expected } = tallies[kind]
        const hits = found.filter((pair) => expected.includes(pair))
        counts[kind] = [hits.length, found.length, expected.length].map((n, i) => n + (counts[kind][i] as number))
        for (const pair of found) if (!expected.includes(pair)) wrong.push(`${one.name}: unexpected ${kind}: ${pair}`)
        for (const pair of expected) if (!found.includes(pair)) wrong.push(`${one.name}: missing ${kind}: ${pair}`)
      }
    }
    const figures = Object.entries(counts).map(([kind, [hits = 0, found = 0, expected = 0]]) => {
      const [precision, recall] = [hits / found, hits / expected]
      return { kind, precision, recall, expected }
    })
    console.log(
      figures
        .map(
          (one) =>
            `${one.kind}: precision ${one.precision.toFixed(3)}, recall ${one.recall.toFixed(3)} of ${one.expected}`,
        )
        .join('\n'),
      `\n${wrong.join('\n')}`,
    )
    for (const { kind, precision, recall } of figures) {
      expect(precision, `precision of ${kind}`).toBeGreaterThanOrEqual(0.95)
      expect(recall, `recall of ${kind}`).toBeGreaterThanOrEqual(0.95)
    }
  })

  it.each(cases)(
    'should be told apart from the words of the claims: $habit',
    ({ article, problems, dispositions, clean }) => {
      const claims = extractClaims(article)
      for (const { quote, position } of [...claims.marks, ...claims.references])
        expect(article.slice(position.start.offset, position.end.offset)).toBe(quote)
      expect([...new Set(claims.problems.map(({ code }) => code))].sort()).toEqual([...(problems ?? [])].sort())
      for (const [part, disposition] of Object.entries(dispositions ?? {}))
        expect(claims.passages.find(({ quote }) => quote.includes(part))?.disposition, part).toBe(disposition)
      for (const { text } of claims.claims) {
        for (const word of clean ?? []) expect(text).not.toContain(word)
        expect(text).not.toMatch(/<sup|\^\d|[.,]\d$/)
      }
    },
  )
})

describe('the slot of a claim that cites', () => {
  const article = [
    'Ginger reduces nausea in pregnancy (doi:10.5555/jtm.2019.0345).',
    'Ginger reduces motion sickness (doi:10.5555/annals.2020.77).',
    'Turmeric reduces knee pain (doi:10.5555/knee.2021.9).',
    'Ginger lowers blood pressure (doi:10.5555/jtm.2019.0345).',
    'Peppermint oil eases cramps (PMID 90000003).',
    'Garlic lowers cholesterol (https://news.example/garlic).',
    'Ginger reduces nausea in pregnant women.',
    'Honey soothes coughs.',
  ].join('\n\n')

  it('should say what the cited source says of the claim', async () => {
    const { claims, references, sources, problems } = await check(article, { evidence: [pack] })
    const slots = claims.map(({ citation: { state, cited } }) => [state, ...cited.map(({ bearing }) => bearing)])
    expect(slots).toEqual([
      ['cited', 'supports'],
      ['mismatched', 'refutes'],
      ['retracted', 'supports'],
      ['mismatched', 'neutral'],
      ['cited', 'unchecked'],
      ['cited', 'unchecked'],
      ['proposed'],
      ['open'],
    ])
    expect(references.map(({ id, source }) => [id, source])).toEqual([
      ['ref-1', 'doe2019'],
      ['ref-2', 'lee2020'],
      ['ref-3', 'smith2021'],
      ['ref-4', 'berg2015'],
      ['ref-5', undefined],
    ])
    expect(sources.map(({ id }) => id).sort()).toEqual(['berg2015', 'doe2019', 'lee2020', 'smith2021'])
    expect(problems).toEqual([])
  })

  it('should leave the verdicts as they are without the citations', async () => {
    const verdicts = async (text: string) =>
      (await check(text, { evidence: [pack] })).claims.map(({ text, verdict, reason }) => ({ text, verdict, reason }))
    expect(await verdicts(article)).toEqual(await verdicts(article.replace(/ \([^()]*\)(?=\.)/g, '')))
  })

  it('should match what a finder of your own gives, and leave unchecked what a judge fails to judge', async () => {
    const evidence = pack.findings.map((finding) => {
      return { finding, source: pack.sources.find(({ id }) => id === finding.source) as Pack['sources'][number] }
    })
    const finder: Finder = { name: 'own', find: () => evidence.slice(0, 1) }
    const own = await check(article, { evidence: [finder] })
    expect(own.claims.map(({ citation }) => citation.state).slice(0, 2)).toEqual(['cited', 'cited'])
    expect(own.references.map(({ source }) => source)).toEqual(['doe2019', ...Array(4)])
    const judge: Judge = {
      name: 'broken',
      judge: () => {
        throw new Error('no')
      },
    }
    const failed = await check(article, { evidence: [pack], judge })
    expect(failed.claims.flatMap(({ citation }) => citation.cited.map(({ bearing }) => bearing))).toEqual(
      Array(6).fill('unchecked'),
    )
  })
})
