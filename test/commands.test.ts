import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { parseLedger, Report } from '../src/index.js'
import { createFolder, runCli } from './support.js'
import { teaPack, teaSource } from './tea.js'

const tea = `# Green tea

Green tea lowers blood pressure in adults. Green tea improves sleep.

## Taste

Green tea reduces nausea.
`
const pack = {
  ...teaPack,
  sources: [
    {
      ...teaSource,
      citation: {
        type: 'article-journal',
        title: 'Green tea and blood pressure',
        DOI: '10.5555/Tea',
        PMID: '99999999',
      },
    },
    {
      id: 'gone2001',
      design: 'rct',
      verified: true,
      synthetic: true,
      retracted: true,
      citation: { type: 'article-journal', title: 'Green tea and gout', DOI: '10.5555/gone' },
    },
  ],
}

let cwd = ''
const run = (args: string[], options: Parameters<typeof runCli>[1] = {}) => runCli(args, { cwd, ...options })
const read = (path: string) => readFileSync(join(cwd, path), 'utf8')
const write = (path: string, text: string) => writeFileSync(join(cwd, path), text)
const kept = 'claims/tea/ledger.yaml'
const who = ['--by', 'Ada', '--at', '2026-01-31']
const report = () => Report.parse(JSON.parse(run(['check', 'tea.md', '-f', 'json']).stdout))

/** The ids of the claims about pressure, sleep and nausea. */
let ids: [string, string, string]

beforeEach(() => {
  cwd = createFolder()
  mkdirSync(join(cwd, 'claims/packs'), { recursive: true })
  write('claims/packs/evidence.json', JSON.stringify(pack))
  write('tea.md', tea)
  ids = report().claims.map(({ id }) => id) as typeof ids
})

describe('accept, cite, overrule and ignore', () => {
  it('should write decisions to claims/<article>/ledger.yaml, where check and status find them', () => {
    const [pressure, sleep, nausea] = ids
    expect(run(['accept', 'tea.md', pressure.slice(2, 8), ...who])).toEqual({
      status: 0,
      stdout: `${pressure} accepted: Green tea lowers blood pressure in adults\n`,
      stderr: '',
    })
    run(['overrule', 'tea.md', sleep, 'contested', '--note', 'It has caffeine.', ...who])
    run(['ignore', 'tea.md', nausea, '--note', 'A joke.', ...who])
    const states = report().claims.map(({ citation }) => ('decision' in citation ? citation : undefined))
    expect(states).toMatchObject([
      { state: 'accepted', decision: { by: 'Ada', at: '2026-01-31' } },
      { state: 'rejected', decision: { decision: 'overrule', verdict: 'contested', note: 'It has caffeine.' } },
      { state: 'rejected', decision: { decision: 'ignore', note: 'A joke.' } },
    ])
    expect(readdirSync(join(cwd, 'claims/tea'))).toEqual(['ledger.yaml'])
    expect(run(['status', 'tea.md']).stdout).toContain(
      '3 claims · 3 decided (1 accepted, 1 overruled, 1 ignored) · 0 open',
    )
  })

  it('should keep the ledger of an article without a name of its own under the name of its folder', () => {
    mkdirSync(join(cwd, 'posts/green-tea'), { recursive: true })
    write('posts/green-tea/index.md', tea)
    expect(run(['accept', 'posts/green-tea/index.md', ids[0], ...who]).status).toBe(0)
    expect(existsSync(join(cwd, 'claims/green-tea/ledger.yaml'))).toBe(true)
    expect(run(['accept', 'tea.md', ids[0], '--ledger', 'desk/mine.yaml', ...who]).status).toBe(0)
    expect(parseLedger(read('desk/mine.yaml')).article).toEqual({ title: 'Green tea', path: 'tea.md' })
  })

  it('should say who and when by itself', () => {
    const git = {
      GIT_CONFIG_GLOBAL: join(cwd, 'gitconfig'),
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_CEILING_DIRECTORIES: cwd,
      USER: 'bo',
    }
    write('gitconfig', '[user]\n\tname = Bo Olsen\n')
    run(['accept', 'tea.md', ids[0]], { env: git })
    write('gitconfig', '')
    run(['accept', 'tea.md', ids[1]], { env: git })
    const entries = Object.values(parseLedger(read(kept)).decisions)
    expect(entries.map((entry) => entry?.by)).toEqual(['Bo Olsen', 'bo', undefined])
    expect(entries[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    const nobody = run(['accept', 'tea.md', ids[2]], { env: { ...git, USER: '', LOGNAME: '', USERNAME: '' } })
    expect(nobody).toMatchObject({
      status: 2,
      stderr: 'evidence-claims: Cannot decide without a name: say who with `--by NAME`\n',
    })
  })

  it('should cite what a DOI, a PMID or a file of a reference manager names', () => {
    write(
      'refs.bib',
      '@article{ode2021, title={Quiet evenings}, year={2021}, doi={10.5555/quiet}}\n@book{b, title={B}}\n',
    )
    write('one.ris', 'TY  - JOUR\nTI  - Loud mornings\nDO  - 10.5555/loud\nER  - \n')
    write(
      'two.json',
      JSON.stringify([
        { id: 'x', type: 'book', title: 'X' },
        { id: 'y', type: 'book', title: 'Y' },
      ]),
    )
    const given = [
      'https://doi.org/10.5555/TEA',
      'pmid:123',
      'refs.bib#ode2021',
      'one.ris',
      'two.json#y',
      '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
    ]
    expect(run(['cite', 'tea.md', ids[1], ...given, ...who])).toMatchObject({ status: 0, stderr: '' })
    const entry = parseLedger(read(kept)).decisions[ids[1]]
    expect(entry).toMatchObject({
      decision: 'cite',
      citations: [
        pack.sources[0]?.citation,
        { type: 'document', PMID: '123' },
        { title: 'Quiet evenings', DOI: '10.5555/quiet' },
        { title: 'Loud mornings', DOI: '10.5555/loud' },
        { title: 'Y' },
        { type: 'document', DOI: given[5] },
      ],
    })
    const retracted = run(['cite', 'tea.md', ids[2], '10.5555/gone', ...who])
    expect(retracted).toMatchObject({ status: 0, stderr: 'evidence-claims: `10.5555/gone` was retracted\n' })
  })

  it('should change nothing after a wrong call, and say what is wrong', () => {
    run(['accept', 'tea.md', ids[0], ...who])
    const ledger = read(kept)
    write('refs.bib', '@book{a, title={A}}\n@book{b, title={B}}\n')
    write('other.md', '# Cats\n\nCats purr when they are content.\n')
    const cases: [string[], string | RegExp][] = [
      [
        ['accept', 'tea.md', ids[1], 'c-ffff'],
        'Unexpected claim `c-ffff`, expected the id of one; `evidence-claims status ARTICLE` lists them',
      ],
      [['accept', 'tea.md', 'c-'], /^Unexpected claim `c-`, expected the id of one/],
      [
        ['accept', 'tea.md', ids[0]],
        `Cannot decide about \`${ids[0]}\` again: Ada did on 2026-01-31 (accept); put another in its place with \`--replace\``,
      ],
      [['accept', 'tea.md', ids[1], ids[0]], /^Cannot decide about/],
      [['cite', 'tea.md', ids[1], '10.12/x'], /^Unexpected citation `10\.12\/x`, expected a DOI/],
      [['cite', 'tea.md', ids[1], '10.1234/'], /^Unexpected citation/],
      [['cite', 'tea.md', ids[1], '10.1234/x', 'PMID'], /^Unexpected citation `PMID`, expected a DOI/],
      [
        ['cite', 'tea.md', ids[1], 'refs.bib'],
        'Unexpected citation `refs.bib`, expected `refs.bib#KEY` with one of `a`, `b`',
      ],
      [['cite', 'tea.md', ids[1], 'refs.bib#c'], /^Unexpected citation `refs\.bib#c`/],
      [['cite', 'tea.md', ids[1], 'absent.bib#a'], /^Cannot read `absent\.bib`/],
      [
        ['overrule', 'tea.md', ids[1], 'true', '--note', 'x'],
        'Unexpected verdict `true`, expected one of `supported`, `contested`, `unsupported`',
      ],
      [
        ['overrule', 'tea.md', ids[1], 'supported'],
        /^required option `--note <text>` not specified; see `evidence-claims overrule --help`/,
      ],
      [['ignore', 'tea.md', ids[1], '--note', ''], 'decision: note: Unexpected `""`, expected text that is not empty'],
      [['confirm', 'tea.md', ids[0]], `Cannot confirm \`${ids[0]}\` without a decision that waits for it`],
      [
        ['accept', 'tea.md', ids[1], '--at', '2026-02-31'],
        'Unexpected date `2026-02-31` in `--at`, expected one such as `2026-01-31`',
      ],
      [
        ['accept', 'other.md', ids[1], '--ledger', kept],
        /^Unexpected ledger of `tea\.md`, expected that of `other\.md`/,
      ],
      [['check', 'other.md', '--ledger', kept], /^Unexpected ledger of `tea\.md`/],
      [['check', 'tea.md', '--ledger', 'absent.yaml'], /^Cannot read `absent\.yaml`/],
      [
        ['check', 'tea.md', 'other.md', '--ledger', kept],
        'Unexpected `--ledger` for several articles, expected one article',
      ],
      [['status', '-'], 'Cannot find the ledger of standard input without `--ledger FILE`'],
    ]
    for (const [args, says] of cases) {
      const decides = !['status', 'check'].includes(args[0] ?? '')
      const { status, stdout, stderr } = run([
        ...args,
        ...(decides ? (args.includes('--at') ? ['--by', 'Ada'] : who) : []),
      ])
      expect([status, stdout], args.join(' ')).toEqual([2, ''])
      expect(stderr.trimEnd().replace('evidence-claims: ', '')).toEqual(
        typeof says === 'string' ? says : expect.stringMatching(says),
      )
      expect(read(kept)).toBe(ledger)
    }
    write(kept, ledger.replace('decision: accept', 'decision: acept'))
    const broken = run(['accept', 'tea.md', ids[1], ...who])
    expect(broken.stderr).toMatch(
      /^evidence-claims: claims\/tea\/ledger\.yaml:10:15: decisions\.c-.*Unexpected `"acept"`/,
    )
  })

  it('should put another decision in the place of the first with --replace', () => {
    run(['accept', 'tea.md', ids[0], ...who])
    expect(run(['ignore', 'tea.md', ids[0], '--note', 'A joke.', '--replace', ...who]).status).toBe(0)
    expect(parseLedger(read(kept)).decisions[ids[0]]).toMatchObject({ decision: 'ignore', note: 'A joke.' })
  })
})

describe('--fail-on', () => {
  it('should go by what people decided', () => {
    const status = (list: string) => run(['check', 'tea.md', '--fail-on', list]).status
    expect(status('no-evidence')).toBe(1)
    run(['accept', 'tea.md', ids[1], ids[2], ...who])
    expect(status('no-evidence')).toBe(1)
    run(['overrule', 'tea.md', ids[1], 'contested', '--note', 'x', '--replace', ...who])
    run(['ignore', 'tea.md', ids[2], '--note', 'x', '--replace', ...who])
    expect(status('no-evidence,unsupported')).toBe(0)
    expect(status('contested')).toBe(1)
  })

  it('should fail on what is new since a baseline alone', () => {
    run(['check', 'tea.md', '-f', 'json', '-o', 'old.json'])
    const list = ['--baseline', 'old.json', '--fail-on', 'new:no-evidence,new:contested,refuted']
    expect(run(['check', 'tea.md', ...list])).toMatchObject({ status: 0, stderr: '' })
    write('tea.md', tea.replace('# Green tea\n', '# Green tea\n\nDo you like tea?\n').replace('## Taste', '## Nausea'))
    expect(run(['check', 'tea.md', ...list])).toMatchObject({ status: 0 })
    write('tea.md', `${tea}\nGreen tea cures gout.\n`)
    expect(run(['check', 'tea.md', ...list])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('1 claim has'),
    })
    write('claims/packs/evidence.json', JSON.stringify({ ...pack, sources: [], findings: [] }))
    write('tea.md', tea)
    expect(run(['check', 'tea.md', ...list])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('1 claim has'),
    })
  })

  it('should need a baseline for what is new, and something new for a baseline', () => {
    run(['check', 'tea.md', '-f', 'json', '-o', 'old.json'])
    const says = (...args: string[]) => run(['check', 'tea.md', ...args]).stderr
    expect(says('--fail-on', 'new:refuted')).toBe(
      'evidence-claims: Cannot tell what is new without `--baseline REPORT`\n',
    )
    expect(says('--baseline', 'old.json')).toBe(
      'evidence-claims: Cannot use `--baseline` without `--fail-on new:VERDICT`\n',
    )
    expect(says('--baseline', 'tea.md', '--fail-on', 'new:refuted')).toBe(
      'evidence-claims: tea.md: Unexpected text, expected a report as JSON\n',
    )
    expect(says('--baseline', 'claims/packs/evidence.json', '--fail-on', 'new:refuted')).toContain(
      'evidence.json: schema: Unexpected',
    )
  })
})

describe('diff', () => {
  beforeEach(() => {
    run(['check', 'tea.md', '-f', 'json', '-o', 'old.json'])
    write(
      'new.md',
      tea
        .replace('improves sleep', 'improves sleep in children')
        .replace('Green tea reduces nausea.', 'Honey eases *coughs*.'),
    )
  })

  it('should tell which claims came, went and changed', () => {
    const { status, stdout, stderr } = run(['diff', 'old.json', 'new.md'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('1 added, 1 reworded, 0 with another verdict, 1 removed, 1 as before')
    expect(stdout).toContain('    was: Green tea improves sleep\n    now: Green tea improves sleep in children\n')
    const changes = JSON.parse(run(['diff', 'old.json', 'new.md', '-f', 'json']).stdout)
    expect(changes).toMatchObject({
      schema: 'evidence-claims/diff@1',
      added: [{}],
      removed: [{ quote: 'Green tea reduces nausea' }],
    })
    expect(run(['diff', 'old.json', 'new.md', '-f', 'markdown']).stdout).toContain('### Reworded (1)')
  })

  it('should tell which verdicts changed, people’s included', () => {
    run(['overrule', 'tea.md', ids[1], 'supported', '--note', 'x', ...who])
    run(['check', 'tea.md', '-f', 'json', '-o', 'decided.json'])
    const { stdout } = run(['diff', 'old.json', 'decided.json'])
    expect(stdout).toContain('0 added, 0 reworded, 1 with another verdict, 0 removed, 2 as before')
    expect(stdout).toContain('○ unsupported: nothing in the packs given → supported, as a person decided')
  })

  it('should refuse what is no report', () => {
    write('broken.json', '{"schema": "evidence-claims/report@1"}')
    expect(run(['diff', 'broken.json', 'new.md'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^evidence-claims: broken\.json: generator: Unexpected nothing/),
    })
  })
})
