import type { Term } from '../../frame/terms.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { Part, PreparedFinding } from '../prepared/prepared-finding.js'
import { type Found, foundInWords } from './found-in-words.js'
import { worth } from './worth.js'

/** Read which way a finding's outcome went: by its direction, by its words where it has none; `distinct`: only this part speaks of it. */
export function effectOf(
  finding: PreparedFinding,
  part: Part,
  distinct: boolean,
): Found | 'mixed' | 'inconclusive' | null {
  const { direction } = finding
  if (distinct && NONE.test(part.text)) return { same: true, change: null, good: null }
  const own = part.effect
  const words = direction === null ? foundInWords(finding, part) : null
  const said: Found | null = words ?? (own && { same: own.same, change: own.change || null, good: own.good || null })
  if (said && said.good === null && said.change !== null) {
    const value = worth(finding.fields && finding.evidence.finding.outcome ? finding.outcomeText : part.text)
    if (value) said.good = (value === 'bad' ? -said.change : said.change) as 1 | -1
  }
  const several = distinct && finding.parts.filter((other) => other.effect).length > 1
  switch (direction) {
    case 'inconclusive':
      return 'inconclusive'
    case 'mixed':
      return several && said && finding.parts.some((other) => other.effect && other.effect.same !== own?.same)
        ? said
        : 'mixed'
    case 'no-difference':
      return several && said && !said.same ? said : { same: true, change: null, good: null }
    case 'favours-intervention':
      return several && said?.same ? said : { same: false, change: said?.change ?? null, good: 1 }
    case 'favours-comparator':
      return several && said?.same ? said : { same: false, change: said?.change ?? null, good: -1 }
    default:
      return said
  }
}

/** "No suicides occurred": there was nothing to be more or less of. */
const NONE =
  /^no (?:\w+ ){1,3}(?:occurred|were (?:seen|reported|recorded|observed)|was (?:seen|reported|recorded|observed))\b/i

/** Turn what was found of one side into what was found of the other. */
export function flip(found: Found): Found {
  return {
    same: found.same,
    change: found.change && (-found.change as 1 | -1),
    good: found.good && (-found.good as 1 | -1),
  }
}

/** What a claim says of its outcome. */
export interface Said {
  same: boolean
  denied: { change: 1 | -1 | 0 | null; good: 1 | -1 | 0 | null } | null
  change: 1 | -1 | null
  good: 1 | -1 | null
}

/** Read which way a claim says that its outcome goes. Where it was read by the finding's fields, its outcome is the finding's. */
export function sidesSaid(
  claim: PreparedClaim,
  aimed: readonly Term[],
  generic: boolean,
  finding: PreparedFinding,
  aligned: boolean,
): Said {
  const effect = claim.slots.effect
  const change = effect?.change === 0 ? null : (effect?.change ?? null)
  let good = effect?.good === 0 ? null : (effect?.good ?? null)
  const moved = change ?? (effect?.denied?.change || null)
  // "no quicker than": what goes faster takes less time
  const timed = hastens(claim) && TIME.test(finding.outcomeText) && !TIME.test(claim.outcomeText)
  // longer life is fewer deaths, whichever of the two was counted
  if (good === null && moved !== null && SURVIVES.test(claim.bodyText)) good = moved
  if (good === null && moved !== null && !generic) {
    const asked = aimed === claim.mechanism ? aimed.map((term) => term.lower).join(' ') : claim.outcomeText
    const own = worth(asked)
    const named = finding.fields && aimed !== claim.mechanism ? valueIn(finding.outcomeText, timed) : null
    // the outcome is one and the same: where the two readings of it differ, neither is trusted
    const value = aligned ? (named ?? own) : own && named && own !== named ? null : (own ?? named)
    if (value) good = (value === 'bad' ? -moved : moved) as 1 | -1
  }
  const denied = effect?.denied ?? null
  if (!timed) return { same: effect?.same ?? false, denied, change, good }
  const less = denied && { ...denied, change: denied.change && (-denied.change as 1 | -1) }
  return { same: effect?.same ?? false, denied: less, change: change && (-change as 1 | -1), good }
}

// Whether more of an outcome is good or bad; of the time that a thing takes, the speed of it.
function valueIn(outcome: string, timed: boolean): 'good' | 'bad' | null {
  const value = worth(outcome)
  return timed && value ? (value === 'bad' ? 'good' : 'bad') : value
}

// Whether the claim is of how fast a thing goes.
function hastens({ slots: { effect }, reading: { tokens } }: PreparedClaim): boolean {
  return effect !== null && SPEED.test(tokens[effect.at]?.lower ?? '')
}

const SPEED =
  /^(?:faster|quicker|quickly|slower|speed(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|hasten(?:s|ed|ing)?|quicken(?:s|ed|ing)?)$/
const TIME = /\b(?:time|duration|length|days|hours|weeks|latency|delay|stay)\b/i

const SURVIVES = /\b(?:liv(?:e|es|ed|ing)|surviv(?:e|es|ed|ing)) (?:\w+ )?longer\b|\blonger li(?:fe|ves)\b/i

/** Whether what is said is what was found; null when the two cannot be compared. */
export function agreement(said: Said, found: Found, sure: boolean): boolean | null {
  if (said.same) {
    if (found.same) return true
    if (!said.denied) return false
    const change = said.denied.change || null
    const good = said.denied.good || said.good
    const other = agreement({ same: false, denied: null, change, good }, found, sure)
    return other === null ? null : !other
  }
  if (found.same) return false
  if (said.good !== null && found.good !== null && (said.change === null || found.change === null || sure)) {
    return said.good === found.good
  }
  // "a shorter life" and "more deaths": both bad, though one is less and the other more
  if (
    said.change !== null &&
    found.change !== null &&
    said.change !== found.change &&
    said.good &&
    said.good === found.good
  )
    return null
  if (said.change !== null && found.change !== null) return said.change === found.change
  if (said.good !== null && found.good !== null) return said.good === found.good
  if (said.change !== null && found.good === 1) return true
  return null
}
