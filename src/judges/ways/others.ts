import { trimEnd } from '../../english/trim-end.js'
import type { Bearing } from '../bearing.js'
import { coverage, isLight } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import { isDirected, type PreparedFinding } from '../prepared/prepared-finding.js'

/** Judge a claim that a harm does not befall everyone ("Others have no pain"): a share of those it befalls that is not all of them bears it out. */
export function judgeOthers(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  const { bodyText, slots, outcome, quantities } = claim
  if (!OTHERS.test(bodyText) || !DENIED.test(bodyText) || slots.effect || quantities.length > 0) return null
  if (isDirected(finding)) return null
  const asked = outcome.filter((term) => !isLight(term) && !term.verb)
  if (asked.length === 0 || coverage(asked, finding.all).score < TOLD) return null
  if (!HARM.test(`${finding.outcomeText} ${finding.statement.text}`)) return null
  const part = finding.parts.find(({ quantities: all }) =>
    all.some(({ unit, low, high }) => unit === '%' && low > 0 && high < MOST),
  )
  return part ? { stance: 'supports', why: `not in all: ${trimEnd(part.text, '.;, \n')}`, final: true } : null
}

const OTHERS = /^(?:but )?(?:others?|other people|some(?: people| patients)?)\b/i
const DENIED = /\b(?:do not|don['’]t|never|(?:have|feel|notice|get) no)\b/i
const HARM = /\b(?:adverse|side[- ]effects?|negative reactions?|reactions?|complications?|complaints?)\b/i
const TOLD = 0.5
const MOST = 90
