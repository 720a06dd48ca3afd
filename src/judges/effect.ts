import { trimEnd } from '../english/trim-end.js'
import { met } from '../frame/met.js'
import { isPeople } from '../frame/slots/is-people.js'
import { indexTerms } from '../frame/term-index.js'
import type { Term } from '../frame/terms.js'
import { LACK } from '../lexicon/lack.js'
import { CORE_OUTCOMES, GENERAL_OUTCOMES } from '../lexicon/outcomes.js'
import { RESEARCH_STEPS } from '../lexicon/research-steps.js'
import { TREATMENTS } from '../lexicon/treatments.js'
import { DAYS } from '../lexicon/units.js'
import type { Design } from '../schema.js'
import { type Aligned, align } from './aligned.js'
import { coverage, isLight, plainCoverage } from './coverage.js'
import { foundInWords } from './found.js'
import { nearest } from './nearest.js'
import { quantityFits } from './numbers.js'
import { isOneCase } from './one-case.js'
import { otherQuestion } from './other-question.js'
import { partOnComparator } from './part-on-comparator.js'
import { agreement, effectOf, flip, sidesSaid } from './polarity.js'
import { populationFits } from './population-fits.js'
import { comparatorClass, type Part, type PreparedFinding } from './prepared.js'
import type { PreparedClaim } from './prepared-claim.js'
import type { Bearing } from './rules.js'
import { exceeds, sizeFits } from './size.js'
import { worth } from './worth.js'

/** Judge a claim that something changes an outcome, or does so more than something else. */
export function judgeEffect(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  const { effect } = claim.slots
  if (!effect) return unmoved(claim, finding)
  if (claim.claim.kind === 'definition') return null
  const { direction } = finding
  if (direction === 'descriptive' && !finding.parts.some((part) => part.effect)) return null
  if (!direction && !finding.parts.some((part) => part.effect || (finding.fields && foundInWords(finding, part))))
    return null
  if (
    direction === 'descriptive' &&
    claim.comparator.length === 0 &&
    claim.mechanism.length === 0 &&
    effect.change === null &&
    effect.good === null
  )
    return null

  const other = otherQuestion(claim, finding)
  if (other) return other
  let sides = orient(claim, finding)
  let aligned: Aligned | null = null
  if (sides === UNNAMED || sides === OTHER_INTERVENTION) {
    aligned = align(claim, finding)
    if (!aligned || !comparatorFits(claim, finding)) return { ...neutral(sides), final: circumstance(claim, finding) }
    sides = 'same'
  }
  if (sides !== 'same' && sides !== 'swapped') return { ...neutral(sides), final: true }
  // what a lack of it does is the other way round from what it does
  if (sides === 'same' && lacking(claim, finding)) sides = 'swapped'
  const kind = sides === 'same' ? otherKind(claim, finding) : null
  if (kind) return { ...neutral(kind), final: true }
  if (without(finding.interventionText) !== without(claim.bodyText))
    return { ...neutral('without what makes it work'), final: true }
  const place = populationFits(claim, finding) ?? outside(claim, finding)
  if (place) return { ...neutral(place), final: true }

  // a claim that itself compares the two is what such a test answers
  const pitted = claim.comparator.length > 0 && /^(?:active|variant)$/.test(comparatorClass(claim.comparatorText) ?? '')
  if (tests(finding) && !pitted) return { ...neutral('compares groups of people'), final: true }
  const aimed = aim(claim)
  let outcome = outcomeFits(claim, finding, aligned?.asked ?? aimed)
  if (typeof outcome === 'string') {
    aligned ??= outcome === OTHER_OUTCOME && claim.mechanism.length === 0 ? align(claim, finding) : null
    if (!aligned) return neutral(outcome)
    outcome = { ...nearest(aligned.asked, finding), generic: false }
  }
  const compared = partOnComparator(claim, finding)
  const { part, generic, distinct } = compared ? { ...outcome, part: compared, distinct: true } : outcome

  // the figures of two groups are one study's: another study with other figures says nothing of them
  if (effect.counted && !sameFigures(claim, finding)) return neutral('figures of another study')
  const found = effectOf(finding, part, distinct)
  const why = (word: string) => `${word}: ${trimEnd(part.text.replace(/\s+/g, ' '), '.;, ')}`
  if (found === 'inconclusive') return { stance: 'qualifies', why: why('no conclusion') }
  if (found === 'mixed') return { stance: 'mixed', why: why('mixed results') }
  if (!found) return null
  // the claim names the outcome, whether or not the finding's own words say if more of it is good
  if (!found.same && found.good === null && found.change !== null && !generic) {
    const value = worth(textOf(aligned?.asked ?? aimed)) ?? worth(claim.outcomeText)
    if (value) found.good = (value === 'bad' ? -found.change : found.change) as 1 | -1
  }
  const said = sidesSaid(claim, aimed, generic, finding, aligned !== null)
  const agree = agreement(said, sides === 'swapped' ? flip(found) : found, direction !== null)
  if (agree === null) return null
  if (agree === false) return { stance: 'refutes', why: why(found.same ? 'no difference found' : 'the opposite found') }
  if (isOneCase(finding)) return { stance: 'qualifies', why: why('in one case') }
  const limited = isSubgroup(finding) && claim.population.length === 0
  if (limited) return { stance: 'qualifies', why: why('in a subgroup only') }
  const size = sizeFits(claim, finding, part)
  if (size === 'unknown') return { stance: 'qualifies', why: why('the figure is not borne out') }
  if (size === 'smaller') return { stance: 'supports', exceeds: 'size', why: why('a smaller effect found') }
  const beyond = exceeds(claim, part)
  if (beyond) return { stance: 'supports', exceeds: beyond, why: why('found, but not to that extent') }
  return { stance: 'supports', why: why('found') }
}

// "too little sleep" where sleep was tried against none or less of it, not "poor sleep" against good.
function lacking(claim: PreparedClaim, finding: PreparedFinding): boolean {
  return claim.lack && claim.comparator.length === 0 && !LACK.test(finding.interventionText || finding.statement.text)
}

/** Whether a claim says of one thing that it holds for it too ("was seen with decaffeinated coffee alike"), not that two are the same. */
export function saysAlso({ slots, reading, comparator }: PreparedClaim): boolean {
  return slots.effect !== null && reading.tokens[slots.effect.at]?.lower === 'alike' && comparator.length === 0
}

/** Verbs that say what something is or holds, and change nothing. */
const STATIVE =
  /^(?:contain|include|involve|mean|call|need|use|find|feel|experience|suffer|get|report|notice|know|have|hold|consist|comprise|carry|believe|think|say|name|come|originate|live|belong|recommend|suggest|vary|depend)$/

// "relaxes the blood vessels": a verb whose way is not known still claims that something happens, and none did.
function unmoved(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  const { direction } = finding.evidence.finding
  if (direction !== 'no-difference') return null
  if (!/^(?:efficacy|mechanism|safety|causal|other)$/.test(claim.claim.kind)) return null
  const [from, to] = claim.slots.body
  const verb = claim.reading.tokens
    .slice(from, to)
    .find(({ tag, form }) => tag === 'AUX' || (tag === 'VERB' && form !== 'ing' && form !== 'en'))
  if (!verb || verb.tag === 'AUX' || STATIVE.test(verb.lemma) || RESEARCH_STEPS.has(verb.lemma)) return null
  if (populationFits(claim, finding) || tests(finding) || !comparatorFits(claim, finding)) return null
  if (!align(claim, finding)) return null
  return { stance: 'refutes', why: `no difference found: ${trimEnd(finding.statement.text, '.;, \n')}` }
}

function sameFigures(claim: PreparedClaim, finding: PreparedFinding): boolean {
  return claim.quantities.every(
    (quantity) =>
      quantity.unit !== '%' || finding.quantities.some((other) => other.unit === '%' && quantityFits(quantity, other)),
  )
}

// What the claim says acts is only what those who were studied had in common.
function circumstance(claim: PreparedClaim, finding: PreparedFinding): boolean {
  const real = claim.intervention.filter((term) => !isLight(term))
  // "stroking a dog", "growing up with a dog": how one comes by a thing may be said in many words, the thing in few
  const nouns = real.filter(
    (term) =>
      !(
        (term.verb || (term.from === 0 && term.lower.endsWith('ing'))) &&
        /^(?:DET|ADP|PRON|ADV)$/.test(claim.reading.tokens[term.to]?.tag ?? '')
      ),
  )
  const given = nouns.length > 0 ? nouns : real
  return (
    finding.evidence.finding.intervention != null &&
    given.length > 0 &&
    given.every((term) => met(term, finding.population) >= 0.85 && met(term, finding.intervention) < 0.5) &&
    !claim.slots.intervention.some(([from, to]) => claim.reading.tokens.slice(from, to).some(isPeople))
  )
}

function neutral(why: string): Bearing {
  return { stance: 'neutral', why }
}

// What the claim aims at: the mechanism where it names one, else the outcome.
function aim(claim: PreparedClaim): readonly Term[] {
  if (claim.mechanism.length > 0) return claim.mechanism
  return claim.outcome
}

const HELD = 0.66

const UNNAMED = 'says not what is given'
const OTHER_INTERVENTION = 'another intervention'
const OTHER_OUTCOME = 'another outcome'

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
function orient(claim: PreparedClaim, finding: PreparedFinding): 'same' | 'swapped' | string {
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

/** Why what a finding tried is another kind of the thing than the claim's ("boiled" and "filtered coffee"); null when it is not. */
export function otherKind(claim: PreparedClaim, finding: PreparedFinding): string | null {
  if (!finding.evidence.finding.intervention) return null
  const lacking = claim.intervention.filter(
    (term) =>
      !isLight(term) &&
      term.weight < 1 &&
      // the class that a name belongs to: "the 20-20-20 rule"
      term.weight > 0.2 &&
      !term.name &&
      !(term.verb && claim.reading.tokens[term.from]?.form !== 'en') &&
      // "practising mindfulness": how it is used
      !term.lower.endsWith('ing') &&
      !combined(term.lower) &&
      met(term, finding.all) < 0.5,
  )
  if (lacking.length === 0 || lacking.length === claim.intervention.length) return null
  const said = indexTerms(claim.body)
  const beyond = finding.interventionTerms.some(
    // "magnesium oxide" says more than "magnesium"
    (term) => !isLight(term) && met(term, said) < (term.lower.includes(' ') ? 0.85 : 0.5),
  )
  return beyond ? 'another kind of it' : null
}

// "decaffeinated coffee", "sugar-free": the thing without what makes it work.
function deprived(text: string): boolean {
  return /\b(?:decaf\w*|sham|simulated|placebo|\w+-free|unfermented|non-\w+)\b/i.test(text)
}

function without(text: string): boolean {
  return /\b(?:decaf\w*|(?:caffeine|alcohol|sugar|fat|lactose|gluten|fluoride|nicotine)-free)\b/i.test(text)
}

// "The longer the flight, the higher the risk" asks for more than one amount; a plain claim is not answered by two of them.
/** Whether a claim and a finding both speak of more and less of one thing, or neither. */
export function gradedFits(claim: PreparedClaim, finding: PreparedFinding): boolean {
  return claim.slots.graded
    ? isGraded(finding) || DOSE_RESPONSE.test(finding.statement.text) || isBySeverity(finding.statement.text)
    : !isGraded(finding)
}

const DOSE_RESPONSE =
  /\bdose[- ]response\b|\b(?:rose|rises|grew|grows|increase[sd]?|fell|falls|decline[sd]?|decrease[sd]?|climb(?:s|ed)|higher|lower|greater|stronger)(?: linearly)? with (?:\w+ )?(?:duration|dose|years?|time|use|consumption|excretion|intake|severity|length|number|amount|hours?|distance|frequency|quantity|exposure|each|every|increasing|longer)\b|\b(?:per|for (?:each|every)|with (?:each|every)) (?:additional|extra|further)\b/i

function isBySeverity(text: string): boolean {
  return /\bmild\b/i.test(text) && /\bmoderate\b/i.test(text) && /\bsevere\b/i.test(text)
}

/** Whether a finding compares more with less of the same treatment. */
export function isGraded(finding: PreparedFinding): boolean {
  return (
    /\b(?:doses?|dosage|sessions?|schedules?|regimens?|frequen\w+|durations?|courses?|amounts?|over \d)/i.test(
      finding.interventionText,
    ) && /\b(?:fewer|lower|smaller|less|low|shorter|up to|single)\b/i.test(finding.comparatorText)
  )
}

function textOf(terms: readonly Term[]): string {
  return terms.map((term) => term.lower).join(' ')
}

function textBefore(claim: PreparedClaim): string {
  return (
    textOf(claim.intervention) +
    (/\b(?:together|combined|combination|plus|alone)\b/i.test(claim.claim.text) ? ' combined' : '')
  )
}

/** Whether a text speaks of things given together. */
export function combined(text: string): boolean {
  return /\b(?:together|combined|combination|plus|added|adjunct|alongside|co-administration|adding|in addition)\b/i.test(
    text,
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
  // "juice" against "tablets" of one thing
  if (named.every((term) => met(term, finding.intervention) >= 0.75 || FORMS.test(term.lower))) return true
  return named.some(
    (term) =>
      (term.weight > 1 && term.broader.length === 0) ||
      TREATMENTS.has(term.concept) ||
      term.broader.some((wide) => TREATMENTS.has(wide)),
  )
}

const FORMS =
  /^(?:tablets?|capsules?|pills?|juices?|drinks?|powders?|creams?|gels?|sprays?|drops?|injections?|patches|lozenges?|syrups?|oils?|extracts?|gum|tea)$/

// Lower or other amounts of the same thing are no other treatment.
function openComparator(finding: PreparedFinding): boolean {
  return /\b(?:low(?:er|est)?|less|abstinence|abstain\w*|ordinary|various|any|controls?|other|vehicle|water|seated|fewer|short(?:er|est)?|small(?:er|est)?|light(?:er)?|rest|alone|drug-first|normal|delayed|later|continued|baseline|pre-\w+)\b/i.test(
    finding.comparatorText,
  )
}

function outcomeFits(
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

// "sitting outside work" is not "sitting at work".
function outside(claim: PreparedClaim, finding: PreparedFinding): string | null {
  const shut = /\b(?:outside|other than|excluding|except|apart from)\b(.*)/i
  const [there, here] = [shut.exec(finding.evidence.finding.outcome ?? ''), shut.exec(claim.bodyText)]
  if (Boolean(there) === Boolean(here)) return null
  const words = ((there ?? here)?.[1] ?? '').toLowerCase().match(/\p{L}{3,}/gu) ?? []
  const text = (there ? claim.bodyText : finding.outcomeText).toLowerCase()
  return words.some((word) => text.includes(word)) ? OTHER_OUTCOME : null
}

/** Whether a finding leaves out one of the outcomes that a claim joins ("stroke and heart failure"). */
export function partly(claim: PreparedClaim, asked: readonly Term[], finding: PreparedFinding): boolean {
  const { tokens } = claim.reading
  const nouns = asked.filter((term) => !term.verb && term.weight >= 1)
  return nouns.some((term, i) => {
    const next = nouns[i + 1]
    if (!next || !/^(?:and|or|nor)$/.test(tokens[next.from - 1]?.lower ?? '')) return false
    if (next.from - term.to > 2) return false
    // "muscle and joint pain": both describe one thing
    if (nouns[i + 2]?.from === next.to || (term.to - term.from === 1 && next.to - next.from > 1 && !next.name))
      return false
    return [term, next].some((one) => met(one, finding.outcome) < 0.75 && met(one, finding.all) < 0.75)
  })
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

// A test of interaction says where an effect is larger, not whether there is one.
function tests(finding: PreparedFinding): boolean {
  const { outcome, direction } = finding.evidence.finding
  if (direction !== 'no-difference' && direction != null) return false
  return (
    /, by |\binteraction\b/i.test(outcome ?? '') ||
    /\b(?:for|of) interaction\b|did not vary with/i.test(finding.statement.text)
  )
}

function isSubgroup(finding: PreparedFinding): boolean {
  return /\b(?:subgroup|stratif\w+|stratum|baseline)\b/i.test(
    `${finding.evidence.finding.population ?? ''} ${finding.evidence.finding.outcome ?? ''} ${finding.statement.text.slice(0, 60)}`,
  )
}
