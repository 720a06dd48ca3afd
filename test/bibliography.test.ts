import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bibliography, readCitations } from '../src/bibliography.js'
import { type Citation, parsePack, type Report } from '../src/index.js'
import { createFolder, root, runCli } from './support.js'

const pack = parsePack(readFileSync(join(root, 'claims/acupuncture-back-pain/evidence.json'), 'utf8'))

function reportOf(...citations: Citation[]): Pick<Report, 'sources' | 'claims'> {
  const sources = citations.map((citation, i) => ({
    id: `s${i}`,
    design: 'rct' as const,
    verified: true,
    citation,
  }))
  return { sources, claims: [] }
}

const doe: Citation = {
  type: 'article-journal',
  title: 'Ginger for nausea',
  author: [{ family: 'Doe', given: 'Jane' }, { literal: 'World Health Organization' }],
  issued: { 'date-parts': [[2020, 12]] },
  'container-title': 'Journal of Tea',
  volume: '12',
  issue: '3',
  page: '1-20',
  DOI: '10.1234/tea.2020.1',
  PMID: '12345678',
}

describe('bibliography', () => {
  it('should write CSL-JSON with the ids of the sources', async () => {
    expect(JSON.parse(await bibliography(reportOf(doe)))).toEqual([{ ...doe, id: 's0' }])
  })

  it('should write BibTeX', async () => {
    expect(await bibliography(reportOf(doe), { format: 'bibtex' })).toMatchInlineSnapshot(`
      "@article{s0,
      	author = {Doe, Jane and {World Health Organization}},
      	journal = {Journal of Tea},
      	doi = {10.1234/tea.2020.1},
      	number = {3},
      	year = {2020},
      	month = {12},
      	note = {PMID: 12345678},
      	pages = {1--20},
      	title = {Ginger for nausea},
      	volume = {12},
      }
      "
    `)
  })

  it('should write RIS', async () => {
    expect(await bibliography(reportOf(doe), { format: 'ris' })).toMatchInlineSnapshot(`
      "TY  - JOUR
      AU  - Doe, Jane
      AU  - World Health Organization
      DA  - 2020/12//
      PY  - 2020
      DO  - 10.1234/tea.2020.1
      ID  - s0
      IS  - 3
      N1  - PMID: 12345678
      SP  - 1-20
      T2  - Journal of Tea
      TI  - Ginger for nausea
      VL  - 12
      ER  - 
      "
    `)
  })

  it('should write Vancouver and APA', async () => {
    expect(await bibliography(reportOf(doe), { format: 'vancouver' })).toMatchInlineSnapshot(`
      "1. Doe J, World Health Organization. Ginger for nausea. Journal of Tea. 2020 Dec;12(3):1–20. doi:10.1234/tea.2020.1 PubMed PMID: 12345678.
      "
    `)
    expect(await bibliography(reportOf(doe), { format: 'apa' })).toMatchInlineSnapshot(`
      "Doe, J. & World Health Organization. (2020). Ginger for nausea. Journal of Tea, 12(3), 1–20. https://doi.org/10.1234/tea.2020.1
      "
    `)
  })

  it('should write in any CSL style', async () => {
    const style = `<?xml version="1.0" encoding="utf-8"?>
      <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
        <info><title>Short</title><id>short</id><updated>2020-01-01T00:00:00+00:00</updated></info>
        <citation><layout><text variable="title"/></layout></citation>
        <bibliography><layout suffix="!"><text variable="title" text-case="uppercase"/></layout></bibliography>
      </style>`
    expect(await bibliography(reportOf(doe), { format: { style } })).toBe('GINGER FOR NAUSEA!\n')
    expect(await bibliography(reportOf(doe), { format: { style: style.replace('suffix="!"', 'suffix="?"') } })).toBe(
      'GINGER FOR NAUSEA?\n',
    )
  })

  it('should refuse a style that is none and a format that it does not know', async () => {
    const style = (text: string) => bibliography(reportOf(doe), { format: { style: text } })
    await expect(style('<style>')).rejects.toMatchObject({ code: 'bad-style' })
    await expect(style('{"type":"book"}')).rejects.toMatchObject({ code: 'bad-style' })
    await expect(bibliography(reportOf(doe), { format: 'harvard' as never })).rejects.toMatchObject({
      code: 'unknown-format',
    })
  })

  it.each(['bibtex', 'ris'] as const)('should keep every source of a pack in %s', async (format) => {
    const report = { sources: pack.sources, claims: [] }
    const read = await readCitations(await bibliography(report, { format }), format)
    const seen = (citations: Citation[]) =>
      citations.map(({ title, DOI, PMID, PMCID, author, issued }) => ({
        title,
        DOI,
        PMID,
        PMCID,
        authors: author?.map(
          (name) => name.literal ?? [name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
        ),
        year: Number(issued?.['date-parts']?.[0]?.[0]),
      }))
    expect(seen(read)).toEqual(seen(pack.sources.map(({ citation }) => citation)))
  })

  it.each(['bibtex', 'ris'] as const)('should read back what it wrote in %s, however hostile', async (format) => {
    const word = fc.stringMatching(/^[A-Za-zäöüßéčøαβ漢0-9{}%&$#_~^\\"'@,.;()=/+-]{1,12}$/)
    const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '))
    await fc.assert(
      fc.asyncProperty(text, text, async (title, journal) => {
        const written = await bibliography(
          reportOf({ type: 'article-journal', title, 'container-title': `J${journal}\nTY  - BOOK` }),
          { format },
        )
        const read = await readCitations(written, format)
        expect(read).toHaveLength(1)
        expect(read[0]?.title).toBe(title)
        expect(read[0]?.['container-title']).toBe(`J${journal} TY - BOOK`)
      }),
      { numRuns: 200 },
    )
  })
})

describe('readCitations', () => {
  it('should read what reference managers write, told from its text', async () => {
    const bibtex = '@article{mu2020, title={On {Back} Pain}, author={M{\\"u}ller, J and {Some Body}}, pmid={33306198}}'
    const ris = 'TY  - JOUR\nAU  - Some Body\nTI  - On Back Pain\nER  - \n'
    const json = '{"title":"On Back Pain","author":[{"literal":"Some Body"}],"note":"PMID: 33306198"}'
    expect(await readCitations(bibtex)).toMatchObject([
      {
        id: 'mu2020',
        title: 'On Back Pain',
        author: [{ family: 'Müller', given: 'J' }, { literal: 'Some Body' }],
        PMID: '33306198',
      },
    ])
    expect(await readCitations(ris)).toMatchObject([{ title: 'On Back Pain', author: [{ literal: 'Some Body' }] }])
    expect(await readCitations(json)).toMatchObject([{ title: 'On Back Pain', PMID: '33306198', type: 'document' }])
  })

  it.each([
    ['', 'Unexpected text without a citation, expected BibTeX'],
    ['@misc{x, title={A', 'Unexpected text, expected BibTeX (expected "text", got EOF at line 1 col 18)'],
    ['TY  - ', 'Unexpected text without a citation, expected RIS'],
    ['[1]', 'Unexpected citation 1, expected CSL-JSON'],
    ['[{"author":[null]}]', 'Unexpected citation 1, expected CSL-JSON'],
  ])('should say what is wrong with %j', async (text, message) => {
    await expect(readCitations(text)).rejects.toMatchObject({ code: 'bad-citations', message })
  })
})

describe('the command `bibliography`', () => {
  const report = 'claims/acupuncture-back-pain/report.json'

  it('should write the sources of a report', async () => {
    const sources: unknown[] = JSON.parse(readFileSync(join(root, report), 'utf8')).sources
    const { status, stdout, stderr } = runCli(['bibliography', report, '--format', 'ris'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(await readCitations(stdout)).toHaveLength(sources.length)
    const file = join(createFolder(), 'sources.json')
    expect(runCli(['bibliography', report, '--output', file]).stdout).toBe('')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(sources.length)
  })

  it('should say what is wrong with a format or a style', () => {
    const style = join(createFolder(), 'own.csl')
    writeFileSync(style, 'no style')
    expect(runCli(['bibliography', report, '--format', style])).toMatchObject({
      status: 2,
      stderr: 'evidence-claims: Unexpected style, expected the XML of a CSL style\n',
    })
    expect(runCli(['bibliography', report, '--format', 'mla']).stderr).toMatch(
      /^evidence-claims: Unexpected format `mla`/,
    )
    expect(runCli(['bibliography', report, '--format', 'missing.csl']).stderr).toMatch(/there is no such file/)
  })
})
