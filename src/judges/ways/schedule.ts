import { trimEnd } from '../../english/trim-end.js'
import { met } from '../../frame/met.js'
import { COUNTED, OFTEN } from '../../lexicon/sittings.js'
import type { Bearing } from '../bearing.js'
import { populationFits } from '../fits/population-fits.js'
import { isLight } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import { isDirected, type PreparedFinding } from '../prepared/prepared-finding.js'

/**
 * Judge a claim that it matters how many times, or how often, a treatment is given ("needs several visits", "twice a week is
 * not enough"): only what compares more with fewer, or the often with the seldom, bears on it.
 */
export function judgeSchedule(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  const asked = askedOf(claim)
  if (!asked || !isDirected(finding)) return null
  const other: Bearing | null = asked === 'several' ? null : { stance: 'neutral', why: OTHER[asked] }
  const { direction, interventionText, comparatorText } = finding
  const given = claim.intervention.filter((term) => !isLight(term) && !COUNTED.test(term.lower))
  if (given.length > 0 && !given.some((term) => met(term, finding.all) >= 0.6)) return other
  if (populationFits(claim, finding)) return other
  const sides = `${interventionText} ; ${comparatorText}`
  const answers =
    asked === 'often'
      ? OFTEN.test(interventionText) && OFTEN.test(comparatorText)
      : COUNTED.test(sides) && (asked === 'several' ? ONE : FEWER).test(comparatorText) && !OFTEN.test(sides)
  if (!answers) return other
  const why = (word: string) => `${word}: ${trimEnd(finding.statement.text, '.;, \n')}`
  if (direction === 'favours-intervention') return { stance: 'supports', why: why('more of it does more'), final: true }
  if (direction === 'no-difference') return { stance: 'refutes', why: why('more of it does no more'), final: true }
  return direction === 'mixed' ? { stance: 'mixed', why: why('mixed results') } : other
}

type Asked = 'several' | 'number' | 'often'

const OTHER = { number: 'compares no numbers of times', often: 'compares not how often' }

/** Whether a claim asks how often or how many times: what only works or does not says nothing of that. */
export function asksSchedule(claim: PreparedClaim): boolean {
  const asked = askedOf(claim)
  return asked === 'number' || asked === 'often'
}

function askedOf({ bodyText, denies, comparator }: PreparedClaim): Asked | null {
  if (denies || comparator.length > 0) return null
  if (NUMBER.test(bodyText) && COUNTED.test(bodyText)) return MATTERS.test(bodyText) ? 'number' : null
  if (ENOUGH.test(bodyText)) return 'often'
  if (FREQUENCY.test(bodyText)) return MATTERS.test(bodyText) ? 'often' : null
  return SEVERAL.test(bodyText) && NEEDS.test(bodyText) ? 'several' : null
}

const NUMBER = /^(?:the )?(?:number of|how many)\b/i
const FREQUENCY =
  /^(?:the )?(?:how (?:often|frequently)|frequency of (?:\w+ ){0,2}(?:visits|sessions|treatments?|doses|dosing|injections)|treatment frequency)\b/i
const ENOUGH = /\b(?:frequent|frequently|often) enough\b/i
const SEVERAL =
  /\b(?:several|multiple|repeated|many|a (?:course|series) of|more than one) (?:\w+ ){0,2}(?:visits|sessions|treatments|appointments|sittings|doses|injections)\b/i
const MATTERS = /\b(?:matters?|affects?|influences?|determines?|changes?|makes? (?:a|the) difference|depends? on)\b/i
const NEEDS = /\b(?:needs?|needed|requires?|required|takes?|necessary|must|ha(?:s|ve) to)\b/i
const ONE = /\b(?:single|one|1)\b/i
const FEWER = /\b(?:fewer|less|single|one|shorter|lower)\b/i
