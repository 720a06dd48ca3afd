import { isDenial } from '../frame/effect.js'
import { indexTerms, met, type Term } from '../frame/terms.js'
import { coverage, isLight } from '../judges/coverage.js'
import { MODIFIES } from '../judges/modification.js'
import { quantityFits } from '../judges/numbers.js'
import { comparatorClass } from '../judges/prepared.js'
import type { PreparedClaim } from '../judges/prepared-claim.js'
import { NO_RISK } from '../judges/safety.js'
import { worth } from '../judges/worth.js'
import { DEGREES } from '../lexicon/degrees.js'
import { GROUPS } from '../lexicon/populations.js'
import { DAYS } from '../lexicon/units.js'

/** Why two claims cannot both be true, and how directly they clash; null when they can. */
export function conflict(a: PreparedClaim, b: PreparedClaim): { strength: number; why: string } | null {
  if (otherPeople(a, b)) return null
  const effects = oppositeEffects(a, b)
  if (effects) return { strength: 3, why: effects }
  const safety = noRisk(a, b) ?? noRisk(b, a)
  if (safety) return safety
  const figures = otherFigures(a, b)
  if (figures) return { strength: 2, why: figures }
  const scale = otherDegree(a, b)
  return scale ? { strength: 2, why: scale } : null
}

function heavy(terms: readonly Term[]): Term[] {
  return terms.filter((term) => !isLight(term))
}

// How much two sets of terms say the same, both ways.
function alike(a: readonly Term[], b: readonly Term[]): number {
  const [left, right] = [heavy(a), heavy(b)]
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0
  return Math.min(coverage(left, indexTerms(right)).score, coverage(right, indexTerms(left)).score)
}

// How much of one the other holds, whichever is more.
function contains(a: readonly Term[], b: readonly Term[]): number {
  const [left, right] = [heavy(a), heavy(b)]
  return Math.max(coverage(left, indexTerms(right)).score, coverage(right, indexTerms(left)).score)
}

function otherPeople(a: PreparedClaim, b: PreparedClaim): boolean {
  for (const group of GROUPS) {
    if (!group.pattern.test(a.bodyText)) continue
    if (
      GROUPS.some(
        (other) =>
          group.excludes.includes(other.name) && other.pattern.test(b.bodyText) && !group.pattern.test(b.bodyText),
      )
    )
      return true
  }
  return denied(a.populationText) !== denied(b.populationText) && a.population.length > 0 && b.population.length > 0
}

function denied(text: string): boolean {
  return /\b(?:not|no|without|never)\b/i.test(text)
}

interface Direction {
  same: boolean
  change: number | null
  good: number | null
}

function direction(claim: PreparedClaim): Direction | null {
  const { effect } = claim.slots
  if (!effect || claim.slots.graded || claim.claim.kind === 'definition' || MODIFIES.test(claim.bodyText)) return null
  const change = effect.change || null
  let good = effect.good || null
  if (good === null && change) {
    const value = worth(claim.outcomeText)
    if (value) good = value === 'bad' ? (-change as 1 | -1) : change
  }
  return { same: effect.same, change, good }
}

function oppositeEffects(a: PreparedClaim, b: PreparedClaim): string | null {
  const [x, y] = [direction(a), direction(b)]
  if (!x || !y || a.mechanism.length + b.mechanism.length > 0) return null
  const opposite =
    x.same !== y.same ||
    (!x.same &&
      ((x.good && y.good && x.good !== y.good) ||
        ((!x.good || !y.good) && x.change && y.change && x.change !== y.change)))
  if (!opposite) return null
  const straight = alike(a.intervention, b.intervention) >= 0.75 && comparatorsMeet(a, b)
  const crossed =
    a.comparator.length > 0 &&
    b.comparator.length > 0 &&
    x.same !== y.same &&
    alike(a.intervention, b.comparator) >= 0.75 &&
    alike(a.comparator, b.intervention) >= 0.75
  const bodies =
    alike([...a.intervention, ...a.outcome, ...a.population], [...b.intervention, ...b.outcome, ...b.population]) >=
    0.85
  if (!straight && !crossed && !bodies) return null
  if (!comparatorsMeet(a, b) && !crossed) return null
  if (!bodies && alike(a.population, b.population) < 0.6) return null
  const outcomes = alike(a.outcome, b.outcome)
  const contained =
    outcomes >= 0.35 &&
    contains(a.outcome, b.outcome) >= 0.9 &&
    (crossed || alike(a.intervention, b.intervention) >= 0.9)
  if (outcomes < 0.7 && !contained && !bodies) return null
  if (heavy(a.outcome).length === 0 && !bodies) return null
  return x.same !== y.same
    ? 'one says that it makes a difference, the other that it does not'
    : 'one says the opposite of the other'
}

function comparatorsMeet(a: PreparedClaim, b: PreparedClaim): boolean {
  const [x, y] = [comparatorClass(a.comparatorText), comparatorClass(b.comparatorText)]
  if (x === null && y === null) return true
  if (x === null || y === null) return (x ?? y) === 'inert' || (x ?? y) === 'nothing'
  return x === 'active' || y === 'active' ? alike(a.comparator, b.comparator) >= 0.7 : x === y
}

const HARM =
  /\b(?:damag\w+|injur\w+|harm\w*|side[- ]effects?|infections?|bleed\w*|death|died|kill\w*|toxic\w*|too high|too low|adverse|risk of|complications?|overdos\w*)\b/i

// "no risk" against a harm that is named; the harm that the denial names itself clashes most.
function noRisk(a: PreparedClaim, b: PreparedClaim): { strength: number; why: string } | null {
  if (!NO_RISK.test(a.bodyText) || NO_RISK.test(b.bodyText)) return null
  if (!HARM.test(b.bodyText) || b.slots.effect?.same || /\b(?:mild|no|not|few|minimi[sz]ed?)\b/i.test(b.bodyText))
    return null
  const good = direction(b)?.good ?? null
  if ((good ?? -1) > 0 || (b.claim.kind !== 'safety' && good !== -1 && !/\btoo (?:high|low)\b/i.test(b.bodyText)))
    return null
  if (a.population.length > 0 && alike(a.population, b.population) < 0.6) return null
  if (GROUPS.some((group) => group.pattern.test(a.bodyText) && !group.pattern.test(b.bodyText))) return null
  const named = heavy(a.body).filter((term) => !/^(?:risk|danger|harm|chance|zero|safe)/.test(term.lower))
  const index = indexTerms(b.body)
  const shared = named.filter((term) => met(term, index) >= 0.75)
  if (shared.length === 0) return null
  const hedged = /\b(?:may|might|could)\b/i.test(b.bodyText)
  const sharp = direction(b)?.good === -1 ? 0.3 : 0
  const specific = shared.some((term) => HARM.test(term.lower))
  return {
    strength: 1 + sharp + (specific ? 1 : 0) + (hedged ? 0 : 0.5) + 0.3 * (shared.length / named.length),
    why: 'one denies any risk, the other names one',
  }
}

const ONSET =
  /\b(?:notice|feel|see|start|begin|work|works|take effect|kick in|results?|difference|relief|improvement|effect)\b/i

function otherFigures(a: PreparedClaim, b: PreparedClaim): string | null {
  const everything = alike(a.body, b.body)
  const onset =
    ONSET.test(a.bodyText) &&
    ONSET.test(b.bodyText) &&
    alike([...a.intervention, ...a.outcome, ...a.population], [...b.intervention, ...b.outcome, ...b.population]) >= 0.8
  if (everything < 0.9 && !onset) return null
  if (
    a.populationText.toLowerCase() !== b.populationText.toLowerCase() &&
    a.population.length > 0 &&
    b.population.length > 0 &&
    !onset
  )
    return null
  for (const x of a.quantities) {
    for (const y of b.quantities) {
      if (x.unit === null && y.unit === null) continue
      const time = DAYS.has(x.unit ?? '') && DAYS.has(y.unit ?? '')
      if (!time && everything < 0.9) continue
      if (quantityFits(x, y) === false && quantityFits(y, x) === false) {
        if (time && !onset) continue
        if (b.quantities.some((other) => other !== y && quantityFits(x, other))) continue
        return `${x.text} against ${y.text}`
      }
    }
  }
  return null
}

// "easily absorbed" against "very little is absorbed".
function otherDegree(a: PreparedClaim, b: PreparedClaim): string | null {
  if (a.slots.effect || b.slots.effect) return null
  const [x, y] = [degree(a), degree(b)]
  if (x * y >= 0) return null
  const [left, right] = [heavy(a.body), heavy(b.body)]
  const score = Math.min(coverage(left, indexTerms(right)).score, coverage(right, indexTerms(left)).score)
  return left.length >= 2 && right.length >= 2 && score >= 0.8 ? 'one says much, the other little' : null
}

function degree(claim: PreparedClaim): number {
  let sign = 1
  for (const [i, token] of claim.reading.tokens.entries()) {
    if (isDenial(claim.reading.tokens, i)) sign = -1
    const found = DEGREES.get(token.lower)
    if (found) return sign * found
  }
  return 0
}
