import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { check, extractClaims, Report } from '../src/index.js'
import { createFolder, runCli } from './support.js'

const good = { schema: 'evidence-claims/pack@1', id: 'p', title: 'P', language: 'en', compiled: '2026-01-01' }
const source = { id: 's', design: 'rct', verified: true, citation: { type: 'article-journal' } }
const finding = { id: 'f', source: 's', statement: 'Tea helps.', verified: true }

let cwd = ''
const run = (args: string[], input?: string | Uint8Array) =>
  runCli(args, { cwd, ...(input === undefined ? {} : { input }) })
const write = (path: string, content: string | Uint8Array) => writeFileSync(join(cwd, path), content)

beforeEach(() => {
  cwd = createFolder()
  write('tea.md', 'Tea lowers blood pressure.\n')
})

describe('a wrong call', () => {
  const cases: Record<string, { args: string[]; says: string | RegExp }> = {
    'no such file': {
      args: ['check', 'absent.md'],
      says: 'Cannot read `absent.md`: there is no such file; check the path',
    },
    'one absent file of several': {
      args: ['check', 'tea.md', 'absent.md', '-f', 'json'],
      says: 'Cannot read `absent.md`: there is no such file; check the path',
    },
    'a folder': { args: ['check', '.'], says: 'Cannot read `.`: it is a folder; name the files in it' },
    'bytes that are not UTF-8': {
      args: ['check', 'latin1.md'],
      says: 'Cannot read `latin1.md`: not UTF-8 at line 2, byte 9 of the file; save it as UTF-8, or convert it with `iconv -f WINDOWS-1252 -t UTF-8`',
    },
    'UTF-16': {
      args: ['check', 'utf16.md'],
      says: 'Cannot read `utf16.md`: it is UTF-16 text; convert it with `iconv -f UTF-16 -t UTF-8`',
    },
    'an unknown format': {
      args: ['check', 'tea.md', '--format', 'yaml'],
      says: /^Unexpected format `yaml`, expected one of .*`json`/,
    },
    'a format that only looks known': {
      args: ['check', 'tea.md', '-f', 'toString'],
      says: /^Unexpected format `toString`/,
    },
    'an unknown style': {
      args: ['check', 'tea.md', '-f', 'markdown', '--style', 'stars'],
      says: 'Unexpected style `stars`, expected one of `footnotes`, `badges`, `comments`, `table`',
    },
    'a style for another format': {
      args: ['check', 'tea.md', '--style', 'badges'],
      says: 'Cannot use `--style` with the format `pretty`, only with `markdown`',
    },
    'an output in a folder that does not exist': {
      args: ['check', 'tea.md', '--output', 'no/such/folder/report.json'],
      says: 'Cannot write `no/such/folder/report.json`: its folder does not exist; create it first',
    },
    'an output below a file': {
      args: ['check', 'tea.md', '--output', 'tea.md/report.json'],
      says: 'Cannot write `tea.md/report.json`: its folder does not exist; create it first',
    },
    'a file as output for several articles': {
      args: ['check', 'tea.md', 'bom.md', '--output', 'tea.md'],
      says: 'Unexpected file `tea.md`, expected a folder for several articles',
    },
    'no article': { args: ['check'], says: 'missing required argument `article`; see `evidence-claims check --help`' },
    'no command': { args: [], says: 'Cannot run without a command; try `evidence-claims check ARTICLE` or `--help`' },
    'an unknown command': { args: ['chek', 'tea.md'], says: /^unknown command `chek`; see/ },
    'an unknown option': { args: ['check', 'tea.md', '--claim', 'x'], says: /^unknown option `--claim`; see/ },
    'standard input twice': {
      args: ['check', '-', '-', '-f', 'json'],
      says: 'Unexpected second `-`, expected standard input to be named once',
    },
  }

  it.each(Object.entries(cases))('should be told in one line: %s', (_, { args, says }) => {
    write('latin1.md', Buffer.from('Tea\ncaf\u00e9.\n'.replace('Tea', 'Tea '), 'latin1'))
    write('utf16.md', Buffer.from('\uFEFFTea\u2019s', 'utf16le'))
    write('bom.md', '\uFEFFTea.')
    const before = readdirSync(cwd)
    const { status, stdout, stderr } = run(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^evidence-claims: [^\n]+\n$/)
    const line = stderr.slice('evidence-claims: '.length, -1)
    if (typeof says === 'string') expect(line).toBe(says)
    else expect(line).toMatch(says)
    expect(readdirSync(cwd)).toEqual(before)
  })
})

describe('a wrong pack', () => {
  const cases: Record<string, { pack: unknown; says: string }> = {
    'not JSON': {
      pack: '{\n  "schema": evidence\n}',
      says: 'pack.json:2:13: Unexpected `evidence`, expected a value (the file is not JSON)',
    },
    'no pack': { pack: '[]', says: 'pack.json: Unexpected an empty list, expected an object' },
    'wrong fields': {
      pack: { ...good, title: 7, sources: [source], findings: [{ ...finding, verified: 'yes', certainty: 'sure' }] },
      says:
        'pack.json: title: Unexpected `7`, expected a string; ' +
        'findings[0].certainty: Unexpected `"sure"`, expected one of `high`, `moderate`, `low`, `very-low`; ' +
        'findings[0].verified: Unexpected `"yes"`, expected a boolean',
    },
    'a later version': {
      pack: { ...good, schema: 'evidence-claims/pack@2', sources: [], findings: [] },
      says: 'pack.json: schema: Unexpected `"evidence-claims/pack@2"`, expected `evidence-claims/pack@1`',
    },
    'an id given twice': {
      pack: { ...good, sources: [source], findings: [finding, finding] },
      says: 'pack.json: findings[1].id: Unexpected `f` again, expected an id other than that of findings[0]',
    },
    'a finding without its source': {
      pack: { ...good, sources: [], findings: [finding] },
      says: 'pack.json: findings[0].source: Unexpected `s`, expected the id of a source of the pack',
    },
  }

  it.each(Object.entries(cases))(
    'should be told in one line, as a file and in a folder: %s',
    (name, { pack, says }) => {
      mkdirSync(join(cwd, 'claims'))
      write('claims/pack.json', typeof pack === 'string' ? pack : JSON.stringify(pack))
      const named = run(['check', 'tea.md', '--claims', 'claims/pack.json', '--output', 'report.json'])
      expect(named).toEqual({ status: 2, stdout: '', stderr: `evidence-claims: claims/${says}\n` })
      const found = run(['check', 'tea.md', '--output', 'report.json'])
      if (name === 'not JSON' || name === 'no pack') expect(found.status).toBe(0)
      else expect(found).toEqual(named)
      expect(existsSync(join(cwd, 'report.json'))).toBe(found.status === 0)
    },
  )

  it('should be told when the JSON broke in a file that says it is a pack', () => {
    mkdirSync(join(cwd, 'claims'))
    write('claims/pack.json', '{"schema": "evidence-claims/pack@1",}')
    expect(run(['check', 'tea.md'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('pack.json:1:37: Unexpected `}`'),
    })
  })

  it('should be told of a folder without packs that was named, and of a pack that is not there', () => {
    mkdirSync(join(cwd, 'empty'))
    expect(run(['check', 'tea.md', '--claims', 'empty']).stderr).toBe(
      'evidence-claims: Cannot find a pack in `empty`: none of its JSON files says `"schema": "evidence-claims/pack@1"`\n',
    )
    expect(run(['check', 'tea.md', '--claims', 'absent.json']).stderr).toBe(
      'evidence-claims: Cannot read `absent.json`: there is no such file; check the path\n',
    )
  })

  it('should be told of two packs with one id', () => {
    write('a.json', JSON.stringify({ ...good, sources: [], findings: [] }))
    write('b.json', JSON.stringify({ ...good, sources: [], findings: [] }))
    expect(run(['check', 'tea.md', '--claims', 'a.json', '--claims', 'b.json']).stderr).toBe(
      'evidence-claims: b.json: id: Unexpected `p` again, expected an id other than that of a.json\n',
    )
  })
})

describe('an article without claims', () => {
  it.each(['', '\n \n', '\uFEFF'])('should give a report, not an error: %j', (text) => {
    for (const format of ['csv', 'html', 'json', 'markdown', 'pretty', 'sarif']) {
      const { status, stdout } = run(['check', '-', '--format', format], text)
      expect(status).toBe(0)
      if (format === 'json') expect(Report.parse(JSON.parse(stdout)).claims).toEqual([])
    }
  })
})

describe('a hostile article', () => {
  const sentence = 'Acupuncture may relieve chronic back pain in adults, but trials disagree. '
  const cases: Record<string, string> = {
    'a line of 1 MB': sentence.repeat(Math.ceil(1e6 / sentence.length)),
    'a word of 1 MB': 'a'.repeat(1e6),
    'a sentence of 1 MB': 'acupuncture relieves pain and '.repeat(33_000),
    'ten thousand nested quotes': `${'>'.repeat(10_000)} ${sentence}`,
    'ten thousand nested list markers': `${'- '.repeat(10_000)}${sentence}`,
    'ten thousand nested brackets': `${'['.repeat(10_000)}${sentence}${']'.repeat(10_000)}`,
    'ten thousand open parentheses': `${'('.repeat(10_000)}${sentence}`,
    'ten thousand asterisks': `${'*'.repeat(10_000)}${sentence}${'*_'.repeat(5000)}`,
    'ten thousand cells': `${'|a'.repeat(10_000)}|\n${'|-'.repeat(10_000)}|\n${'|b'.repeat(10_000)}|`,
    'right-to-left text': 'الوخز بالإبر يخفف آلام الظهر. דיקור מקל על כאבי גב.\n\n'.repeat(50),
    'another language': 'Akupunktur lindert chronische Rückenschmerzen. 鍼治療は腰痛を和らげる。\n\n'.repeat(50),
    'control characters': `\u0000\u0001\u200B\u2028${sentence}\u0007\r\r\n\u0085`,
  }

  it.each(Object.keys(cases))(
    'should give a report in bounded time: %s',
    (name) => {
      const text = cases[name] ?? ''
      const { status, stdout, stderr } = run(['check', '-', '--format', 'json'], text)
      expect(stderr.replace(/^evidence-claims: no evidence.*\n/, '')).toBe('')
      expect(status).toBe(0)
      for (const { quote, position } of JSON.parse(stdout).claims.slice(0, 1000)) {
        expect(text.slice(position.start.offset, position.end.offset)).toBe(quote)
      }
    },
    60_000,
  )

  it('should give a report in bounded time: 5 MB', () => {
    const text = `${sentence.repeat(8)}\n\n`.repeat(Math.ceil(5e6 / (sentence.length * 8 + 2)))
    const { status, stdout } = runCli(['check', '-'], { cwd, input: text, timeout: 240_000 })
    expect(status).toBe(0)
    expect(stdout).toContain('nothing in the packs given')
  }, 240_000)

  it('should keep unpaired surrogates as they are', async () => {
    const text = `\uD800 Acupuncture \uDFFF relieves back pain. \uD83D`
    for (const { quote, position } of (await check(text)).claims) {
      expect(text.slice(position.start.offset, position.end.offset)).toBe(quote)
    }
    expect(extractClaims(text).article.sha256).toMatch(/^[\da-f]{64}$/)
  })
})
