import { extname } from 'node:path'
import { EvidenceClaimsError } from '../errors.js'
import { reporters } from '../reporters/index.js'
import type { LazyReporter, Reporter } from '../reporters/reporter.js'

/** What the name of an output file tells of its format. */
const formatOfEnding: Record<string, string> = {
  '.csv': 'csv',
  '.html': 'html',
  '.json': 'json',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.sarif': 'sarif',
}

/**
 * Choose the reporter by the format named, else by what the output ends in.
 *
 * @param options `format` and `output` as the user gave them
 * @param articles how many articles there are to report on
 * @throws EvidenceClaimsError `unknown-format`, and `bad-output` for several articles that cannot be printed together
 */
export function chooseReporter(
  { format, output }: { format?: string; output?: string },
  articles: number,
): LazyReporter | Reporter {
  const ending = articles === 1 && output !== undefined ? extname(output).toLowerCase() : ''
  const name = format ?? formatOfEnding[ending] ?? 'pretty'
  const reporter: LazyReporter | Reporter | undefined = Object.hasOwn(reporters, name)
    ? reporters[name as keyof typeof reporters]
    : undefined
  if (!reporter) {
    const expected = Object.keys(reporters)
      .map((known) => `\`${known}\``)
      .join(', ')
    throw new EvidenceClaimsError('unknown-format', `Unexpected format \`${name}\`, expected one of ${expected}`)
  }
  if (articles > 1 && output === undefined && !('renderAll' in reporter)) {
    throw new EvidenceClaimsError(
      'bad-output',
      `Cannot print several articles as \`${name}\` without \`--output FOLDER\``,
    )
  }
  return reporter
}
