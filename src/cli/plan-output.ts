import { stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { EvidenceClaimsError } from '../errors.js'

/** What the name of a file in an output folder ends in, by format. */
const endings: Record<string, string> = {
  csv: '.claims.csv',
  html: '.report.html',
  json: '.report.json',
  markdown: '.annotated.md',
  pretty: '.report.txt',
  sarif: '.report.sarif',
}

/**
 * Say which file each article's output goes to.
 *
 * @param articles paths of the articles, `-` for standard input
 * @param output the `--output`: a file for one article, a folder for several or where it is one already
 * @param format the format's name
 * @returns one path for each article
 * @throws EvidenceClaimsError `bad-output` when there is no folder to write in, and when two outputs or an output and an
 *   article would be one file
 */
export async function planOutput(articles: string[], output: string, format: string): Promise<string[]> {
  const info = await stat(output).catch(() => undefined)
  const several = articles.length > 1
  if (several && info && !info.isDirectory()) {
    throw new EvidenceClaimsError('bad-output', `Unexpected file \`${output}\`, expected a folder for several articles`)
  }
  const folder = several || info?.isDirectory() || output.endsWith('/') || output.endsWith(sep)
  const around = await stat(dirname(resolve(output))).catch(() => undefined)
  if (!around?.isDirectory()) {
    throw new EvidenceClaimsError(
      'bad-output',
      `Cannot write \`${output}\`: its folder does not exist; create it first`,
    )
  }
  const files = folder ? inFolder(articles, output, format) : [output]
  const taken = new Map(articles.filter((path) => path !== '-').map((path) => [resolve(path), path]))
  for (const [index, file] of files.entries()) {
    const other = taken.get(resolve(file))
    if (other !== undefined) {
      throw new EvidenceClaimsError(
        'bad-output',
        `Cannot write \`${file}\` over \`${other}\`; choose another \`--output\``,
      )
    }
    taken.set(resolve(file), articles[index] as string)
  }
  return files
}

/** Articles keep their place below the folder that all of them share. */
function inFolder(articles: string[], folder: string, format: string): string[] {
  const ending = endings[format] ?? `.${format}`
  const paths = articles.map((path) => resolve(path === '-' ? 'stdin' : path))
  const shared = paths.map(dirname).reduce(sharedFolder)
  return paths.map((path) => join(folder, relative(shared, dirname(path)), `${basename(path, extname(path))}${ending}`))
}

function sharedFolder(a: string, b: string): string {
  let folder = a
  while (relative(folder, b).split(sep)[0] === '..') folder = dirname(folder)
  return folder
}
