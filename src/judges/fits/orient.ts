import { met } from '../../frame/met.js'
import type { Term } from '../../frame/terms.js'
import { TREATMENTS } from '../../lexicon/treatments.js'
import type { Design } from '../../schema.js'
import { coverage, isLight, plainCoverage } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import { comparatorClass, type PreparedFinding } from '../prepared/prepared-finding.js'
import { combined } from '../said/combined.js'
import { align } from './align.js'
import { gradedFits, isGraded } from './graded.js'
import { partOnComparator } from './part-on-comparator.js'

const HELD = 0.66

/** Why a finding is not about what a claim says acts. */
export const UNNAMED = 'says not what is given'
export const OTHER_INTERVENTION = 'another intervention'

/** Whether a claim read by a finding's fields is compared with what the finding compares with. */
export function comparatorFits(claim: PreparedClaim, finding: PreparedFinding): boolean {
  if (!gradedFits(claim, finding)) return false
  if (deprived(finding.interventionText) !== deprived(claim.bodyText)) return false
  const named = comparatorClass(claim.comparatorText)
  if (named === null)
    return (
      finding.comparatorClass !== 'variant' &&
      !(finding.comparatorClass === 'active' && !openComparator(finding) && isTreatment(finding))
    )
  if (named === finding.comparatorClass && named !== 'active' && named !== 'variant') return true
  if (anyControl(claim, finding)) return true
  return claim.comparator.length > 0 && coverage(claim.comparator, finding.comparator).score >= HELD
}

// "than in the control group": whatever was given there, unless it was a treatment too
function anyControl(claim: PreparedClaim, { comparatorClass: other }: PreparedFinding): boolean {
  return (
    /^(?:the |an? )?controls?(?: (?:group|groups|arm|arms|condition|conditions))?$/i.test(claim.comparatorText) &&
    (other === 'inert' || other === 'nothing' || other === 'usual')
  )
}

const PLAIN = /^(?:ordinary|simple|plain|standard|regular|usual|conventional|normal|traditional|common)$/

const DONE = /^(?:breast-?feeding|breastfed|drinks?)$/

/** Whether the sides compared are those of the claim, as they stand or the other way round; else why not. */
export function orient(claim: PreparedClaim, finding: PreparedFinding): 'same' | 'swapped' | string {
  const given = claim.intervention.filter((term) => !isLight(term))
  // "breastfeeding", "one drink a day": said of a group or of how a thing is taken, but here what is done
  const done = claim.intervention.filter((term) => DONE.test(term.lower))
  const asked = given.length > 0 ? given : done.length > 0 ? done : claim.population.filter((term) => !isLight(term))
  if (claim.slots.graded && isGraded(finding) && coverage(nouns(claim.body), finding.all).score >= 0.75) return 'same'
  if (asked.length === 0) return UNNAMED
  const whole = claim.claim.text
  const named = comparatorClass(claim.comparatorText)
  const covered = (terms: readonly Term[], side: 'intervention' | 'comparator') => {
    // "ordinary stretching" is stretching
    const heavy = terms.filter((term) => !isLight(term))
    const bare = side === 'comparator' ? heavy.filter((term) => !PLAIN.test(term.lower)) : heavy
    const real = bare.length > 0 ? bare : heavy
    if (terms.length === 0) return 1
    if (real.length === 0) return plainCoverage(terms, finding[side])
    return coverage(real, finding[side], side === 'intervention' ? finding.about : undefined).score
  }
  const straight = covered(asked.length > 0 ? asked : claim.intervention, 'intervention')
  if (named === null) {
    if (
      (straight < HELD && !align(claim, finding)) ||
      deprived(finding.interventionText) !==
        deprived(textOf(claim.intervention.length > 0 ? claim.intervention : claim.body))
    )
      return OTHER_INTERVENTION
    if (!gradedFits(claim, finding)) return claim.slots.graded ? 'does not compare amounts' : 'compares amounts'
    if (finding.addOn) return asked.some((term) => met(term, finding.comparator) < 0.5) ? 'same' : 'another comparison'
    if (combined(whole) && !combined(finding.interventionText || finding.statement.text)) return 'not the combination'
    if (finding.comparatorClass === 'active' && !openComparator(finding) && isTreatment(finding))
      return 'against another treatment'
    return finding.comparatorClass === 'variant' ? 'another comparison' : 'same'
  }
  // "sham X is as good as real X": whatever inert thing a trial set against X was its sham
  if (
    named === 'active' &&
    comparatorClass(textOf(asked)) === 'inert' &&
    (finding.comparatorClass === 'inert' || partOnComparator(claim, finding))
  ) {
    const real = claim.comparator.filter((term) => !/^(?:real|true|verum|genuine|actual)$/.test(term.lower))
    const held = real.length > 0 && coverage(real, finding.intervention, finding.about).score >= HELD
    if (held && comparatorClass(finding.interventionText) !== 'inert') return 'swapped'
  }
  if (named === 'active' || named === 'variant') {
    if (claim.comparator.length === 0) return 'another comparator'
    if (combined(textBefore(claim)) && !combined(finding.interventionText || finding.statement.text))
      return 'not the combination'
    const other = covered(claim.comparator, 'comparator')
    // "no hormone therapy" is not one of the two treatments
    const back = finding.comparatorClass === 'nothing' ? 0 : covered(asked, 'comparator')
    const front = covered(claim.comparator, 'intervention')
    if (straight >= HELD && other >= HELD && straight + other >= back + front) return 'same'
    if (back >= HELD && front >= HELD) return 'swapped'
    return straight < HELD && back < HELD ? OTHER_INTERVENTION : 'another comparator'
  }
  if (straight < HELD) {
    const back = covered(asked, 'comparator')
    if (back >= HELD && coverage(claim.comparator, finding.intervention).score >= HELD) return 'swapped'
    return OTHER_INTERVENTION
  }
  // "sham beats usual care" is about sham, not about what it imitates
  if (
    comparatorClass(claim.claim.text.slice(0, 0) + textOf(asked)) !== 'inert' &&
    /^(?:sham|placebo)\b/i.test(finding.interventionText)
  )
    return OTHER_INTERVENTION
  if (finding.comparatorClass === named || anyControl(claim, finding) || partOnComparator(claim, finding)) return 'same'
  if (claim.comparator.length > 0 && coverage(claim.comparator, finding.comparator).score >= 0.8) return 'same'
  return 'another comparator'
}

function nouns(terms: readonly Term[]): Term[] {
  return terms.filter((term) => !term.verb)
}

// "decaffeinated coffee", "sugar-free": the thing without what makes it work.
function deprived(text: string): boolean {
  return /\b(?:decaf\w*|sham|simulated|placebo|\w+-free|unfermented|non-\w+)\b/i.test(text)
}

/** Whether a text names a thing without what makes it work. */
export function without(text: string): boolean {
  return /\b(?:decaf\w*|(?:caffeine|alcohol|sugar|fat|lactose|gluten|fluoride|nicotine)-free)\b/i.test(text)
}

/** The words of some terms. */
export function textOf(terms: readonly Term[]): string {
  return terms.map((term) => term.lower).join(' ')
}

function textBefore(claim: PreparedClaim): string {
  return (
    textOf(claim.intervention) +
    (/\b(?:together|combined|combination|plus|alone)\b/i.test(claim.claim.text) ? ' combined' : '')
  )
}

const WATCHED: ReadonlySet<Design> = new Set(['cohort', 'case-control', 'cross-sectional'])

// A comparator that is itself a treatment, or a name nobody knows; "sitting" or "a hard floor" is only the other way to be.
function isTreatment(finding: PreparedFinding): boolean {
  const named = finding.comparatorTerms.filter((term) => !isLight(term))
  // who was only watched did one thing or the other: night work or day work, but not sitting or smoking
  if (WATCHED.has(finding.evidence.source.design))
    return !finding.comparatorTerms.some((term) => met(term, finding.intervention) >= 0.75)
  if (named.length === 0) return true
  if (isPlain(finding)) return false
  // "juice" against "tablets" of one thing
  if (named.every((term) => met(term, finding.intervention) >= 0.75 || FORMS.test(term.lower))) return true
  return named.some(
    (term) =>
      (term.weight > 1 && term.broader.length === 0) ||
      TREATMENTS.has(term.concept) ||
      term.broader.some((wide) => TREATMENTS.has(wide)),
  )
}

// "conventional desks" against desks that rise, "clear lenses" against tinted ones: the thing as it is without what was tried
function isPlain({ comparatorText, comparatorTerms, intervention }: PreparedFinding): boolean {
  if (!AS_EVER.test(comparatorText)) return false
  const rest = comparatorTerms.filter((term) => !isLight(term) && !AS_EVER.test(term.lower))
  return rest.length > 0 && rest.every((term) => met(term, intervention) >= 0.5)
}

const AS_EVER =
  /\b(?:ordinary|standard|regular|conventional|usual|plain|traditional|normal|typical|existing|unmodified|unaltered|untreated|uncoated|untinted|clear|fixed|empty|unfortified|unenriched|non-\w+)\b/i

const FORMS =
  /^(?:tablets?|capsules?|pills?|juices?|drinks?|powders?|creams?|gels?|sprays?|drops?|injections?|patches|lozenges?|syrups?|oils?|extracts?|gum|tea)$/

// Lower or other amounts of the same thing are no other treatment.
function openComparator(finding: PreparedFinding): boolean {
  return /\b(?:low(?:er|est)?|less|abstinence|abstain\w*|ordinary|various|any|controls?|other|vehicle|water|seated|fewer|short(?:er|est)?|small(?:er|est)?|light(?:er)?|rest|alone|drug-first|normal|delayed|later|continued|baseline|pre-\w+)\b/i.test(
    finding.comparatorText,
  )
}
