import { met } from '../frame/met.js'
import { FREQUENCIES } from '../lexicon/degrees.js'
import { GROUPS } from '../lexicon/populations.js'
import { isLight } from './prepared/coverage.js'
import type { PreparedClaim } from './prepared/prepared-claim.js'
import type { PreparedFinding } from './prepared/prepared-finding.js'
import { comparesNothing } from './said/compares-nothing.js'
import { degree } from './said/degree.js'
import { equates } from './said/other-question.js'

/** Say why a finding that seems to say what a claim says does not bear it out; null when nothing speaks against that.
 * What says it only in other words must have been found in people too. */
export function notBorneOut(claim: PreparedClaim, finding: PreparedFinding, reworded: boolean): string | null {
  if (reworded && inAnimals(claim, finding)) return 'in animals or cells'
  if (exceptThat(claim, finding)) return 'not in that'
  if (equates(claim, finding)) return 'likens nothing'
  if (otherShare(claim, finding)) return 'another share'
  if (comparesNothing(claim, finding)) return 'compares nothing'
  if (otherDegree(claim, finding)) return 'to another degree'
  if (reworded && otherWay(claim, finding)) return 'works another way'
  return null
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
  return shares.length > 0 && shares.every(({ low, high }) => high < range[0] || low > range[1])
}
