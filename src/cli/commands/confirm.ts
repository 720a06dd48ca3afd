import type { Command } from 'commander'
import { EvidenceClaimsError } from '../../errors.js'
import { record } from '../review/record.js'
import { addReviewOptions, type ReviewOptions } from '../review/review-options.js'
import type { Terminal } from '../terminal.js'

/** Add the command that lets a decision stand although its claim or the evidence has changed. */
export function addConfirm(program: Command, terminal: Terminal): void {
  addReviewOptions(program.command('confirm'))
    .description('Let decisions stand although their claims or the evidence have changed since.')
    .argument('<article>', 'the article that the claims stand in')
    .argument('<claim...>', 'their ids as the article is now, or the beginnings of them')
    .action((article: string, claims: string[], options: ReviewOptions) =>
      record(
        article,
        claims,
        ({ id, pending }, who) => {
          if (pending) return { ...pending.decision, ...who }
          throw new EvidenceClaimsError('bad-options', `Cannot confirm \`${id}\` without a decision that waits for it`)
        },
        'confirmed',
        { ...options, replace: true },
        terminal,
      ),
    )
}
