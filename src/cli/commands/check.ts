import { extname } from 'node:path'
import type { Command } from 'commander'
import { check } from '../../check.js'
import { EvidenceClaimsError } from '../../errors.js'
import { parseLedger } from '../../ledger/parse-ledger.js'
import { reporters } from '../../reporters/index.js'
import type { Ledger, Report } from '../../schema.js'
import { claimsOption } from '../claims-option.js'
import { loadBaseline } from '../load-baseline.js'
import { loadEvidence } from '../load-evidence.js'
import { type FailOn, parseFailOn } from '../parse-fail-on.js'
import { planOutput } from '../plan-output.js'
import { createProgress } from '../progress.js'
import { readArticles } from '../read-articles.js'
import { readBytes } from '../read-bytes.js'
import { loadLedger } from '../review/load-ledger.js'
import type { Terminal } from '../terminal.js'
import { writeOutput } from '../write-output.js'

const formats = Object.keys(reporters)

/** What the name of an output file tells of its format. */
const formatOfEnding: Record<string, string> = {
  '.html': 'html',
  '.json': 'json',
  '.md': 'markdown',
  '.markdown': 'markdown',
}

interface Options {
  claims?: string[]
  format?: string
  output?: string
  failOn?: string
  ledger?: string
  baseline?: string
}

/** Add the command that checks articles. */
export function addCheck(program: Command, terminal: Terminal): void {
  program
    .command('check')
    .description('Check articles: each claim supported, contested or unsupported, with its citations.')
    .argument('<article...>', 'markdown or plain text files; - for standard input')
    .addOption(claimsOption())
    .option('-f, --format <name>', `${formats.join(', ')} (default: what --output ends in, else pretty)`)
    .option('-o, --output <path>', 'write to this file; for several articles, to this folder')
    .option('-l, --ledger <file>', 'the ledger (default: ./claims/<article>/ledger.yaml if it exists)')
    .option('--fail-on <list>', 'exit 1 when a claim has one of these verdicts or reasons, such as refuted,overstated')
    .option('--baseline <report>', 'an earlier report as JSON, for --fail-on new:refuted and the like')
    .addHelpText('after', '\nExit status: 0 done; 1 claims that --fail-on names; 2 a wrong call or unreadable input.')
    .action((paths: string[], options: Options) => run(paths, options, terminal))
}

async function run(paths: string[], options: Options, terminal: Terminal): Promise<void> {
  const reporter = chooseReporter(options, paths.length)
  const failOn = chooseFailOn(options)
  if (options.ledger !== undefined && paths.length > 1) {
    throw new EvidenceClaimsError('bad-options', 'Unexpected `--ledger` for several articles, expected one article')
  }
  const files = options.output === undefined ? undefined : await planOutput(paths, options.output, reporter.name)
  const articles = await readArticles(paths, terminal)
  const ledgers = await Promise.all(paths.map((path) => readLedger(path, options.ledger)))
  const baseline = options.baseline === undefined ? undefined : await loadBaseline(options.baseline, paths.length)
  const evidence = await loadEvidence(options.claims, terminal)

  const progress = createProgress(terminal.progress)
  const reports: Report[] = []
  for (const [index, { path, text }] of articles.entries()) {
    const ledger = ledgers[index]
    const onProgress = (done: number, total: number) => progress.show(`${path}: ${done} of ${total} claims`)
    const options = { evidence, onProgress, ...(path === '-' ? {} : { path }), ...(ledger ? { ledger } : {}) }
    reports.push(await check(text, options))
  }
  progress.clear()

  const style = files === undefined ? terminal.style : {}
  const render = (report: Report, index: number) => reporter.render(articles[index]?.text ?? '', report, style)
  if (files === undefined) {
    const array = reporter.name === 'json' && reports.length > 1
    terminal.print(array ? `${JSON.stringify(reports, null, 2)}\n` : reports.map(render).join('\n'))
  } else {
    const outputs = reports.map(render)
    for (const [index, file] of files.entries()) await writeOutput(file, outputs[index] ?? '')
  }

  const failed = reports.flatMap((report) => {
    const before = baseline?.(report)
    return report.claims.filter((claim) => failOn?.fails(claim, before?.get(claim.id)))
  }).length
  if (failed === 0) return
  const subject = failed === 1 ? 'claim has' : 'claims have'
  terminal.note(`${failed} ${subject} a verdict or reason of \`--fail-on ${options.failOn}\``)
  terminal.exit(1)
}

function chooseFailOn({ failOn, baseline }: Options): FailOn | undefined {
  const chosen = failOn === undefined ? undefined : parseFailOn(failOn)
  if ((chosen?.compares ?? false) === (baseline !== undefined)) return chosen
  throw new EvidenceClaimsError(
    'bad-options',
    chosen?.compares
      ? 'Cannot tell what is new without `--baseline REPORT`'
      : 'Cannot use `--baseline` without `--fail-on new:VERDICT`',
  )
}

async function readLedger(article: string, named: string | undefined): Promise<Ledger | undefined> {
  if (article === '-' && named === undefined) return undefined
  const { path, yaml } = await loadLedger(article, named)
  if (yaml === undefined && named !== undefined) await readBytes(path)
  return yaml?.trim() ? parseLedger(yaml, path) : undefined
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
