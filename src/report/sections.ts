import type { Claim, Passage, Report } from '../schema.js'

/** A heading of the article and the claims that stand under it; no heading for what stands before the first. */
export interface Section {
  heading?: Passage
  claims: Claim[]
}

/** Sort the claims of a report by the heading they stand under, in the article's order; a section without claims is left out. */
export function sections({ passages, claims }: Pick<Report, 'passages' | 'claims'>): Section[] {
  const headings = passages
    .filter(({ disposition }) => disposition === 'heading')
    .sort((a, b) => a.position.start.offset - b.position.start.offset)
  const found: Section[] = [{ claims: [] }, ...headings.map((heading) => ({ heading, claims: [] }))]
  let at = 0
  for (const claim of [...claims].sort((a, b) => a.position.start.offset - b.position.start.offset)) {
    while ((headings[at]?.position.start.offset ?? Number.POSITIVE_INFINITY) <= claim.position.start.offset) at += 1
    found[at]?.claims.push(claim)
  }
  return found.filter((section) => section.claims.length > 0)
}
