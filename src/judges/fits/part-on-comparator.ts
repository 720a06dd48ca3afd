import { COMPARATORS, type ComparatorClass } from '../../lexicon/comparators.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import { comparatorClass, type Part, type PreparedFinding } from '../prepared/prepared-finding.js'

/**
 * Find the one statement of a finding that compares with what the claim compares with, where another of its statements
 * compares with something else: "better than usual care, but not better than sham".
 */
export function partOnComparator(claim: PreparedClaim, finding: PreparedFinding): Part | undefined {
  const asked = contrastOf(claim)
  if (asked === null || asked === 'active') return undefined
  const compared = finding.parts.flatMap((part) => (part.effect ? { part, classes: comparedIn(part.text) } : []))
  const on = compared.filter(({ classes }) => classes.has(asked))
  const other = compared.some(({ classes }) => classes.size > 0 && !classes.has(asked))
  return on.length === 1 && other ? on[0]?.part : undefined
}

/** What stands on the other side of the real thing: "sham is as good as real acupuncture" compares with sham. */
function contrastOf(claim: PreparedClaim): ComparatorClass | 'active' | null {
  const named = comparatorClass(claim.comparatorText)
  return named === 'active' ? comparatorClass(claim.intervention.map(({ lower }) => lower).join(' ')) : named
}

const COMPARES = /\b(?:than|against|versus|vs\.?|beat|over|compared (?:with|to)|relative to)\s+/gi

/** The kinds of comparators named behind the comparing words of a statement. */
function comparedIn(text: string): Set<ComparatorClass> {
  const found = new Set<ComparatorClass>()
  for (const match of text.matchAll(COMPARES)) {
    const named = text
      .slice(match.index + match[0].length)
      .split(/\s+/, 7)
      .join(' ')
    for (const { class: kind, pattern } of COMPARATORS) if (pattern.test(named)) found.add(kind)
  }
  return found
}
