import type { Command } from 'commander'
import { record } from '../review/record.js'
import { addReviewOptions, type ReviewOptions } from '../review/review-options.js'
import type { Terminal } from '../terminal.js'

/** Add the command that lets verdicts and their citations stand. */
export function addAccept(program: Command, terminal: Terminal): void {
  addReviewOptions(program.command('accept'))
    .description('Let the verdicts of claims and their citations stand.')
    .argument('<article>', 'the article that the claims stand in')
    .argument('<claim...>', 'their ids, or the beginnings of them')
    .option('--note <text>', 'a note on why')
    .option('--replace', 'in the place of what was decided before')
    .action((article: string, claims: string[], options: ReviewOptions & { note?: string }) => {
      const note = options.note === undefined ? {} : { note: options.note }
      return record(
        article,
        claims,
        (_, who) => ({ decision: 'accept', ...note, ...who }),
        'accepted',
        options,
        terminal,
      )
    })
}
