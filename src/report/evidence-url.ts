import type { Claim } from '../schema.js'
import { searchLinks } from './search-links.js'
import type { SourceName } from './source-names.js'

/** The address at which to read on about a claim: the first publication that decides it, else a search of the literature. */
export function evidenceUrl({ reason, citation, text }: Claim, sources: Map<string, SourceName>): string {
  const { supporting, refuting } = citation
  const deciding = reason === 'refuted' ? [...refuting, ...supporting] : [...supporting, ...refuting]
  const cited = deciding.map(({ source }) => sources.get(source)?.url).find(Boolean)
  return cited ?? searchLinks(citation.query.trim() || text)[0]?.url ?? ''
}
