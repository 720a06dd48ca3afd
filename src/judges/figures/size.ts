import type { Stance } from '../../judge.js'
import { ALL_OR_NOTHING, UNIVERSALS } from '../../lexicon/degrees.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { Part, PreparedFinding } from '../prepared/prepared-finding.js'
import { quantityFits } from './quantity-fits.js'
import { ratioFits, ratiosIn } from './ratios.js'

/** Whether the figures of a claim of effect are those found: `smaller` when less was found, `unknown` when none is like it. */
export function sizeFits(claim: PreparedClaim, finding: PreparedFinding, part: Part): 'fits' | 'smaller' | 'unknown' {
  let result: 'fits' | 'smaller' | 'unknown' = 'fits'
  for (const quantity of claim.quantities) {
    if (quantity.unit === 'people' || quantity.unit === 'trial' || isYear(quantity)) continue
    const near = [...part.quantities, ...finding.quantities]
    const compared = near.map((other) => ({ other, fits: quantityFits(quantity, other) }))
    if (compared.some(({ fits }) => fits)) continue
    if (isCondition(claim, quantity.start)) {
      if (compared.some(({ fits, other }) => fits === false && other.unit === quantity.unit && quantity.unit !== null))
        result = 'unknown'
      continue
    }
    const ratio = ratioFits(
      quantity,
      ratiosIn(`${finding.statement.text} ; ${finding.evidence.finding.magnitude ?? ''}`),
    )
    if (ratio === 'fits') continue
    if (finding.fieldQuantities.some((other) => quantityFits(quantity, other))) continue
    const same = compared.filter(({ fits }) => fits === false)
    if (ratio === 'smaller' && same.length === 0) result = 'smaller'
    else if (same.length > 0 && same.every(({ other }) => other.high < quantity.low)) result = 'smaller'
    else return 'unknown'
  }
  return result
}

// Which study is meant, not what it found.
function isYear({ unit, low, high }: PreparedClaim['quantities'][number]): boolean {
  return (unit === null || unit === 'date') && low === high && Number.isInteger(low) && low >= 1900 && low <= 2100
}

// A figure that says who, how much or how long, not how large the effect is.
function isCondition({ reading, slots }: PreparedClaim, at: number): boolean {
  const runs = [...slots.intervention, ...slots.population, ...slots.timeframe, ...slots.comparator]
  return runs.some(([from, to]) => (reading.tokens[from]?.start ?? 0) <= at && at < (reading.tokens[to - 1]?.end ?? 0))
}

/** What a claim says beyond any finding of an average effect, or beyond what a statement says of how many; undefined when nothing. */
export function exceeds(claim: PreparedClaim, part?: Part): Stance['exceeds'] | undefined {
  if (saidWhole(claim)) return 'absolute'
  const { effect } = claim.slots
  if (UNIVERSALS.test(claim.bodyText) && !effect?.same) return 'population'
  if (/\b(?:most|nearly all|almost all|the majority of) (?:people|patients|users|adults|those)\b/i.test(claim.bodyText))
    return !effect && part && mostOfThem(claim, part) ? undefined : 'population'
  // "highly effective" where the effect found is called modest
  if (effect && part && GREATLY.test(claim.bodyText) && MODESTLY.test(part.text)) return 'size'
  // "most" where "some" was found
  const [said, found] = [scope(claim.bodyText), part ? scope(part.text) : null]
  if (said !== null && found !== null && said > 2 && found < said) return 'population'
  return undefined
}

// "switch completely to vaping" is what is done; "almost a quarter were never advised to" is what was counted.
function saidWhole({ bodyText, slots, reading, quantities }: PreparedClaim): boolean {
  const found = ALL_OR_NOTHING.exec(bodyText)
  if (!found) return false
  const word = found[0].toLowerCase()
  if (word === 'never' && !slots.effect && quantities.some(({ unit, high }) => unit === '%' && high < 95)) return false
  if (!/^(?:completely|entirely|totally|permanently)$/.test(word)) return true
  const at = (reading.tokens[slots.body[0]]?.start ?? 0) + found.index
  return !slots.intervention.some(
    ([from, to]) => (reading.tokens[from]?.start ?? 0) <= at && at < (reading.tokens[to - 1]?.end ?? 0),
  )
}

/** Puts an effect high, or low. Source: amplifiers and downtoners of Quirk et al. 1985, 8.104 ff. */
const GREATLY =
  /\b(?:(?:highly|very|extremely|remarkably|enormously) (?:effective|helpful|good|beneficial|successful)|works? (?:very|so|extremely|really) well|dramatically|hugely|massively|greatly|drastically)\b/i
const MODESTLY =
  /\b(?:modest(?:ly)?|slight(?:ly)?|small|marginal(?:ly)?|minimal(?:ly)?|by only|a little|less than the [^.;]{0,24}(?:clinically|minimal\w*) important)\b/i

// "84% had sought care": most of them, where nothing is said to change.
function mostOfThem({ bodyText }: PreparedClaim, { quantities }: Part): boolean {
  const least = /\b(?:nearly|almost) all\b/i.test(bodyText) ? 90 : 50
  const shares = quantities.filter(({ unit }) => unit === '%')
  return shares.some(({ low }) => low > least)
}

const SCOPES: readonly [number, RegExp][] = [
  [4, /\b(?:(?<!\bof )all|every|each|always)\b/i],
  [3, /\b(?:most|mostly|usually|majority|generally|typically)\b/i],
  [2, /\b(?:many|often|commonly|frequently)\b/i],
  [1, /\b(?:some|several|sometimes|occasionally|certain|few|rarely)\b/i],
]

function scope(text: string): number | null {
  return SCOPES.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}
