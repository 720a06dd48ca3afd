import { analyse } from '../english/analyse.js'
import { isDenial } from '../frame/effect.js'
import { DEGREES } from '../lexicon/degrees.js'
import { coverage, isLight } from './coverage.js'
import { populationFits } from './effect.js'
import { quantityFits } from './numbers.js'
import type { Part, PreparedFinding } from './prepared.js'
import type { PreparedClaim } from './prepared-claim.js'
import type { Bearing } from './rules.js'
import { exceeds } from './size.js'

const ENTAILED = 0.8
const IN_PART = 0.45

/** Judge a claim against what a finding says, statement by statement: all that it says must be said there. */
export function judgeStatement(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  const place = populationFits(claim, finding)
  if (place) return { stance: 'neutral', why: place }
  let best: Part | undefined
  let bestScore = 0
  for (const part of finding.parts) {
    const here = coverage(claim.body, part.index)
    const withContext = coverage(claim.body, part.index, finding.all)
    const score = withContext.score + 0.5 * here.score
    if (here.score >= IN_PART && score > bestScore) {
      best = part
      bestScore = score
    }
  }
  if (!best) return null
  const { score, missing, weight } = coverage(claim.body, best.index, finding.all)
  const lacking = missing.filter((term) => term.name || term.weight >= 1)
  if (weight < 1 || score < ENTAILED || lacking.length > (weight > 6 ? 1 : 0)) return null
  const { direction } = finding
  const claimEffect = claim.slots.effect
  const partEffect = best.effect
  if (claimEffect && partEffect) {
    if (claimEffect.same !== partEffect.same) return { stance: 'refutes', why: `otherwise: ${best.text}` }
    if (claimEffect.change && partEffect.change && claimEffect.change !== partEffect.change) return null
    if (claimEffect.good && partEffect.good && claimEffect.good !== partEffect.good)
      return { stance: 'refutes', why: `otherwise: ${best.text}` }
  } else if (direction && direction !== 'descriptive' && claimEffect) return null
  if (direction === 'inconclusive') return { stance: 'qualifies', why: `no conclusion: ${best.text}` }
  if (direction === 'mixed' && !claimEffect) return { stance: 'mixed', why: `mixed: ${best.text}` }
  if (denies(claim.bodyText) !== denies(best.text) && !claimEffect?.same && !partEffect?.same) {
    return { stance: 'refutes', why: `says otherwise: ${best.text}` }
  }
  if (degree(claim.bodyText) * degree(best.text) < 0) return { stance: 'refutes', why: `says otherwise: ${best.text}` }
  const numbers = numbersIn(claim, finding, best)
  if (numbers === 'differ') return { stance: 'refutes', why: `other figures: ${best.text}` }
  if (numbers === 'absent') return { stance: 'qualifies', why: `without that figure: ${best.text}` }
  const beyond = exceeds(claim)
  if (beyond && !/\b(?:all|always|every|never|most)\b/i.test(best.text))
    return { stance: 'supports', exceeds: beyond, why: `not to that extent: ${best.text}` }
  return { stance: 'supports', why: `says so: ${best.text}` }
}

/** Whether a claim's figures stand in a finding: `differ` when another figure stands in their place, `absent` when none does. */
export function numbersIn(
  claim: PreparedClaim,
  finding: PreparedFinding,
  part: Part | undefined,
): 'fit' | 'differ' | 'absent' {
  let result: 'fit' | 'differ' | 'absent' = 'fit'
  for (const quantity of claim.quantities) {
    const here = (part?.quantities ?? []).map((other) => quantityFits(quantity, other))
    if (here.some((fits) => fits)) continue
    const measured = quantity.unit !== null || !Number.isInteger(quantity.low)
    if (here.some((fits) => fits === false) && measured) {
      result = 'differ'
      continue
    }
    if (finding.quantities.some((other) => quantityFits(quantity, other))) continue
    const fields = finding.evidence.finding
    const text = [fields.population, fields.intervention, fields.timeframe, fields.outcome]
      .join(' ')
      .replaceAll(',', '')
    if (text.includes(String(quantity.low)) || text.includes(String(quantity.low + 1))) continue
    if (result === 'fit') result = 'absent'
  }
  return result
}

function denies(text: string): boolean {
  const tokens = analyse(text)
  return tokens.some((_, i) => isDenial(tokens, i))
}

function degree(text: string): number {
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const found = DEGREES.get(word)
    if (found) return found
  }
  return 0
}

void isLight
