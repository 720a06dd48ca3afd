import { EvidenceClaimsError } from '../errors.js'
import { effectiveVerdict } from '../report/effective-verdict.js'
import { type Claim, Reason, Verdict } from '../schema.js'

/** What `--fail-on` asks for. */
export interface FailOn {
  /** Whether a claim fails, given the claim as it was before, if it was there. */
  fails: (claim: Claim, before?: Claim) => boolean
  /** Whether that hangs on what was before. */
  compares: boolean
}

const NEW = 'new:'

/**
 * Read the list of `--fail-on`. A claim that a person has cited for or ignored fails by nothing, an overruled one by the
 * person's verdict. To accept a verdict is to agree with it, so that it fails as before.
 *
 * @param list verdicts and reasons with commas between them; `new:` before one: where the claim had it not before
 * @throws EvidenceClaimsError `bad-options` for a word that is neither
 */
export function parseFailOn(list: string): FailOn {
  const known: string[] = [...Verdict.options, ...Reason.options]
  const words = new Set(list.split(',').map((word) => word.trim()))
  for (const word of words) {
    if (known.includes(word.startsWith(NEW) ? word.slice(NEW.length) : word)) continue
    const expected = known.map((name) => `\`${name}\``).join(', ')
    throw new EvidenceClaimsError('bad-options', `Unexpected \`${word}\` in \`--fail-on\`, expected any of ${expected}`)
  }
  return {
    fails(claim, before) {
      const had = before ? marks(before) : []
      return marks(claim).some((mark) => words.has(mark) || (words.has(NEW + mark) && !had.includes(mark)))
    },
    compares: [...words].some((word) => word.startsWith(NEW)),
  }
}

function marks(claim: Claim): string[] {
  const { verdict, reason, decision } = effectiveVerdict(claim)
  if (decision?.decision === 'cite' || decision?.decision === 'ignore') return []
  return reason ? [verdict, reason] : [verdict]
}
