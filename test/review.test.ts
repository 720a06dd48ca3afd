import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Claim, parseLedger, Report } from '../src/index.js'
import { createFolder, root, runCli } from './support.js'

let cwd = ''
const run = (...args: string[]) => runCli(args, { cwd })
const read = (path: string) => readFileSync(join(cwd, path), 'utf8')
const write = (path: string, text: string) => writeFileSync(join(cwd, path), text)
const done = (...args: string[]) => {
  const result = run(...args)
  expect(result.stderr).toBe('')
  expect(result.status, args.join(' ')).toBe(0)
  return result.stdout
}

const bibliography = `@article{ode2021,
  title = {An invented trial of quiet evenings},
  author = {Ode, Lena},
  journal = {Journal of Invented Results},
  year = {2021},
  doi = {10.5555/invented.1},
}
@article{other, title = {Another invented trial}, year = {2020}}
`

beforeEach(() => {
  cwd = createFolder()
  mkdirSync(join(cwd, 'claims'))
})

describe.each([
  'claims/acupuncture-back-pain/article.txt',
  'test/ledger/articles/evening-coffee.md',
  'test/ledger/articles/walking.txt',
])('an editor at work on %s', (file) => {
  it('should lose no decision', { timeout: 120_000 }, () => {
    const article = basename(file)
    copyFileSync(join(root, file), join(cwd, article))
    mkdirSync(join(cwd, 'claims/packs'))
    cpSync(join(root, 'claims/acupuncture-back-pain/evidence.json'), join(cwd, 'claims/packs/evidence.json'))
    write('refs.bib', bibliography)
    const ledger = ['--ledger', 'ledger.yaml']
    const who = [...ledger, '--by', 'Ada', '--at', '2026-01-31']
    const check = () =>
      Report.parse(
        JSON.parse(done('check', article, '-f', 'json', '--claims', 'claims/packs', ...(ledgerThere ? ledger : []))),
      )
    let ledgerThere = false
    const before = check()
    const text = read(article)

    // a claim each of paragraphs that stay, one that is moved, one that is deleted, and one that is edited
    const paragraphs = [...text.matchAll(/(?:[^\n]+\n)+/g)].map((match) => ({
      text: match[0],
      claims: before.claims.filter(
        ({ position: { start, end } }) => start.offset >= match.index && end.offset <= match.index + match[0].length,
      ),
    }))
    const prose = paragraphs.filter(({ text, claims }) => claims.length > 0 && /^[A-Z].*[.?!]/s.test(text))
    expect(prose.length).toBeGreaterThan(9)
    const [stays, bib, deleted, doi, moved, ...edited] = prose as [
      Paragraph,
      Paragraph,
      Paragraph,
      Paragraph,
      Paragraph,
      ...Paragraph[],
    ]
    // what leans on the text before it is asked about again where it moves
    const first = (paragraph: Paragraph | undefined) =>
      (paragraph?.claims.find(({ context, ambiguous }) => context.length + ambiguous.length === 0) ??
        paragraph?.claims[0]) as Claim

    done('accept', article, first(stays).id, first(deleted).id, first(moved).id, '--claims', 'claims/packs', ...who)
    ledgerThere = true
    done(
      'overrule',
      article,
      first(edited[0]).id,
      'contested',
      '--note',
      'Too strong.',
      '--claims',
      'claims/packs',
      ...who,
    )
    done('cite', article, first(bib).id, 'refs.bib#ode2021', '--claims', 'claims/packs', ...who)
    done('cite', article, first(doi).id, 'https://doi.org/10.5555/invented.2', '--claims', 'claims/packs', ...who)
    const decided = [stays, deleted, moved, edited[0], bib, doi].map(first)
    expect(states(check())).toEqual(['accepted', 'accepted', 'accepted', 'rejected', 'replaced', 'replaced'])
    const saved = parseLedger(read('ledger.yaml'))

    // five sentences are edited, a paragraph deleted, another moved to the end
    let next = text
    for (const [index, paragraph] of edited.slice(0, 5).entries()) {
      const word = ['sometimes', 'perhaps', 'rarely', 'often', 'usually'][index]
      next = next.replace(
        paragraph.text,
        paragraph.text.replace(/ /, ` ${word} `).replace(/\b(?:is|are|can|may)\b/, '$& not'),
      )
    }
    next = `${next.replace(deleted.text, '').replace(moved.text, '').trimEnd()}\n\n${moved.text}`
    write(article, next)

    const after = check()
    const same = (claim: Claim) =>
      after.claims.filter(({ quote, text }) => quote === claim.quote && text === claim.text)
    const applied = after.claims.filter(({ citation }) => 'decision' in citation)
    const waiting = after.claims.filter(({ pending }) => pending)
    const orphans = after.problems.filter(({ code }) => code === 'decision-orphaned')
    expect(applied.length + waiting.length + orphans.length).toBe(6)
    for (const claim of [first(stays), first(moved), first(bib), first(doi)]) {
      expect(
        same(claim).map(({ citation }) => citation.state),
        claim.text,
      ).not.toContain('open')
    }
    expect(applied.map(({ text }) => text).sort()).toEqual(
      decided
        .filter((claim) => same(claim).length > 0)
        .map(({ text }) => text)
        .sort(),
    )
    expect(applied.length).toBeGreaterThanOrEqual(4)
    expect(waiting.map(({ pending }) => pending?.quote)).toContain(first(edited[0]).quote)
    expect(parseLedger(read('ledger.yaml'))).toEqual(saved)

    const status = done('status', article, '--claims', 'claims/packs', ...ledger)
    expect(status).toContain(`${applied.length} decided`)
    expect(status).toContain(`To confirm (${waiting.length})`)
    if (orphans.length > 0) expect(status).toContain(`Decisions whose claim is gone (${orphans.length})`)

    done('confirm', article, ...waiting.map(({ id }) => id), '--claims', 'claims/packs', ...who)
    const confirmed = check()
    expect(confirmed.claims.filter(({ citation }) => 'decision' in citation)).toHaveLength(
      applied.length + waiting.length,
    )
    expect(confirmed.claims.filter(({ pending }) => pending)).toEqual([])
    expect(confirmed.problems.filter(({ code }) => code === 'decision-orphaned')).toEqual(orphans)

    // the author takes it all back: every decision that was not confirmed on other words stands again
    write(article, text)
    const back = check()
    const standing = back.claims.filter(({ citation, pending }) => 'decision' in citation || pending)
    expect(standing.map(({ id }) => id).sort()).toEqual(decided.map(({ id }) => id).sort())
  })
})

interface Paragraph {
  text: string
  claims: Claim[]
}

function states({ claims }: Report): string[] {
  return claims.flatMap(({ citation }) => ('decision' in citation ? [citation.state] : [])).sort()
}
