import type { Command } from 'commander'
import { annotationStyles } from '../../annotate.js'
import { check } from '../../check.js'
import { EvidenceClaimsError } from '../../errors.js'
import { parseLedger } from '../../ledger/parse-ledger.js'
import { neutralise } from '../../report/neutralise.js'
import { reporters } from '../../reporters/index.js'
import type { Checked } from '../../reporters/reporter.js'
import type { Ledger, Report } from '../../schema.js'
import { chooseReporter } from '../choose-reporter.js'
import { chooseStyle } from '../choose-style.js'
import { claimsOption } from '../claims-option.js'
import { loadBaseline } from '../load-baseline.js'
import { loadEvidence } from '../load-evidence.js'
import { type FailOn, parseFailOn } from '../parse-fail-on.js'
import { planOutput } from '../plan-output.js'
import { createProgress } from '../progress.js'
import { readArticles } from '../read-articles.js'
import { readBytes } from '../read-bytes.js'
import { loadLedger } from '../review/load-ledger.js'
import { shown } from '../shown.js'
import type { Terminal } from '../terminal.js'
import { writeOutput } from '../write-output.js'

interface Options {
  claims?: string[]
  format?: string
  output?: string
  style?: string
  failOn?: string
  ledger?: string
  baseline?: string
}

/** Add the command that checks articles. */
export function addCheck(program: Command, terminal: Terminal): void {
  program
    .command('check')
    .description('Check articles: each claim supported, contested or unsupported, with its citations.')
    .argument('<article...>', 'markdown, HTML or plain text files; - for standard input')
    .addOption(claimsOption())
    .option('-f, --format <name>', `${Object.keys(reporters).join(', ')} (default: what --output ends in, else pretty)`)
    .option('-o, --output <path>', 'write to this file; for several articles, to this folder')
    .option('--style <name>', `how markdown shows claims: ${annotationStyles.join(', ')} (default: footnotes)`)
    .option('-l, --ledger <file>', 'the ledger (default: ./claims/<article>/ledger.yaml if it exists)')
    .option('--fail-on <list>', 'exit 1 when a claim has one of these verdicts or reasons, such as refuted,overstated')
    .option('--baseline <report>', 'an earlier report as JSON, for --fail-on new:refuted and the like')
    .addHelpText('after', '\nExit status: 0 done; 1 claims that --fail-on names; 2 a wrong call or unreadable input.')
    .action((paths: string[], options: Options) => run(paths, options, terminal))
}

async function run(paths: string[], options: Options, terminal: Terminal): Promise<void> {
  const reporter = chooseReporter(options, paths.length)
  const style = chooseStyle(options.style, reporter.name)
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
    const onProgress = (done: number, total: number) => progress.show(`${neutralise(path)}: ${done} of ${total} claims`)
    const options = { evidence, onProgress, ...(path === '-' ? {} : { path }), ...(ledger ? { ledger } : {}) }
    reports.push(await check(text, options))
  }
  progress.clear()

  const checked = reports.map((report, index): Checked => ({ article: articles[index]?.text ?? '', report }))
  const look = { ...(files === undefined ? terminal.style : {}), ...(style === undefined ? {} : { style }) }
  const outputs =
    checked.length > 1 && files === undefined && 'renderAll' in reporter && reporter.renderAll
      ? [reporter.renderAll(checked, look)]
      : await Promise.all(checked.map(({ article, report }) => reporter.render(article, report, look)))
  // what `pretty` writes is safe already, and coloured
  const raw = reporter.name === 'pretty' || terminal.style.columns === undefined
  if (files === undefined) terminal.print(raw ? outputs.join('') : shown(outputs.join('')))
  else for (const [index, file] of files.entries()) await writeOutput(file, outputs[index] ?? '')

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
