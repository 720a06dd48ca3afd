import { type Command, Option } from 'commander'
import { diff } from '../../diff.js'
import { claimsOption } from '../claims-option.js'
import { diffMarkdown, diffText } from '../diff-text.js'
import { loadReport } from '../load-report.js'
import type { Terminal } from '../terminal.js'

/** Add the command that compares two versions of an article. */
export function addDiff(program: Command, terminal: Terminal): void {
  program
    .command('diff')
    .description('Compare two versions of an article: claims added, removed and reworded, verdicts changed.')
    .argument('<old>', 'a report that `check --format json` wrote, or an article, which is checked first')
    .argument('<new>', 'the same of the newer version')
    .addOption(claimsOption())
    .addOption(
      new Option('-f, --format <name>', 'how to print it').choices(['text', 'markdown', 'json']).default('text'),
    )
    .action(async (older: string, newer: string, options: { claims?: string[]; format: keyof typeof formats }) => {
      const before = await loadReport(older, options.claims, terminal)
      const changes = diff(before, await loadReport(newer, options.claims, terminal))
      terminal.print(formats[options.format](changes, terminal.style))
    })
}

const formats = {
  text: diffText,
  markdown: diffMarkdown,
  json: (changes: unknown) => `${JSON.stringify(changes, null, 2)}\n`,
}
