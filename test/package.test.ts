import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './support.js'

const folder = mkdtempSync(join(tmpdir(), 'evidence-claims-package-'))
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const bin = (name: string) => join(root, 'node_modules/.bin', name)
let tarball = ''
let packed: string[] = []

beforeAll(() => {
  const args = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder]
  const [result] = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }))
  tarball = join(folder, result.filename)
  packed = result.files.map((file: { path: string }) => file.path)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the packed package', () => {
  it('should hold what a user needs and nothing else', () => {
    expect(packed.filter((path) => !/^(?:dist|claims)\//.test(path)).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'NOTICE',
      'README.md',
      'package.json',
    ])
    expect(packed).toEqual(
      expect.arrayContaining([
        'dist/index.js',
        'dist/index.d.ts',
        'dist/cli.js',
        'claims/pack.schema.json',
        'claims/acupuncture-back-pain/evidence.json',
      ]),
    )
  })

  it('should carry the licence of the vocabulary it is made with', () => {
    const data = readFileSync(join(root, 'src/vocabulary/data/wordnet.ts'), 'utf8')
    const licence = data.slice(data.indexOf('This software and database'), data.indexOf('*/'))
    const words = (text: string) => text.split(/\s+/).join(' ').trim()
    expect(words(readFileSync(join(root, 'NOTICE'), 'utf8'))).toContain(words(licence))
  })

  it('should pass publint', () => {
    const { status, stdout, stderr } = spawnSync(bin('publint'), [tarball, '--strict'], { encoding: 'utf8' })
    expect(status, stdout + stderr).toBe(0)
  })

  it('should pass arethetypeswrong', () => {
    const args = [tarball, '--profile', 'esm-only', '--format', 'ascii']
    const { status, stdout, stderr } = spawnSync(bin('attw'), args, { encoding: 'utf8' })
    expect(status, stdout + stderr).toBe(0)
  })
})

describe('the build', () => {
  it('should have a command that runs by itself', () => {
    const command = join(root, manifest.bin['evidence-claims'])
    expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect(statSync(command).mode & 0o111).toBe(0o111)
  })

  it('should import only packages that are dependencies, and depend only on packages that it imports', () => {
    const imported = new Set<string>()
    for (const file of readdirSync(join(root, 'dist')).filter((name) => /\.(?:js|d\.ts)$/.test(name))) {
      const source = readFileSync(join(root, 'dist', file), 'utf8')
      for (const [, from, bare = from ?? ''] of source.matchAll(
        /^(?:import|export) .*?from ['"]([^'".][^'"]*)['"];?$|^(?:import|declare module) ['"]([^'".]+)['"]/gm,
      )) {
        if (bare.startsWith('node:') || builtinModules.includes(bare)) continue
        const name = bare.split('/', bare.startsWith('@') ? 2 : 1).join('/')
        imported.add(name === 'mdast' ? '@types/mdast' : name)
      }
    }
    expect([...imported].sort()).toEqual(Object.keys(manifest.dependencies).sort())
  })
})

describe('an empty project that installs it', () => {
  const project = join(folder, 'project')
  const run = (command: string, args: string[]) =>
    spawnSync(command, args, { cwd: project, encoding: 'utf8', timeout: 100_000 })

  beforeAll(() => {
    execFileSync('mkdir', [project])
    writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
    const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', tarball]
    const { status, stderr } = run('npm', args)
    if (status !== 0) throw new Error(stderr)
  })

  it('should type-check a strict consumer, the types of dependencies included', () => {
    writeFileSync(join(project, 'consumer.ts'), consumer)
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      skipLibCheck: false,
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2022', 'dom'],
      types: [],
      resolveJsonModule: true,
      outDir: '.',
    }
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }))
    const { status, stdout } = run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc')])
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })

  it('should run the consumer', () => {
    const { status, stdout, stderr } = run(process.execPath, ['consumer.js'])
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^\d+ claims, [1-9]\d* contested\n$/)
  })

  it('should run the command', () => {
    const articlePath = 'node_modules/evidence-claims/claims/acupuncture-back-pain/article.txt'
    const args = [
      'evidence-claims',
      'check',
      articlePath,
      '--claims',
      'node_modules/evidence-claims/claims',
      '--format',
      'json',
    ]
    const { status, stdout, stderr } = run('npx', ['--no-install', ...args])
    expect(stderr.replace(/^npm warn.*\n/gm, '')).toBe('')
    expect(status).toBe(0)
    expect(JSON.parse(stdout).schema).toBe('evidence-claims/report@1')
  })
})

const consumer = `
import { type Claim, type Report, annotate, check, extractClaims, parsePack, strip } from 'evidence-claims'
import remarkEvidenceClaims from 'evidence-claims/remark'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import pack from 'evidence-claims/claims/acupuncture-back-pain/evidence.json' with { type: 'json' }

const article = 'Sham acupuncture is as good as real acupuncture for back pain.'
const report: Report = await check(article, { evidence: [parsePack(pack)] })
const contested: Claim[] = report.claims.filter((claim) => claim.verdict === 'contested')
if (strip(annotate(article, report)) !== article) throw new Error('the article changed')
if (extractClaims(article).claims.length !== report.claims.length) throw new Error('claims were lost')

const { data } = await unified().use(remarkParse).use(remarkEvidenceClaims, { evidence: [parsePack(pack)] }).use(remarkStringify).process(article)
const held: Report | undefined = data.evidenceClaims
if (held?.claims.length !== report.claims.length) throw new Error('the plugin found other claims')
console.log(\`\${report.claims.length} claims, \${contested.length} contested\`)
`
