import { EvidenceClaimsError } from '../errors.js'
import { type Claim, Reason, Verdict } from '../schema.js'

/**
 * Read the list of `--fail-on`.
 *
 * @param list verdicts and reasons with commas between them
 * @returns whether a claim has one of them
 * @throws EvidenceClaimsError `bad-options` for a word that is neither
 */
export function parseFailOn(list: string): (claim: Claim) => boolean {
  const known: string[] = [...Verdict.options, ...Reason.options]
  const words = new Set(list.split(',').map((word) => word.trim()))
  for (const word of words) {
    if (known.includes(word)) continue
    const expected = known.map((name) => `\`${name}\``).join(', ')
    throw new EvidenceClaimsError('bad-options', `Unexpected \`${word}\` in \`--fail-on\`, expected any of ${expected}`)
  }
  return ({ verdict, reason }) => words.has(verdict) || words.has(reason)
}
