import { EvidenceClaimsError } from '../errors.js'
import { decodeText } from './decode-text.js'
import { readBytes } from './read-bytes.js'
import type { Terminal } from './terminal.js'

/** An article and where it came from: a path, `-` for standard input. */
export interface ArticleFile {
  path: string
  text: string
}

/**
 * Read articles, in the order given.
 *
 * @throws EvidenceClaimsError `bad-options` when standard input is named twice, `unreadable` with the path and what to do
 */
export async function readArticles(paths: string[], terminal: Terminal): Promise<ArticleFile[]> {
  if (paths.filter((path) => path === '-').length > 1) {
    throw new EvidenceClaimsError('bad-options', 'Unexpected second `-`, expected standard input to be named once')
  }
  const articles: ArticleFile[] = []
  for (const path of paths) {
    const bytes = path === '-' ? await terminal.readInput() : await readBytes(path)
    articles.push({ path, text: decodeText(bytes, path === '-' ? 'standard input' : path) })
  }
  return articles
}
