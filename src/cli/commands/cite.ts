import type { Command } from 'commander'
import type { Citation } from '../../schema.js'
import { readCitationArgument } from '../review/read-citation-argument.js'
import { record } from '../review/record.js'
import { addReviewOptions, type ReviewOptions } from '../review/review-options.js'
import type { Terminal } from '../terminal.js'

/** Add the command that puts citations on a claim. */
export function addCite(program: Command, terminal: Terminal): void {
  addReviewOptions(program.command('cite'))
    .description('Put citations on a claim, in the place of those proposed.')
    .argument('<article>', 'the article that the claim stands in')
    .argument('<claim>', 'its id, or the beginning of it')
    .argument(
      '<citation...>',
      'a DOI, pmid:NUMBER, file.bib#key, file.ris or file.json (CSL-JSON; #id for one of several)',
    )
    .option('--note <text>', 'a note on why')
    .option('--replace', 'in the place of what was decided before')
    .action(async (article: string, claim: string, given: string[], options: ReviewOptions & { note?: string }) => {
      const note = options.note === undefined ? {} : { note: options.note }
      const decide: Parameters<typeof record>[2] = async (_, who, { packs }) => {
        const citations: Citation[] = []
        for (const one of given) citations.push(await readCitationArgument(one, packs))
        for (const { retracted, citation } of packs.flatMap(({ sources }) => sources)) {
          const cited =
            retracted && citation.DOI && citations.some(({ DOI }) => DOI?.toLowerCase() === citation.DOI?.toLowerCase())
          if (cited) terminal.note(`\`${citation.DOI}\` was retracted`)
        }
        return { decision: 'cite', citations, ...note, ...who }
      }
      await record(article, [claim], decide, 'cited', options, terminal)
    })
}
