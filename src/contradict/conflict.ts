import { met } from '../frame/met.js'
import { quantityFits } from '../judges/figures/quantity-fits.js'
import { coverage } from '../judges/prepared/coverage.js'
import { GROUPS } from '../lexicon/populations.js'
import { DAYS } from '../lexicon/units.js'
import type { Quantity } from '../schema.js'
import { type Content, HARM, type Side } from './side.js'

/** Why two claims cannot both be true, and how directly they clash; null when they can. */
export function conflict(a: Side, b: Side): { strength: number; why: string } | null {
  if (otherPeople(a, b)) return null
  const effects = oppositeEffects(a, b)
  if (effects) return { strength: 3, why: effects }
  const safety = noRisk(a, b) ?? noRisk(b, a)
  if (safety) return safety
  const presence = absent(a, b) ?? absent(b, a)
  if (presence) return { strength: 2, why: presence }
  const figures = otherFigures(a, b)
  if (figures) return { strength: 2, why: figures }
  const scale = otherDegree(a, b)
  return scale ? { strength: 2, why: scale } : null
}

// How much two contents say the same, both ways.
function alike(a: Content, b: Content): number {
  if (a.terms.length === 0 || b.terms.length === 0) return a.terms.length === b.terms.length ? 1 : 0
  return Math.min(coverage(a.terms, b.index).score, coverage(b.terms, a.index).score)
}

// How much of one the other holds, whichever is more.
function contains(a: Content, b: Content): number {
  return Math.max(coverage(a.terms, b.index).score, coverage(b.terms, a.index).score)
}

function otherPeople(a: Side, b: Side): boolean {
  for (const { name, excludes } of GROUPS) {
    if (!a.groups.has(name) || b.groups.has(name)) continue
    if (excludes.some((other) => b.groups.has(other))) return true
  }
  return a.populationDenied !== b.populationDenied && a.named.population && b.named.population
}

function oppositeEffects(a: Side, b: Side): string | null {
  const [x, y] = [a.direction, b.direction]
  if (a.graded !== b.graded || a.lacking !== b.lacking) return null
  if (!x || !y || a.named.mechanism || b.named.mechanism) return null
  const opposite =
    x.same !== y.same ||
    (!x.same &&
      ((x.good && y.good && x.good !== y.good) ||
        ((!x.good || !y.good) && x.change && y.change && x.change !== y.change)))
  if (!opposite) return null
  if (
    a.graded &&
    x.same !== y.same &&
    (!a.named.population || !b.named.population || contains(a.population, b.population) >= 0.6) &&
    contains(a.body, b.body) >= 0.6
  )
    return 'one says that more does more, the other that it does not'
  const straight = alike(a.intervention, b.intervention) >= 0.75 && comparatorsMeet(a, b)
  const crossed =
    a.named.comparator &&
    b.named.comparator &&
    x.same !== y.same &&
    ((alike(a.intervention, b.comparator) >= 0.75 && alike(a.comparator, b.intervention) >= 0.75) ||
      imitates(a, b) ||
      imitates(b, a))
  const bodies = Math.min(a.pico.terms.length, b.pico.terms.length) > 1 && alike(a.pico, b.pico) >= 0.85
  if (!straight && !crossed && !bodies) return null
  if (!comparatorsMeet(a, b) && !crossed) return null
  if (!bodies && !(everyone(a) || everyone(b)) && alike(a.population, b.population) < 0.6) return null
  const outcomes = alike(a.outcome, b.outcome)
  const contained =
    outcomes >= 0.35 &&
    contains(a.outcome, b.outcome) >= (crossed || everyone(a) || everyone(b) ? 0.8 : 0.9) &&
    (crossed || alike(a.intervention, b.intervention) >= 0.9)
  if (outcomes < 0.7 && !contained && !bodies) return null
  if (a.outcome.terms.length === 0 && !bodies) return null
  if (otherOutcome(a, b) && otherOutcome(b, a)) return null
  return x.same !== y.same
    ? 'one says that it makes a difference, the other that it does not'
    : 'one says the opposite of the other'
}

// "head injury" and "neck injury": each names what the other does not.
function otherOutcome(a: Side, b: Side): boolean {
  return a.outcome.terms.some((term) => !term.verb && term.weight >= 0.9 && met(term, b.everything) < 0.8)
}

// "better than a sham" against "a sham is as good": whatever inert thing was set against it is its sham.
function imitates(a: Side, b: Side): boolean {
  return a.comparatorClass === 'inert' && b.inert && alike(a.intervention, b.comparator) >= 0.75
}

// "every heart": whoever the other claim speaks of is among them.
function everyone(a: Side): boolean {
  return a.universal && !a.named.population
}

function comparatorsMeet(a: Side, b: Side): boolean {
  const [x, y] = [a.comparatorClass, b.comparatorClass]
  if (x === null && y === null) return true
  if (x === null || y === null) return (x ?? y) === 'inert' || (x ?? y) === 'nothing'
  return x === 'active' || y === 'active' ? alike(a.comparator, b.comparator) >= 0.7 : x === y
}

// "no risk" against a harm that is named; the harm that the denial names itself clashes most.
function noRisk(a: Side, b: Side): { strength: number; why: string } | null {
  if (!a.deniesRisk || b.deniesRisk || !b.namesHarm) return null
  const good = b.direction?.good ?? null
  if ((good ?? -1) > 0 || (b.kind !== 'safety' && good !== -1 && !/\btoo (?:high|low)\b/i.test(b.bodyText))) return null
  if (a.named.population && contains(a.population, b.population) < 0.6) return null
  for (const group of a.groups) if (!b.groups.has(group)) return null
  const named = a.body.terms.filter((term) => !/^(?:risk|danger|harm|chance|zero|safe)/.test(term.lower))
  const shared = named.filter((term) => met(term, b.everything) >= 0.75)
  if (shared.length === 0) return null
  const hedged = /\b(?:may|might|could)\b/i.test(b.bodyText)
  const sharp = good === -1 ? 0.3 : 0
  const specific = shared.some((term) => HARM.test(term.lower))
  return {
    strength: 1 + sharp + (specific ? 1 : 0) + (hedged ? 0 : 0.5) + 0.3 * (shared.length / named.length),
    why: 'one denies any risk, the other names one',
  }
}

// "no rebound was seen" against "rebound is common".
function absent(a: Side, b: Side): string | null {
  if (!a.deniesPresence || !b.saysOften || b.body.terms.length < 2) return null
  return coverage(b.body.terms, a.everything).score >= 0.8
    ? 'one says that there is none, the other that it is common'
    : null
}

function otherFigures(a: Side, b: Side): string | null {
  if (a.quantities.length === 0 || b.quantities.length === 0 || graded(a) !== graded(b)) return null
  const everything = alike(a.body, b.body)
  const onset = a.onset && b.onset && alike(a.pico, b.pico) >= 0.8
  if (everything < 0.9 && !onset) return null
  if (a.populationText !== b.populationText && a.named.population && b.named.population && !onset) return null
  for (const x of a.quantities) {
    for (const y of b.quantities) {
      if (x.unit === null && y.unit === null) continue
      if (!onset && !sameTerms(a, b, x, y)) continue
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

// "any head injury", "a serious head injury": how bad what is counted is.
function graded({ bodyText }: Side): string {
  return (bodyText.toLowerCase().match(/\b(?:serious|severe|fatal|mild|minor|major|moderate|any)\b/g) ?? [])
    .sort()
    .join(' ')
}

// Whether what else is counted is the same: "up to 70" and "over 70" speak of different people.
function sameTerms(a: Side, b: Side, x: Quantity, y: Quantity): boolean {
  const [left, right] = [a.quantities.filter((one) => one !== x), b.quantities.filter((one) => one !== y)]
  const fits = (one: Quantity, other: Quantity) =>
    quantityFits(one, other) !== false && (one.relation === other.relation || !ranged(one) || !ranged(other))
  const among = (one: Quantity, others: readonly Quantity[]) => {
    const alike = others.filter(({ unit }) => unit === one.unit)
    return (alike.length > 0 ? alike : others).some((other) => fits(one, other))
  }
  return left.every((one) => among(one, right)) && right.every((one) => among(one, left))
}

function ranged({ relation }: Quantity): boolean {
  return relation === 'more-than' || relation === 'less-than'
}

// "easily absorbed" against "very little is absorbed".
function otherDegree(a: Side, b: Side): string | null {
  if (a.degree * b.degree >= 0) return null
  if (a.body.terms.length < 2 || b.body.terms.length < 2) return null
  return alike(a.body, b.body) >= 0.8 ? 'one says much, the other little' : null
}
