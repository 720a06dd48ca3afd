import type { Claim, Report } from '../../schema.js'
import type { Heading } from './article.js'

/** A claim as the page shows it. */
export interface Shown {
  claim: Claim
  /** From 1, in the order of the report. */
  number: number
  /** The id of its card: `claim-` and its own. */
  anchor: string
  /** Index of the heading that it stands under; -1 above the first. */
  section: number
}

/** Number the claims of a report, and say under which of the article's headings each stands. */
export function showClaims({ claims }: Report, headings: readonly Heading[]): Shown[] {
  const taken = new Set<string>()
  return claims.map((claim, index) => {
    // an id that is no name, or not the only one, would lead nowhere; no name has a full stop in it
    const own = `claim-${claim.id}`
    const anchor = /^[\w-]{1,100}$/.test(own) && !taken.has(own) ? own : `claim.${index + 1}`
    taken.add(anchor)
    return { claim, number: index + 1, anchor, section: sectionAt(headings, claim.position.start.offset) }
  })
}

function sectionAt(headings: readonly Heading[], offset: number): number {
  let low = -1
  let high = headings.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((headings[middle] as Heading).start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
