import type { Command } from 'commander'
import { openReview } from '../review/open-review.js'
import { addLedgerOptions } from '../review/review-options.js'
import { statusText } from '../review/status-text.js'
import type { Terminal } from '../terminal.js'

/** Add the command that tells what is decided about an article and what is open. */
export function addStatus(program: Command, terminal: Terminal): void {
  addLedgerOptions(program.command('status'))
    .description('Tell what was decided about the claims of an article, what waits to be confirmed and what is open.')
    .argument('<article>', 'a markdown, HTML or plain text file')
    .action(async (article: string, options: { claims?: string[]; ledger?: string }) =>
      terminal.print(statusText(await openReview(article, options, terminal), terminal.style)),
    )
}
