import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { RULE } from '../src/lexicon/rule.js'
import { STANDING } from '../src/lexicon/standing.js'
import { parsePack } from '../src/pack.js'
import { cli, root } from './support.js'

const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** A fenced block, and the block of output right below it, if there is one. */
const example = /^```(ts|sh)\n([\s\S]*?)^```(?:\n\n```(text|markdown|json)\n[\s\S]*?^```)?$/gm

/** Commands that install or test the package itself; running them here would run the tests in the tests. */
const notRunHere = /^npm (?:start|test|install)/

// in the package's own folder, so that its own name leads to its build
const folder = mkdtempSync(join(root, '.readme-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the README', () => {
  it('should show what its examples really print, and its tables what the code really does', async () => {
    const shown = readme.replace(example, (block: string, language: string, code: string, kind?: string) => {
      if (kind === undefined) return block
      const output = language === 'ts' ? runTypeScript(code) : runShell(code)
      expect(output.trim(), code).not.toBe('')
      return `\`\`\`${language}\n${code}\`\`\`\n\n\`\`\`${kind}\n${output.trimEnd()}\n\`\`\``
    })
    const withTables = Object.entries(tables).reduce((text, [file, table]) => {
      const start = `<!-- generated from ${file} -->\n`
      expect(text).toContain(start)
      const [before = '', after = ''] = text.split(start)
      return `${before}${start}\n${table}\n${after.slice(after.indexOf('<!-- end -->'))}`
    }, shown)
    await expect(withTables).toMatchFileSnapshot('../README.md')
  }, 240_000)

  it('should have examples that type-check', () => {
    const files = [...readme.matchAll(example)].flatMap(([, language, code = ''], index) => {
      if (language !== 'ts') return []
      writeFileSync(join(folder, `example-${index}.ts`), code)
      return [`example-${index}.ts`]
    })
    expect(files.length).toBeGreaterThanOrEqual(3)
    const compilerOptions = {
      strict: true,
      module: 'nodenext',
      target: 'es2023',
      noEmit: true,
      types: ['node'],
      resolveJsonModule: true,
      skipLibCheck: true,
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })
    expect(stdout).toBe('')
    expect(status).toBe(0)
  }, 240_000)

  it('should show a pack that parses', () => {
    const [, pack] = /^```json\n(\{\n {2}"\$schema"[\s\S]*?)^```/m.exec(readme) ?? []
    expect(parsePack(pack).findings).toHaveLength(1)
  })

  it('should link only to places that exist', () => {
    const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    )
    for (const [, target = ''] of readme.matchAll(/\]\(([^)]+)\)/g)) {
      if (target.startsWith('#')) expect(headings).toContain(target.slice(1))
      else if (!target.startsWith('https:')) expect(() => readFileSync(join(root, target)), target).not.toThrow()
    }
  })

  it('should have every command it shows run', () => {
    const commands = [...readme.matchAll(example)]
      .filter(([, language]) => language === 'sh')
      .map(([, , code = '']) => code)
    const withoutOutput = [...readme.matchAll(example)].filter(([, language, , kind]) => language === 'sh' && !kind)
    expect(commands.length).toBeGreaterThan(withoutOutput.length)
    for (const [, , code = ''] of withoutOutput) {
      if (notRunHere.test(code)) continue
      const { status, stderr } = shell(code.replace('articles/*.md', 'claims/*/article.txt'))
      expect([0, 1], stderr).toContain(status)
    }
  }, 240_000)
})

function shell(code: string) {
  const command = code.replaceAll('npx evidence-claims', `'${process.execPath}' '${cli}'`)
  return spawnSync('bash', ['-o', 'pipefail', '-c', command], { cwd: root, encoding: 'utf8' })
}

function runShell(code: string): string {
  const { status, stdout, stderr } = shell(code)
  expect(stderr, code).toBe('')
  expect(status, code).toBe(0)
  return stdout
}

function runTypeScript(code: string): string {
  const file = join(folder, 'example.mjs')
  writeFileSync(file, code)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', file], { encoding: 'utf8' })
  expect(stderr, code).toBe('')
  expect(status, code).toBe(0)
  return stdout
}

const tables = {
  'src/lexicon/rule.ts': [
    '| | when | verdict | reason |',
    '|--:|---|---|---|',
    ...RULE.map(({ when, verdict, reason }, index) => `| ${index + 1} | ${when} | **${verdict}** | \`${reason}\` |`),
    '',
  ].join('\n'),
  'src/lexicon/standing.ts': [
    '| standing | designs |',
    '|---|---|',
    ...['A', 'B', 'C'].map((standing) => {
      const designs = Object.entries(STANDING).filter(([, value]) => value === standing)
      return `| ${standing} | ${designs.map(([design]) => design.replaceAll('-', ' ')).join(', ')} |`
    }),
    '',
  ].join('\n'),
}
