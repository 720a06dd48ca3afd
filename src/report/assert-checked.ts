import { EvidenceClaimsError } from '../errors.js'
import type { Report } from '../schema.js'
import { sha256 } from './sha256.js'

/**
 * Make sure that a report is about an article, since its places would be wrong in any other.
 *
 * @throws EvidenceClaimsError `article-mismatch`
 */
export function assertChecked(article: string, { article: checked }: Report): void {
  const actual = sha256(article)
  if (actual === checked.sha256 && article.length === checked.length) return
  throw new EvidenceClaimsError(
    'article-mismatch',
    `Unexpected article with sha256 \`${actual}\`, expected the one that was checked, with \`${checked.sha256}\``,
  )
}
