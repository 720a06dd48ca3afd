#!/usr/bin/env node
import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { Command, CommanderError } from 'commander'
import { check } from './check.js'
import { decodeText } from './cli/decode-text.js'
import { loadPacks } from './cli/load-packs.js'
import { parseFailOn } from './cli/parse-fail-on.js'
import { planOutput } from './cli/plan-output.js'
import { createProgress } from './cli/progress.js'
import { readBytes } from './cli/read-bytes.js'
import { writeOutput } from './cli/write-output.js'
import { EvidenceClaimsError } from './errors.js'
import { reporters } from './reporters/index.js'
import type { Pack, Report } from './schema.js'
import { version } from './version.js'

const formats = Object.keys(reporters)

/** What the name of an output file tells of its format. */
const formatOfEnding: Record<string, string> = { '.json': 'json', '.md': 'markdown', '.markdown': 'markdown' }

const program = new Command('evidence-claims')
  .description('Find the claims of an article and tag each one against the evidence of packs.')
  .version(version)
  .configureOutput({ writeErr: () => {} })
  .exitOverride()

program
  .command('check')
  .description('Check articles: each claim supported, contested or unsupported, with its citations.')
  .argument('<article...>', 'markdown or plain text files; - for standard input')
  .option(
    '-c, --claims <path>',
    'an evidence pack, or a folder of packs; repeatable (default: ./claims if it exists)',
    append,
  )
  .option('-f, --format <name>', `${formats.join(', ')} (default: what --output ends in, else pretty)`)
  .option('-o, --output <path>', 'write to this file; for several articles, to this folder')
  .option('--fail-on <list>', 'exit 1 when a claim has one of these verdicts or reasons, such as refuted,overstated')
  .addHelpText('after', '\nExit status: 0 done; 1 claims that --fail-on names; 2 a wrong call or unreadable input.')
  .action(run)

// a reader that has seen enough, such as `head`, is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError && error.exitCode === 0)) {
    note(describe(error))
    process.exitCode = 2
  }
}

interface Options {
  claims?: string[]
  format?: string
  output?: string
  failOn?: string
}

async function run(paths: string[], options: Options): Promise<void> {
  const reporter = chooseReporter(options, paths.length)
  const fails = options.failOn === undefined ? undefined : parseFailOn(options.failOn)
  const files = options.output === undefined ? undefined : await planOutput(paths, options.output, reporter.name)
  const articles = await readArticles(paths)
  const evidence = await loadEvidence(options.claims)

  const progress = createProgress(process.stderr.isTTY ? (text) => process.stderr.write(text) : undefined)
  const reports: Report[] = []
  for (const { path, text } of articles) {
    const onProgress = (done: number, total: number) => progress.show(`${path}: ${done} of ${total} claims`)
    reports.push(await check(text, { evidence, onProgress, ...(path === '-' ? {} : { path }) }))
  }
  progress.clear()

  const terminal = files === undefined && process.stdout.isTTY
  const style = terminal ? { color: process.stdout.hasColors(), columns: process.stdout.columns } : {}
  const render = (report: Report, index: number) => reporter.render(articles[index]?.text ?? '', report, style)
  if (files === undefined) {
    const array = reporter.name === 'json' && reports.length > 1
    process.stdout.write(array ? `${JSON.stringify(reports, null, 2)}\n` : reports.map(render).join('\n'))
  } else {
    const outputs = reports.map(render)
    for (const [index, file] of files.entries()) await writeOutput(file, outputs[index] ?? '')
  }

  const failed = fails ? reports.flatMap((report) => report.claims).filter(fails).length : 0
  if (failed === 0) return
  note(`${failed} ${failed === 1 ? 'claim has' : 'claims have'} a verdict or reason of \`--fail-on ${options.failOn}\``)
  process.exitCode = 1
}

function append(value: string, previous: string[] = []): string[] {
  return [...previous, value]
}

function chooseReporter({ format, output }: Options, articles: number) {
  const ending = articles === 1 && output !== undefined ? extname(output).toLowerCase() : ''
  const name = format ?? formatOfEnding[ending] ?? 'pretty'
  const reporter = Object.hasOwn(reporters, name) ? reporters[name as keyof typeof reporters] : undefined
  if (!reporter) {
    const expected = formats.map((known) => `\`${known}\``).join(', ')
    throw new EvidenceClaimsError('unknown-format', `Unexpected format \`${name}\`, expected one of ${expected}`)
  }
  if (articles > 1 && output === undefined && name !== 'json' && name !== 'pretty') {
    throw new EvidenceClaimsError(
      'bad-output',
      `Cannot print several articles as \`${name}\` without \`--output FOLDER\``,
    )
  }
  return reporter
}

async function readArticles(paths: string[]): Promise<{ path: string; text: string }[]> {
  if (paths.filter((path) => path === '-').length > 1) {
    throw new EvidenceClaimsError('bad-options', 'Unexpected second `-`, expected standard input to be named once')
  }
  const articles: { path: string; text: string }[] = []
  for (const path of paths) {
    const bytes = path === '-' ? await readStandardInput() : await readBytes(path)
    articles.push({ path, text: decodeText(bytes, path === '-' ? 'standard input' : path) })
  }
  return articles
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

async function loadEvidence(claims: string[] | undefined): Promise<Pack[]> {
  if (claims) return loadPacks(claims)
  const info = await stat('claims').catch(() => undefined)
  const packs = info?.isDirectory() ? await loadPacks(['claims'], { allowEmpty: true }) : []
  if (packs.length === 0) note('no evidence to check against: no pack in `./claims`; name one with `--claims`')
  return packs
}

function note(line: string): void {
  process.stderr.write(`evidence-claims: ${line}\n`)
}

function describe(error: unknown): string {
  if (error instanceof EvidenceClaimsError) return error.message
  if (error instanceof CommanderError) return describeCall(error)
  return `Unexpected failure, please report it: ${error instanceof Error ? error.stack : String(error)}`
}

function describeCall({ code, message }: CommanderError): string {
  if (code === 'commander.help') return 'Cannot run without a command; try `evidence-claims check ARTICLE` or `--help`'
  const [line = ''] = message.replace(/^error: /, '').split('\n')
  return `${line.replaceAll("'", '`')}; see \`evidence-claims check --help\``
}
