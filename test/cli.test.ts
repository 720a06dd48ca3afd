import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { version } from '../package.json'
import { createProgress } from '../src/cli/progress.js'
import { shown } from '../src/cli/shown.js'
import { terminalStyle } from '../src/cli/terminal-style.js'
import { check, parsePack, Report, strip } from '../src/index.js'
import { hostileArticle, hostilePack } from './formats/hostile.js'
import { cli, createFolder, runCli } from './support.js'
import { teaPack } from './tea.js'

const tea = `# Green tea

Green tea lowers blood pressure in adults. Green tea improves sleep.
`
const coffee = 'Coffee may cause headaches.\n'

/** What a terminal would obey rather than show. */
const obeyed = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u

let cwd = ''
const run = (args: string[], options: Parameters<typeof runCli>[1] = {}) => runCli(args, { cwd, ...options })
const read = (path: string) => readFileSync(join(cwd, path), 'utf8')
const write = (path: string, text: string) => writeFileSync(join(cwd, path), text)

beforeEach(() => {
  cwd = createFolder()
  mkdirSync(join(cwd, 'claims/tea'), { recursive: true })
  write('tea.md', tea)
  write('coffee.md', coffee)
  write('claims/tea/evidence.json', JSON.stringify(teaPack))
})

describe('evidence-claims', () => {
  it('should tell its version and its options on standard output', () => {
    expect(run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
    expect(run(['--help'])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('check') })
    const help = run(['check', '--help'])
    expect(help).toMatchObject({ status: 0, stderr: '' })
    for (const option of ['--claims', '--format', '--output', '--fail-on']) expect(help.stdout).toContain(option)
  })
})

describe('check', () => {
  it('should print a report for people, with colours only in a terminal or when they are forced', () => {
    const { status, stdout, stderr } = run(['check', 'tea.md'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('supported: consistent evidence for it')
    expect(stdout).not.toContain('\u001B')
    const forced = run(['check', 'tea.md'], { env: { FORCE_COLOR: '1' } }).stdout
    expect(forced).toContain('\u001B[32m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours
    expect(forced.replace(/\u001B\[\d+m/g, '')).toBe(stdout)
    expect(run(['check', 'tea.md', '-o', 'tea.txt'], { env: { FORCE_COLOR: '1' } }).status).toBe(0)
    expect(read('tea.txt')).toBe(stdout)
  })

  it.each([
    [{ isTTY: true, columns: 100, hasColors: () => true }, {}, { color: true, columns: 100 }],
    [{ isTTY: true, columns: 100, hasColors: () => true }, { NO_COLOR: '1' }, { columns: 100 }],
    [{ isTTY: true, columns: 100, hasColors: () => true }, { NO_COLOR: '' }, { color: true, columns: 100 }],
    [{ isTTY: true, columns: 100, hasColors: () => true }, { FORCE_COLOR: '0' }, { columns: 100 }],
    [
      { isTTY: true, columns: 100, hasColors: () => false },
      { FORCE_COLOR: '1', NO_COLOR: '1' },
      { color: true, columns: 100 },
    ],
    [{}, {}, {}],
    [{}, { FORCE_COLOR: '' }, { color: true }],
  ])('should look as the stream %j and the environment %j want', (stream, environment, style) => {
    expect(terminalStyle(stream, environment)).toEqual(style)
  })

  it('should let nothing of a hostile article and pack through to the terminal that it would obey', () => {
    write('nasty.md', hostileArticle)
    write('claims/tea/evidence.json', JSON.stringify(hostilePack))
    const { status, stdout, stderr } = run(['check', 'nasty.md'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('against:')
    expect(stdout).not.toMatch(obeyed)
    const wrong = run(['check', 'nasty.md', '--claims', 'claims/\u001b[31m\u202e.json'])
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).not.toMatch(obeyed)
    write('claims/tea/evidence.json', JSON.stringify({ ...hostilePack, title: 7, language: ['\u202e\u009b31m'] }))
    expect(run(['check', 'nasty.md']).stderr).not.toMatch(obeyed)
    expect(shown(`a\u001b[31mb\u202ec\r\nd\te\u009bf\ud800`)).toBe('a\ufffd[31mb\ufffdc\nd\te\ufffdf\ufffd')
  })

  it('should print the report as JSON', async () => {
    const { status, stdout } = run(['check', 'tea.md', '--format', 'json'])
    expect(status).toBe(0)
    expect(Report.parse(JSON.parse(stdout))).toEqual(
      await check(tea, { evidence: [parsePack(teaPack)], path: 'tea.md' }),
    )
  })

  it('should print the annotated article', () => {
    const { status, stdout } = run(['check', 'tea.md', '--format', 'markdown'])
    expect(status).toBe(0)
    expect(stdout).not.toBe(tea)
    expect(strip(stdout)).toBe(tea)
  })

  it('should read standard input for `-`', () => {
    const { status, stdout } = run(['check', '-', '--format', 'json'], { input: tea })
    const report = Report.parse(JSON.parse(stdout))
    expect(status).toBe(0)
    expect(report.article.path).toBeUndefined()
    expect(report.claims).toEqual(Report.parse(JSON.parse(run(['check', 'tea.md', '-f', 'json']).stdout)).claims)
  })

  it('should keep a byte-order mark and count it in offsets', () => {
    const { stdout } = run(['check', '-', '--format', 'json'], { input: `\uFEFF${tea}` })
    for (const { quote, position } of Report.parse(JSON.parse(stdout)).claims) {
      expect(`\uFEFF${tea}`.slice(position.start.offset, position.end.offset)).toBe(quote)
    }
  })

  it('should check several articles: one JSON array, in order', () => {
    const { status, stdout } = run(['check', 'tea.md', 'coffee.md', '--format', 'json'])
    expect(status).toBe(0)
    const paths = JSON.parse(stdout).map((report: unknown) => Report.parse(report).article.path)
    expect(paths).toEqual(['tea.md', 'coffee.md'])
  })

  it('should stay quiet when its reader has seen enough', () => {
    write('long.md', tea.repeat(2000))
    const script = `'${process.execPath}' '${cli}' check long.md -f json | head -c 1`
    const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', script], { cwd, encoding: 'utf8' })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '{', stderr: '' })
  })

  it('should print several articles as one table and as one run', () => {
    const table = run(['check', 'tea.md', 'coffee.md', '--format', 'csv'])
    expect(table.stdout.match(/^(?:tea|coffee)\.md,/gm)).toEqual(['tea.md,', 'tea.md,', 'coffee.md,'])
    const { runs } = JSON.parse(run(['check', 'tea.md', 'coffee.md', '--format', 'sarif']).stdout)
    expect(runs).toHaveLength(1)
    expect(runs[0].artifacts).toHaveLength(2)
  })

  it.each(['footnotes', 'badges', 'comments', 'table'])('should print the annotated article with %s', (style) => {
    const { status, stdout } = run(['check', 'tea.md', '--format', 'markdown', '--style', style])
    expect(status).toBe(0)
    expect(stdout).not.toBe(tea)
    expect(strip(stdout)).toBe(tea)
    expect(/\n\[\^claim-1/.test(stdout)).toBe(style === 'footnotes')
  })

  it('should refuse to print several annotated articles', () => {
    const { status, stdout, stderr } = run(['check', 'tea.md', 'coffee.md', '--format', 'markdown'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe('evidence-claims: Cannot print several articles as `markdown` without `--output FOLDER`\n')
  })
})

describe('--claims', () => {
  it('should default to the packs in ./claims, and say when there is none', () => {
    expect(JSON.parse(run(['check', 'tea.md', '-f', 'json']).stdout).packs).toHaveLength(1)
    const elsewhere = run(['check', join(cwd, 'tea.md'), '-f', 'json'], { cwd: createFolder() })
    expect(elsewhere.status).toBe(0)
    expect(JSON.parse(elsewhere.stdout).packs).toEqual([])
    expect(elsewhere.stderr).toBe(
      'evidence-claims: no evidence to check against: no pack in `./claims`; name one with `--claims`\n',
    )
  })

  it('should take files and folders, several times, and a pack that is named twice once', () => {
    mkdirSync(join(cwd, 'more'))
    write('more/coffee.json', JSON.stringify({ ...teaPack, id: 'coffee', sources: [], findings: [] }))
    symlinkSync(join(cwd, 'more/coffee.json'), join(cwd, 'more/link.json'))
    const args = [
      'check',
      'tea.md',
      '-f',
      'json',
      '--claims',
      'more',
      '--claims',
      'claims/tea/evidence.json',
      '-c',
      'claims',
    ]
    const { packs } = Report.parse(JSON.parse(run(args).stdout))
    expect(packs.map(({ id }) => id)).toEqual(['coffee', 'tea'])
  })

  it('should leave alone the JSON files of a folder that do not declare themselves packs', () => {
    write('claims/report.json', JSON.stringify({ schema: 'evidence-claims/report@1' }))
    write('claims/schema.json', JSON.stringify({ properties: { schema: { const: 'evidence-claims/pack@1' } } }))
    write('claims/broken.json', '{')
    writeFileSync(join(cwd, 'claims/latin1.json'), Buffer.from([0x22, 0xe9, 0x22]))
    write('claims/notes.txt', 'evidence-claims/pack@1')
    expect(run(['check', 'tea.md', '-f', 'json'])).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('--output', () => {
  it('should write to a file, in the format that its name ends in, and print nothing', () => {
    expect(run(['check', 'tea.md', '-o', 'report.json'])).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(Report.parse(JSON.parse(read('report.json'))).claims.length).toBeGreaterThan(0)
    expect(run(['check', 'tea.md', '-o', 'annotated.md'])).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(strip(read('annotated.md'))).toBe(tea)
    expect(run(['check', 'tea.md', '-o', 'claims.csv'])).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(read('claims.csv')).toMatch(/^article,id,line,[^\r]*\r\ntea\.md,c-/)
    expect(run(['check', 'tea.md', '-o', 'tea.sarif'])).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(JSON.parse(read('tea.sarif')).version).toBe('2.1.0')
    expect(run(['check', 'tea.md', '-o', 'other.md', '-f', 'json']).status).toBe(0)
    expect(read('other.md')).toBe(read('report.json'))
  })

  it('should leave no other file behind', () => {
    run(['check', 'tea.md', '-o', 'report.json'])
    expect(readdirSync(cwd).sort()).toEqual(['claims', 'coffee.md', 'report.json', 'tea.md'])
  })

  it('should write several articles to a folder, each in its place', () => {
    mkdirSync(join(cwd, 'articles/en'), { recursive: true })
    write('articles/index.md', tea)
    write('articles/en/index.md', coffee)
    const args = ['check', 'articles/index.md', 'articles/en/index.md', '--output', 'out', '--format', 'markdown']
    expect(run(args)).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(strip(read('out/index.annotated.md'))).toBe(tea)
    expect(strip(read('out/en/index.annotated.md'))).toBe(coffee)
  })

  it('should write into a folder that is there, and make one that is named with a slash', () => {
    mkdirSync(join(cwd, 'there'))
    expect(run(['check', 'tea.md', '-o', 'there'])).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(run(['check', '-', '-o', 'new/', '-f', 'json'], { input: tea }).status).toBe(0)
    expect(readdirSync(join(cwd, 'there'))).toEqual(['tea.report.txt'])
    expect(readdirSync(join(cwd, 'new'))).toEqual(['stdin.report.json'])
  })

  it('should write to a device without replacing it', () => {
    expect(run(['check', 'tea.md', '-o', '/dev/null'])).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync('/dev/null', 'utf8')).toBe('')
  })

  it('should never write over an article, nor two articles to one file', () => {
    const over = run(['check', 'tea.md', '-o', './tea.md'])
    expect(over).toMatchObject({ status: 2, stderr: expect.stringContaining('Cannot write `./tea.md` over `tea.md`') })
    write('tea.txt', tea)
    const both = run(['check', 'tea.md', 'tea.txt', '-o', 'out', '-f', 'json'])
    expect(both).toMatchObject({ status: 2, stderr: expect.stringContaining('Cannot write') })
    expect(read('tea.md')).toBe(tea)
  })
})

describe('--fail-on', () => {
  it('should exit with 1 when a claim has a verdict or reason of the list, and still give the report', () => {
    const { status, stdout, stderr } = run(['check', 'tea.md', '-f', 'json', '--fail-on', 'contested, no-evidence'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout).schema).toBe('evidence-claims/report@1')
    expect(stderr).toBe('evidence-claims: 1 claim has a verdict or reason of `--fail-on contested, no-evidence`\n')
  })

  it('should exit with 0 when no claim has', () => {
    expect(run(['check', 'tea.md', '--fail-on', 'refuted'])).toMatchObject({ status: 0, stderr: '' })
  })

  it('should refuse a word that is no verdict or reason', () => {
    const { status, stdout, stderr } = run(['check', 'tea.md', '--fail-on', 'refuted,wrong'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^evidence-claims: Unexpected `wrong` in `--fail-on`, expected any of `supported`, .*\n$/)
  })
})

describe('progress', () => {
  it('should be shown after a second, on one line that is cleared at the end', () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(0)
    const written: string[] = []
    const progress = createProgress((text) => written.push(text))
    now.mockReturnValue(999)
    progress.show('1 of 9')
    expect(written).toEqual([])
    now.mockReturnValue(1000)
    progress.show('2 of 9')
    progress.show('2 of 9')
    progress.clear()
    expect(written).toEqual(['\r\u001B[K2 of 9', '\r\u001B[K'])
    now.mockRestore()
  })

  it('should be shown nowhere but on a terminal', () => {
    write('long.md', tea.repeat(500))
    expect(run(['check', 'long.md', '-f', 'json']).stderr).toBe('')
  })
})
