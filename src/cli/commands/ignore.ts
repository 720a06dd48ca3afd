import type { Command } from 'commander'
import { record } from '../review/record.js'
import { addReviewOptions, type ReviewOptions } from '../review/review-options.js'
import type { Terminal } from '../terminal.js'

/** Add the command that says that claims need no citation. */
export function addIgnore(program: Command, terminal: Terminal): void {
  addReviewOptions(program.command('ignore'))
    .description('Say that claims need no citation, and why.')
    .argument('<article>', 'the article that the claims stand in')
    .argument('<claim...>', 'their ids, or the beginnings of them')
    .requiredOption('--note <text>', 'why')
    .option('--replace', 'in the place of what was decided before')
    .action((article: string, claims: string[], options: ReviewOptions & { note: string }) => {
      const { note } = options
      return record(article, claims, (_, who) => ({ decision: 'ignore', note, ...who }), 'ignored', options, terminal)
    })
}
