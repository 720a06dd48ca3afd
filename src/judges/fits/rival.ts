import { RIVALS } from '../../lexicon/rivals.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'

/** Whether a finding is of another one of a family than the claim: of deaths and not of cases, of one kind of cholesterol or of another, of those above a limit and not of those below it. */
export function rival(claim: PreparedClaim, finding: PreparedFinding): boolean {
  const said = claim.bodyText
  const { population, intervention, outcome } = finding.evidence.finding
  const there = [finding.statement.text, population, intervention, outcome].join(' ; ')
  return (
    RIVALS.some((family) => apart(family, said, there)) ||
    otherCount(said, outcome ?? finding.statement.text) ||
    otherSide(claim.claim.text, population ?? '')
  )
}

function apart(family: readonly RegExp[], said: string, there: string): boolean {
  const named = family.filter((one) => one.test(said))
  if (named.length === 0 || named.length === family.length) return false
  return !named.some((one) => one.test(there)) && family.some((one) => one.test(there))
}

// "the chances of getting it" where those who died of it were counted
function otherCount(said: string, outcome: string): boolean {
  return GETS.test(said) && !DIES.test(said) && DIES.test(outcome) && !COUNTED.test(outcome)
}

const GETS =
  /\b(?:(?:chances?|odds|risk|likelihood) of (?:getting|developing|having)|incidence|new cases|likely to (?:get|develop|catch))\b/i
const DIES = /\b(?:d(?:ie|ies|ied|ying)|deaths?|mortality|fatal\w*)\b/i
const COUNTED = /\b(?:inciden\w+|cases|diagnos\w+|events?|infarctions?|strokes?|or|and)\b/i

// "a BMI of 30 or above" where it was under 30 in all
function otherSide(said: string, population: string): boolean {
  const [one, other] = [limit(said), limit(population)]
  return one !== null && other !== null && one.at === other.at && one.above !== other.above
}

function limit(text: string): { at: string; above: boolean } | null {
  const unaged = text.replace(AGED, '')
  const [above, below] = [ABOVE.exec(unaged), BELOW.exec(unaged)]
  if (Boolean(above) === Boolean(below)) return null
  return { at: (above?.[1] ?? above?.[2] ?? below?.[1] ?? below?.[2]) as string, above: above !== null }
}

const AGED = /\b(?:aged?|ages) (?:over |under |above |below )?\d+ (?:years )?(?:(?:or|and) \w+)?/gi
const ABOVE =
  /\b(?:over|above|more than|at least|exceeding) (\d+(?:\.\d+)?)\b|\b(\d+(?:\.\d+)?)(?: ?[\p{L}/%²]+2?)? (?:or|and) (?:above|over|more|higher)\b/iu
const BELOW =
  /\b(?:under|below|less than) (\d+(?:\.\d+)?)\b|\b(\d+(?:\.\d+)?)(?: ?[\p{L}/%²]+2?)? (?:or|and) (?:below|under|less|lower)\b/iu
