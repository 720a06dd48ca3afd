import { met } from '../frame/met.js'
import { indexTerms } from '../frame/term-index.js'
import { FREQUENCIES } from '../lexicon/degrees.js'
import { GROUPS } from '../lexicon/populations.js'
import { coverage, isLight } from './prepared/coverage.js'
import type { PreparedClaim } from './prepared/prepared-claim.js'
import { comparatorClass, isDirected, type PreparedFinding } from './prepared/prepared-finding.js'
import { comparesNothing } from './said/compares-nothing.js'
import { degree } from './said/degree.js'
import { equates } from './said/other-question.js'

/** Say why a finding that seems to say what a claim says does not bear it out; null when nothing speaks against that.
 * What says it only in other words must have been found in people too. */
export function notBorneOut(claim: PreparedClaim, finding: PreparedFinding, reworded: boolean): string | null {
  if (reworded && inAnimals(claim, finding)) return 'in animals or cells'
  if (exceptThat(claim, finding)) return 'not in that'
  if (equates(claim, finding)) return 'likens nothing'
  if (otherShare(claim, finding) || countsUsers(claim, finding)) return 'another share'
  if (comparesNothing(claim, finding)) return 'compares nothing'
  if (otherDegree(claim, finding)) return 'to another degree'
  if (beyondLimit(claim, finding)) return 'above that limit'
  if (allTheWay(claim, finding)) return 'not all the way'
  if (reworded && otherWay(claim, finding)) return 'works another way'
  if (reworded && ofAnother(claim, finding)) return 'about another thing'
  if (againstNothing(claim, finding, reworded)) return 'against nothing'
  if (makesWork(claim, finding)) return 'not what makes it work'
  if (reworded && ofOnset(claim, finding)) return 'of those who have it already'
  if (reworded && ofHealthy(claim, finding)) return 'in healthy people'
  if (ofOneGroup(claim, finding)) return 'does not compare those people'
  if (reworded && unchanged(claim, finding)) return 'another of its results'
  return null
}

// "tablets do so no more than patches" where patches were set against none
function againstNothing(claim: PreparedClaim, finding: PreparedFinding, reworded: boolean): boolean {
  const { comparatorClass: set } = finding
  return (
    finding.fields &&
    (set === 'nothing' || set === 'inert') &&
    comparatorClass(claim.comparatorText) === 'active' &&
    comparatorClass(claim.interventionText) !== 'inert' &&
    (reworded || coverage(claim.comparator, finding.intervention).score >= 0.75) &&
    (set === 'nothing' || coverage(claim.comparator, finding.comparator).score < 0.5) &&
    !PEOPLE.test(claim.comparatorText)
  )
}

/** What is no treatment: people, or what they did without one. */
const PEOPLE =
  /\b(?:who|those|that|people|men|women|children|adults|patients|group|controls?|others?|they|it|rest\w*|otherwise|before|just|doing)\b/i

// "the needles are what makes it work": said only by what was found with them and without them
function makesWork({ bodyText }: PreparedClaim, finding: PreparedFinding): boolean {
  return WHAT_MAKES.test(bodyText) && !isDirected(finding)
}

const WHAT_MAKES = /\b(?:is|are|was|were) what (?:makes?|made|gives?|gave|brings?|brought|gets?|got|does|do|did)\b/i

// "fewer children have asthma" where it eased in those who have it: who gets it is another question
function ofOnset({ bodyText }: PreparedClaim, { statement, outcomeText }: PreparedFinding): boolean {
  const told = `${statement.text} ${outcomeText}`
  return ONSET.test(bodyText) && EASED.test(told) && !NEW.test(told)
}

const ONSET =
  /\b(?:(?:fewer|more) (?:\p{L}+ ){1,2}(?:have|get|develop|catch)|(?:likely|likelier) to (?:have|get|develop|catch|suffer|end up with)|(?:end|ends) up with|com(?:e|es) down with|(?:risk|chances?|odds|likelihood) of (?:getting|developing|having|catching))\b/iu
const EASED =
  /\b(?:resol(?:ved|ution)|remission|recover\w+|severity|symptom scores?|scores? (?:fell|improved|were lower)|improved (?:more )?(?:with|after|in)|persisted|eased|subsided)\b/i
const NEW =
  /\b(?:inciden\w+|new|newly|develop\w*|onset|risk|prevalence|hazard|odds|likely|diagnos\w+|occurred|cases)\b/i

// "children with asthma" where healthy ones were studied
function ofHealthy({ populationText }: PreparedClaim, { evidence: { finding } }: PreparedFinding): boolean {
  const studied = `${finding.population ?? ''} ${finding.statement}`
  return AILING.test(populationText) && /\bhealthy\b/i.test(studied) && !AILING.test(finding.population ?? '')
}

const AILING = /\b(?:with|suffering|patients|sufferers|who have|living with|diagnosed)\b/i

// "clears acid from the blood" where the swelling went down and the acid stayed as it was
function unchanged({ slots: { effect }, outcome }: PreparedClaim, { parts }: PreparedFinding): boolean {
  if (!effect || effect.same || parts.length < 2) return false
  return outcome.some(
    (term) =>
      !isLight(term) &&
      !term.verb &&
      term.weight >= 1 &&
      parts.some(({ effect: found, index }) => found?.same && met(term, index) >= 0.75) &&
      parts.every(({ effect: found, index }) => found?.same || met(term, index) < 0.5),
  )
}

// "girls get more out of it than boys" where all were counted together
function ofOneGroup({ interventionText, comparatorText }: PreparedClaim, finding: PreparedFinding): boolean {
  const compared = (text: string) => GROUPS.find(({ pattern }) => pattern.exec(text)?.[0].length === text.trim().length)
  const [one, other] = [compared(interventionText), compared(comparatorText)]
  if (!one || !other || one === other) return false
  const { intervention, comparator, population, outcome } = finding.evidence.finding
  const said = [finding.statement.text, intervention, comparator, population, outcome].join(' ')
  return !one.pattern.test(said) && !other.pattern.test(said)
}

// "red wine with a meal" where tea and coffee were tried: what is claimed of one thing was found of another.
function ofAnother(claim: PreparedClaim, finding: PreparedFinding): boolean {
  if (!finding.evidence.finding.intervention) return false
  const named = claim.intervention.filter((term) => !isLight(term))
  const nouns = named.filter((term) => !term.verb && term.weight >= 1)
  // "being tall"
  if (nouns.length === 0 && named.length > 0 && !named.some(({ verb }) => verb))
    return named.every((term) => met(term, finding.all) < 0.5)
  const { tokens } = claim.reading
  const end = tokens.findIndex(
    ({ tag, lower }, i) =>
      i >= (nouns[0]?.to ?? tokens.length) && (tag === 'VERB' || (tag === 'ADP' && lower !== 'of')),
  )
  const first = nouns.filter(({ from }) => end < 0 || from < end)
  if (first.length === 0 || first.some((term) => met(term, finding.all) >= 0.5)) return false
  const against = new Set(claim.comparator)
  const theirs = finding.interventionTerms.find((term) => !isLight(term) && !term.verb && term.weight >= 1)
  return theirs !== undefined && met(theirs, indexTerms(claim.body.filter((term) => !against.has(term)))) < 0.5
}

// "by blocking pain signals": how it is said to work must be told, not only what it acts on
function otherWay({ mechanism }: PreparedClaim, finding: PreparedFinding): boolean {
  const told = mechanism.filter((term) => !isLight(term) && !term.verb && term.weight >= 1)
  return told.length > 1 && 2 * told.filter((term) => met(term, finding.all) >= 0.5).length <= told.length
}

/** Kinds of claims about people, unless they say of whom else. */
const OF_PEOPLE = /^(?:efficacy|comparative|safety|causal|dosage|prevalence)$/

function inAnimals(claim: PreparedClaim, finding: PreparedFinding): boolean {
  if (!OF_PEOPLE.test(claim.claim.kind)) return false
  const text = `${finding.evidence.finding.population ?? ''} ${finding.fields ? '' : finding.statement.text}`
  return GROUPS.some(
    ({ name, pattern }) =>
      (name === 'animals' || name === 'cells') && pattern.test(text) && !pattern.test(claim.claim.text),
  )
}

// "… but not at twelve weeks": what is taken back is not said.
function exceptThat(claim: PreparedClaim, finding: PreparedFinding): boolean {
  const { tokens } = finding.statement
  return finding.parts.some(({ from, terms, index }) => {
    if (tokens[from]?.lower !== 'but' || !/^(?:not|no)$/.test(tokens[from + 1]?.lower ?? '')) return false
    const before = finding.parts.filter((part) => part.from < from)
    return claim.body.some(
      (term) =>
        !isLight(term) &&
        terms.length > 0 &&
        met(term, index) >= 0.75 &&
        before.every((part) => met(term, part.index) < 0.75),
    )
  })
}

// "up to 500 mg is within the limit" where the limit is 350 mg
function beyondLimit({ bodyText, quantities }: PreparedClaim, finding: PreparedFinding): boolean {
  if (!WITHIN.test(bodyText)) return false
  return quantities.some(({ unit, high }) => {
    const limits = finding.quantities.filter((other) => unit !== null && other.unit === unit)
    return limits.length > 0 && limits.some((limit) => limit.high < high)
  })
}

// "back to normal within a year" where it rose by five points
function allTheWay({ bodyText }: PreparedClaim, { statement, outcomeText, evidence }: PreparedFinding): boolean {
  return (
    TO_NORMAL.test(bodyText) && !NORMAL.test(`${statement.text} ${outcomeText} ${evidence.finding.magnitude ?? ''}`)
  )
}

const TO_NORMAL =
  /\b(?:(?:back )?to normal|as good as new|back to (?:where|what) (?:it|they) (?:was|were)|normalis\w+|normaliz\w+)\b/i
const NORMAL =
  /\bnormal\w*|\b(?:full(?:y)?|complete(?:ly)?|total(?:ly)?) (?:recover\w*|restor\w*|resol\w*|revers\w*)|\bbaseline\b/i

const WITHIN =
  /\b(?:within|under|below|inside|short of|less than) (?:the |any |its |that )?(?:\w+ )?(?:limits?|maximum|ceiling|allowance|threshold)\b/i

// "colds are common" where 40% of those who take zinc do so for colds
function countsUsers({ bodyText }: PreparedClaim, { statement }: PreparedFinding): boolean {
  return COMMON.test(bodyText) && FOR_IT.test(statement.text)
}

const COMMON = /\b(?:is|are) (?:an? )?(?:very |quite )?(?:common|frequent|widespread)\b/i
const FOR_IT = /\d ?% of (?:\w+ )?(?:users|takers|buyers) (?:do|did|used|use|took|take|taking|using)\b/i

// "easily absorbed" and "poor absorption"
function otherDegree(claim: PreparedClaim, finding: PreparedFinding): boolean {
  return claim.slots.effect === null && degree(claim.bodyText) * degree(finding.statement.text) < 0
}

// "most of the salt" where 15% is what was found
function otherShare(claim: PreparedClaim, finding: PreparedFinding): boolean {
  if (claim.quantities.length > 0 || claim.slots.effect) return false
  const word = /^(?:most|half|few|nearly all|almost all|hardly any)\b/i.exec(claim.bodyText)?.[0].toLowerCase()
  const range = word === undefined ? undefined : FREQUENCIES.get(word)
  if (!range) return false
  const shares = finding.quantities.filter(({ unit }) => unit === '%')
  const others = shares.filter(({ low, high }) => high < range[0] || low > range[1])
  if (others.length === shares.length) return shares.length > 0
  // of two shares, one is of what the claim names and the other is not: all that it names must be there
  return others.length > 0 && claim.outcome.some((term) => !isLight(term) && met(term, finding.all) < 0.5)
}
