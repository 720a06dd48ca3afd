import { met } from '../../frame/met.js'
import type { Term } from '../../frame/terms.js'
import { CORE_OUTCOMES, GENERAL_OUTCOMES } from '../../lexicon/outcomes.js'
import { DAYS } from '../../lexicon/units.js'
import { quantityFits } from '../figures/quantity-fits.js'
import { coverage, isLight } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { Part, PreparedFinding } from '../prepared/prepared-finding.js'
import { nearest } from './nearest.js'
import { partly } from './partly.js'

/** Why a finding does not speak of what a claim aims at. */
export const OTHER_OUTCOME = 'another outcome'

/** Find the statement of a finding that speaks of what a claim aims at; where none does, say why. `generic`: any outcome that matters counts. */
export function outcomeFits(
  claim: PreparedClaim,
  finding: PreparedFinding,
  aimed: readonly Term[],
): { part: Part; generic: boolean; distinct: boolean } | string {
  const named = aimed.filter((term) => !isLight(term))
  // "improvements in symptoms of back pain": what improves is whatever matters in back pain
  const specific = named.filter((term) => !GENERAL_OUTCOMES.test(term.lower))
  const heavy = specific.length > 0 && (claim.slots.effect?.good || claim.slots.effect?.denied?.good) ? specific : named
  const other = heavy.filter((term) => met(term, finding.intervention) < 0.85 || met(term, finding.outcome) >= 0.85)
  const own = finding.fields && other.length > 0 ? other : heavy
  const result = own.some((term) => !term.verb)
    ? own.filter((term) => !term.verb || met(term, finding.outcome) >= 0.6)
    : own
  // who was studied, and when, may stand beside what happened
  const circumstantial = (term: Term) =>
    Math.max(met(term, finding.population), met(term, finding.timeframe)) >= 0.85 && met(term, finding.outcome) < 0.6
  const apart = result.filter(
    (term) =>
      !circumstantial(term) ||
      result.some((other) => !circumstantial(other) && (other.from === term.to || other.to === term.from)),
  )
  const asked = apart.length > 0 ? apart : result
  const first = finding.parts[0] as Part
  const figured = asked.every((term) => term.verb) ? partByFigure(claim, finding) : undefined
  if (figured) return { part: figured, generic: false, distinct: true }
  if (asked.length === 0) {
    const cue = claim.slots.effect
    const evaluative = Boolean(cue?.good || cue?.denied?.good) || Boolean(cue?.same && cue.comparison)
    if (!evaluative) return 'says not of what'
    const rich = finding.parts.find((part) => part.effect) ?? first
    return { part: rich, generic: true, distinct: false }
  }
  if (partly(claim, asked, finding)) return 'only a part of what it says'
  if (asked.length === 1 && claim.slots.effect?.change && onlyDescribes(asked[0] as Term, finding)) return OTHER_OUTCOME
  const { part: best, distinct } = nearest(asked, finding)
  const direct = { score: outcomeCoverage(asked, claim, finding, best) }
  const around = coverage(asked, finding.outcome, finding.all)
  const atAll = asked.some((term) => met(term, finding.outcome) >= 0.6 || met(term, best.rest) >= 0.6)
  const head = headOf(claim, asked)
  if (head && met(head, finding.all) < 0.5 && direct.score < 0.85) return OTHER_OUTCOME
  const fresh = asked.filter((term) => !namesSide(term, claim, finding))
  const said = fresh.length > 0 ? coverage(asked, finding.outcome, finding.rest) : coverage(asked, finding.outcome)
  if (direct.score >= 0.64 || said.score >= 0.88 || (around.score >= 0.8 && direct.score >= 0.45 && atAll))
    return { part: best, generic: false, distinct }
  // "works for knee arthritis": the condition is who was treated, and any outcome that matters to them counts
  const { effect } = claim.slots
  const judged = effect?.denied ? Boolean(effect.denied.good) : Boolean(effect?.good) || effect?.same === true
  const evaluative = judged && claim.mechanism.length === 0
  if (
    evaluative &&
    coverage(asked, finding.population, finding.all).score >= 0.8 &&
    coverage(asked, finding.population).score >= 0.6
  ) {
    if (CORE_OUTCOMES.test(finding.outcomeText))
      return { part: finding.parts.find((p) => p.effect) ?? best, generic: true, distinct: false }
  }
  return OTHER_OUTCOME
}

// "weakens the veins" is not met by a vein thrombosis: there it only says where that was.
function onlyDescribes(term: Term, { outcome, rest }: PreparedFinding): boolean {
  const phrases = [...(outcome.within.get(term.concept) ?? []), ...(rest.within.get(term.concept) ?? [])]
  if (phrases.length === 0 || outcome.keys.get(term.concept) === 1 || rest.keys.get(term.concept) === 1) return false
  return phrases.every((phrase) => !phrase.endsWith(term.concept))
}

// "burns nine calories an hour more": the unit of a figure says what was measured.
function partByFigure(claim: PreparedClaim, finding: PreparedFinding): Part | undefined {
  const figures = claim.quantities.filter(
    ({ unit }) => unit !== null && unit !== '%' && !PLAIN_UNITS.has(unit) && !DAYS.has(unit),
  )
  if (figures.length === 0) return undefined
  return finding.parts.find(
    (part) =>
      part.effect &&
      figures.every((figure) =>
        part.quantities.some((other) => other.unit === figure.unit && quantityFits(figure, other)),
      ),
  )
}

/** Units that count, and measure nothing in particular. */
const PLAIN_UNITS = new Set(['people', 'trial', 'times', 'date', 'mg', 'g', 'kg', 'microgram', 'IU', 'ml', 'session'])

/** Why an outcome is shut out by a claim or a finding: "sitting outside work" is not "sitting at work". */
export function outside(claim: PreparedClaim, finding: PreparedFinding): string | null {
  const shut = /\b(?:outside|other than|excluding|except|apart from)\b(.*)/i
  const [there, here] = [shut.exec(finding.evidence.finding.outcome ?? ''), shut.exec(claim.bodyText)]
  if (Boolean(there) === Boolean(here)) return null
  const words = ((there ?? here)?.[1] ?? '').toLowerCase().match(/\p{L}{3,}/gu) ?? []
  const text = (there ? claim.bodyText : finding.outcomeText).toLowerCase()
  return words.some((word) => text.includes(word)) ? OTHER_OUTCOME : null
}

// The noun that the rest of a phrase describes: "latency" of "sleep onset latency", "lining" of "the lining of the gut".
function headOf(claim: PreparedClaim, asked: readonly Term[]): Term | undefined {
  let head: Term | undefined
  for (const term of asked) {
    if (term.verb) continue
    if (
      head &&
      term.from > head.to &&
      /^(?:of|in|for|with|on|at|after|during|and|or|,)$/.test(claim.reading.tokens[head.to]?.lower ?? '')
    )
      break
    if (term.weight >= 1) head = term
  }
  return head
}

// A word of what is given says nothing of what happened.
function namesSide(term: Term, claim: PreparedClaim, finding: PreparedFinding): boolean {
  if (!finding.fields) return claim.intervention.some((other) => other.concept === term.concept)
  const side = Math.max(met(term, finding.intervention), met(term, finding.comparator))
  return side >= 0.6 && met(term, finding.outcome) < side
}

// "back pain" is met by an outcome of pain in people with a bad back: the head in the outcome, the rest in who was studied.
function outcomeCoverage(terms: readonly Term[], claim: PreparedClaim, finding: PreparedFinding, part: Part): number {
  let total = 0
  let got = 0
  for (const term of terms) {
    let value = Math.max(met(term, finding.outcome), namesSide(term, claim, finding) ? 0 : 0.9 * met(term, part.rest))
    const head = term.parts.at(-1)
    if (value < 0.9 && met(term, finding.all) >= 0.75 && !namesSide(term, claim, finding)) {
      if (head && term.parts.some((key) => finding.outcome.keys.has(key))) value = 0.9
      else if (term.weight < 1) value = Math.max(value, 0.75)
    }
    total += term.weight
    got += term.weight * value
  }
  return total === 0 ? 0 : got / total
}
