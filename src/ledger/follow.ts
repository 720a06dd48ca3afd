import type { Selector } from '../anchor/selector.js'
import { selectors } from '../anchor/selectors.js'
import { type Anchored, anchor } from '../anchor.js'
import { EvidenceClaimsError } from '../errors.js'
import type { Ledger, LedgerEntry, Report } from '../schema.js'

/** A decision of the ledger and where its claim is now. */
export interface Followed {
  /** Its key in the ledger. */
  id: string
  entry: LedgerEntry
  anchored: Anchored
}

/**
 * Follow the decisions of a ledger to the claims of an article as it is now.
 *
 * @throws EvidenceClaimsError `ledger-mismatch` when the ledger is another article's: neither its name nor any of its
 *   quotes is this one's
 */
export function follow(report: Report, ledger: Ledger): Followed[] {
  const entries = Object.entries(ledger.decisions).flatMap(([id, entry]) => (entry ? [{ id, entry }] : []))
  const anchors = anchor(
    entries.map(({ id, entry }) => selector(id, entry)),
    selectors(report),
  )
  const lost = anchors.length > 0 && anchors.every(({ state }) => state === 'gone')
  if (lost && !namesArticle(ledger, report)) {
    const [theirs, ours] = [ledger, report].map(({ article }) => article.path ?? article.title ?? 'untitled')
    throw new EvidenceClaimsError(
      'ledger-mismatch',
      `Unexpected ledger of \`${theirs}\`, expected that of \`${ours}\`: none of its quotes stands there`,
    )
  }
  return entries.map(({ id, entry }, index) => ({ id, entry, anchored: anchors[index] as Anchored }))
}

function selector(id: string, entry: LedgerEntry): Selector {
  const { quote, prefix, suffix, text = quote, ordinal = 0, modality = 'asserted', attributedTo, lead = '' } = entry
  return { id, quote, prefix, suffix, text, ordinal, modality, attributedTo, lead, leaning: false }
}

/** One path may be longer, as it was named from somewhere else. */
function namesArticle({ article: theirs }: Ledger, { article: ours }: Report): boolean {
  if (theirs.path === undefined || ours.path === undefined) return theirs.title === ours.title
  const [short, long] = [theirs.path, ours.path].map(segments).sort((a, b) => a.length - b.length)
  return short?.every((segment, index) => segment === long?.at(index - short.length)) ?? false
}

function segments(path: string): string[] {
  return path.split(/[\\/]/).filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
}
