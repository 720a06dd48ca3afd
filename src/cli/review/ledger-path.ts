import { basename, dirname, extname, join, resolve } from 'node:path'

/** Names that say nothing of an article; the folder around it does. */
const nameless = new Set(['article', 'index', 'readme'])

/**
 * Say where an article's ledger is kept: `claims/<article>/ledger.yaml`, after the article's name without its ending, or
 * after its folder where it is called `article` or `index`.
 */
export function ledgerPath(article: string): string {
  const path = resolve(article)
  const name = basename(path, extname(path))
  return join('claims', nameless.has(name.toLowerCase()) ? basename(dirname(path)) : name, 'ledger.yaml')
}
