import type { Command } from 'commander'
import { EvidenceClaimsError } from '../../errors.js'
import { Verdict } from '../../schema.js'
import { record } from '../review/record.js'
import { addReviewOptions, type ReviewOptions } from '../review/review-options.js'
import type { Terminal } from '../terminal.js'

/** Add the command that puts a person's verdict over the rule's. */
export function addOverrule(program: Command, terminal: Terminal): void {
  addReviewOptions(program.command('overrule'))
    .description('Put another verdict over that of a claim.')
    .argument('<article>', 'the article that the claim stands in')
    .argument('<claim>', 'its id, or the beginning of it')
    .argument('<verdict>', Verdict.options.join(', '))
    .requiredOption('--note <text>', 'why')
    .option('--replace', 'in the place of what was decided before')
    .action((article: string, claim: string, given: string, options: ReviewOptions & { note: string }) => {
      const verdict = Verdict.options.find((one) => one === given)
      if (!verdict) {
        const expected = Verdict.options.map((one) => `\`${one}\``).join(', ')
        throw new EvidenceClaimsError('bad-options', `Unexpected verdict \`${given}\`, expected one of ${expected}`)
      }
      const { note } = options
      const done = `overruled as ${verdict}`
      return record(
        article,
        [claim],
        (_, who) => ({ decision: 'overrule', verdict, note, ...who }),
        done,
        options,
        terminal,
      )
    })
}
