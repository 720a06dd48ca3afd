import { EvidenceClaimsError } from '../../errors.js'
import type { Claim, Report } from '../../schema.js'

/** Candidates named in a message. */
const NAMED = 4

/**
 * Find a claim by its id or by the beginning of it, with or without `c-`.
 *
 * @throws EvidenceClaimsError `unknown-claim` when no claim has it, or more than one
 */
export function findClaim({ claims }: Report, given: string): Claim {
  const start = given.startsWith('c-') ? given : `c-${given}`
  const found = claims.filter(({ id }) => id.startsWith(start))
  const [claim, ...others] = found
  if (claim && (others.length === 0 || claim.id === start) && start !== 'c-') return claim
  if (!claim || start === 'c-') {
    throw new EvidenceClaimsError(
      'unknown-claim',
      `Unexpected claim \`${given}\`, expected the id of one; \`evidence-claims status ARTICLE\` lists them`,
    )
  }
  const named = found.slice(0, NAMED).map(({ id }) => `\`${id}\``)
  const more = found.length > NAMED ? ` and ${found.length - NAMED} more` : ''
  throw new EvidenceClaimsError(
    'unknown-claim',
    `Unexpected claim \`${given}\`, expected more of its id: it begins ${named.join(', ')}${more}`,
  )
}
