import { extname } from 'node:path'
import type { Command } from 'commander'
import { type BibliographyFormat, bibliography } from '../../bibliography.js'
import { claimsOption } from '../claims-option.js'
import { decodeText } from '../decode-text.js'
import { loadReport } from '../load-report.js'
import { readBytes } from '../read-bytes.js'
import type { Terminal } from '../terminal.js'
import { writeOutput } from '../write-output.js'

/** Add the command that writes the bibliography of a report. */
export function addBibliography(program: Command, terminal: Terminal): void {
  program
    .command('bibliography')
    .description('Write the sources that a report cites, for reference managers or for readers.')
    .argument('<report>', 'a report that `check --format json` wrote, or an article, which is checked first')
    .addOption(claimsOption())
    .option('-f, --format <name>', 'csl-json, bibtex, ris, vancouver, apa, or a CSL style file (*.csl)', 'csl-json')
    .option('-o, --output <file>', 'write to this file')
    .action(async (path: string, options: { claims?: string[]; format: string; output?: string }) => {
      const format = await formatOf(options.format)
      const text = await bibliography(await loadReport(path, options.claims, terminal), { format })
      if (options.output === undefined) terminal.print(text)
      else await writeOutput(options.output, text)
    })
}

/** The name of a format, checked where it is used, or the text of a style's file. */
async function formatOf(name: string): Promise<BibliographyFormat> {
  if (extname(name).toLowerCase() !== '.csl') return name as BibliographyFormat
  return { style: decodeText(await readBytes(name), name) }
}
