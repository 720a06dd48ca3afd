import { isDenial } from '../frame/effect/is-denial.js'
import type { PlacedQuantity } from '../frame/quantities.js'
import { indexTerms, type TermIndex } from '../frame/term-index.js'
import type { Term } from '../frame/terms.js'
import { worth } from '../judges/found/worth.js'
import { isLight } from '../judges/prepared/coverage.js'
import type { PreparedClaim } from '../judges/prepared/prepared-claim.js'
import { comparatorClass } from '../judges/prepared/prepared-finding.js'
import { modifies } from '../judges/ways/modification.js'
import { NO_RISK } from '../judges/ways/safety.js'
import type { ComparatorClass } from '../lexicon/comparators.js'
import { DEGREES, UNIVERSALS } from '../lexicon/degrees.js'
import { GROUPS } from '../lexicon/populations.js'
import type { Kind } from '../schema.js'

/** Terms that say more than what happens or how it is given, ready to be compared. */
export interface Content {
  terms: readonly Term[]
  index: TermIndex
}

/** What a claim changes, and whether that is good. */
export interface Direction {
  same: boolean
  change: number | null
  good: number | null
}

/** A claim as one side of a contradiction, read once for all claims it is compared with. */
export interface Side {
  kind: Kind
  bodyText: string
  body: Content
  intervention: Content
  comparator: Content
  outcome: Content
  population: Content
  /** Intervention, outcome and population together. */
  pico: Content
  /** All terms of the body, light ones too. */
  everything: TermIndex
  /** Which parts the claim names. */
  named: { comparator: boolean; population: boolean; mechanism: boolean }
  comparatorClass: ComparatorClass | 'active' | null
  /** What it speaks of is itself a sham or a placebo. */
  inert: boolean
  /** In lower case. */
  populationText: string
  /** "people without diabetes" */
  populationDenied: boolean
  /** Names of the groups of people it speaks of. */
  groups: ReadonlySet<string>
  direction: Direction | null
  /** "easily" 1, "hardly" -1, else 0; 0 for a claim about an effect. */
  degree: number
  deniesRisk: boolean
  /** "no symptoms were seen" */
  deniesPresence: boolean
  /** "is common" */
  saysOften: boolean
  /** "the more, the better": an effect of the amount. */
  graded: boolean
  /** It is about too little of what it names. */
  lacking: boolean
  /** "every", "all": it allows no exception. */
  universal: boolean
  /** It names a harm, and does not play it down. */
  namesHarm: boolean
  /** It says when something is felt. */
  onset: boolean
  quantities: readonly PlacedQuantity[]
}

/** Words for harms. */
export const HARM =
  /\b(?:damag\w+|injur\w+|harm\w*|side[- ]effects?|infections?|bleed\w*|death|died|kill\w*|toxic\w*|too high|too low|adverse|risk of|complications?|overdos\w*)\b/i

const ONSET =
  /\b(?:notice|feel|see|start|begin|work|works|take effect|kick in|results?|difference|relief|improvement|effect)\b/i

const LOW = /\blow (?:levels?|intakes?|amounts?)\b|\bdeficien\w+|\binactiv\w+/i

/** Read a claim for what may contradict it. */
export function side(claim: PreparedClaim): Side {
  const { bodyText, populationText } = claim
  const effect = direction(claim)
  return {
    kind: claim.claim.kind,
    bodyText,
    body: content(claim.body),
    intervention: content(claim.intervention),
    comparator: content(claim.comparator),
    outcome: content(claim.outcome),
    population: content(claim.population),
    pico: content([...claim.intervention, ...claim.outcome, ...claim.population]),
    everything: claim.index,
    named: {
      comparator: claim.comparator.length > 0,
      population: claim.population.length > 0,
      mechanism: claim.mechanism.length > 0,
    },
    comparatorClass: comparatorClass(claim.comparatorText),
    inert: comparatorClass(claim.interventionText) === 'inert',
    populationText: populationText.toLowerCase(),
    populationDenied: /\b(?:not|no|without|never)\b/i.test(populationText),
    groups: new Set(GROUPS.filter(({ pattern }) => pattern.test(bodyText)).map(({ name }) => name)),
    direction: effect,
    degree: degree(claim),
    deniesRisk: NO_RISK.test(bodyText),
    deniesPresence:
      Boolean(claim.slots.effect?.same && claim.slots.effect.denied?.change === 1) && claim.comparator.length === 0,
    saysOften:
      /\b(?:common|commonly|frequent|frequently|often|usual|usually|typical|typically)\b/i.test(bodyText) &&
      !/\b(?:not|no|never|less|un(?:common|usual))\b/i.test(bodyText),
    graded: claim.slots.graded,
    lacking: claim.lack || LOW.test(claim.interventionText),
    universal: UNIVERSALS.test(bodyText),
    namesHarm:
      HARM.test(bodyText) && !claim.slots.effect?.same && !/\b(?:mild|no|not|few|minimi[sz]ed?)\b/i.test(bodyText),
    onset: ONSET.test(bodyText),
    quantities: claim.quantities,
  }
}

function content(all: readonly Term[]): Content {
  const terms = all.filter((term) => !isLight(term))
  let index: TermIndex | undefined
  return {
    terms,
    // few parts are ever compared
    get index() {
      index ??= indexTerms(terms)
      return index
    },
  }
}

function direction(claim: PreparedClaim): Direction | null {
  const { effect } = claim.slots
  if (!effect || claim.claim.kind === 'definition' || modifies(claim.bodyText)) return null
  const change = effect.change || null
  let good = effect.good || null
  if (good === null && change) {
    const value = worth(claim.outcomeText)
    if (value) good = value === 'bad' ? (-change as 1 | -1) : change
  }
  return { same: effect.same, change, good }
}

function degree(claim: PreparedClaim): number {
  if (claim.slots.effect) return 0
  let sign = 1
  for (const [i, token] of claim.reading.tokens.entries()) {
    if (isDenial(claim.reading.tokens, i)) sign = -1
    const found = DEGREES.get(token.lower)
    if (found) return sign * found
  }
  return 0
}
