import { DAYS } from '../../lexicon/units.js'
import type { Quantity } from '../../schema.js'
import type { Bearing } from '../bearing.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'
import { isAdvice, waits } from '../said/advice.js'

/**
 * Say why a result answers another question than a claim of an effect asks, though it is of the same things: advice and not
 * a result, what is known and not what is so, prevention and not treatment. Null when it may answer it.
 */
export function otherQuestion(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  if (claim.claim.kind !== 'guideline' && isAdvice(finding))
    return no('advice, not a result', !TOLD.test(claim.claim.text))
  if (KNOWN.test(claim.claim.text) && !KNOWN.test(finding.statement.text))
    return no('says not what is known of it', false)
  if (STOPS.test(finding.interventionText) && !STOPPED.test(claim.bodyText))
    return no('stopping it, not doing it', true)
  if (atAnotherTime(claim, finding)) return no('at another time', true)
  const [asked, answered] = [stageOfClaim(claim), stageOfFinding(finding)]
  if (asked && answered && asked !== answered)
    return no(asked === 'before' ? 'in those who have it already' : 'before it comes, not once it is there', true)
  return null
}

/** Whether a text puts one thing before all others of its kind. */
export function isRanked(text: string): boolean {
  return RANKED.test(text)
}

/** Whether a claim puts one thing before all others of its kind where a finding ranks nothing. */
export function ranksUnranked(claim: PreparedClaim, finding: PreparedFinding): boolean {
  return RANKED.test(claim.bodyText) && !RANKS.test(finding.statement.text)
}

/** Whether a finding only advises where a claim says nothing of advice. */
export function advisesOnly(claim: PreparedClaim, finding: PreparedFinding): boolean {
  return (
    isAdvice(finding) && TOLD.test(finding.statement.text) && !(asked(finding) ? ADVISED : TOLD).test(claim.claim.text)
  )
}

// What a finding's own fields call a recommendation is one, whatever its words.
function asked({ evidence: { finding } }: PreparedFinding): boolean {
  return /\brecommend/i.test(finding.outcome ?? '')
}

const ADVISED =
  /\b(?:recommend\w*|targets?|limits?|maximum|ceiling|allowance|advis\w+|advice|guid(?:ance|elines?)|should|must|offer\w*|told|first[- ]line|options?|consider\w*)\b/i

const TOLD =
  /\b(?:recommend\w*|targets?|maximum|ceiling|allowance|advis\w+|advice|guid(?:ance|elines?)|should|limits?|allow\w*|require\w*|contraindicat\w+|avoid\w*|offer\w*|consider\w*|need\w*|must|ha(?:ve|s|d) to|make sure|told|oblige\w*|may|can|safe\w*|first|best|treatments?)\b/i

/** Whether a finding says of something that it does not bear it out, where a claim puts it as so. */
export function speaksAgainst(claim: PreparedClaim, finding: PreparedFinding): boolean {
  const [said, found] = [claim.claim.text, finding.statement.text]
  if (COUNTERS.test(found) && !COUNTERS.test(said)) return true
  if (EQUATES.test(said) && !EQUAL.test(found)) return true
  const [wait, waited] = [waits(said), waits(found)]
  return wait !== null && waited !== null && wait !== waited
}

/** Whether a claim puts two things as alike where a finding neither says nor found that they are. */
export function equates(claim: PreparedClaim, finding: PreparedFinding): boolean {
  return EQUATES.test(claim.claim.text) && finding.direction !== 'no-difference' && !EQUAL.test(finding.statement.text)
}

/** "just as common": that two are alike is not said by what is said of one of them. */
const EQUATES =
  /\b(?:just|every bit|exactly) as\b|\bas (?:common|commonly|often|frequent|frequently|likely|much|many)\b/i
const EQUAL =
  /\b(?:same|similar\w*|equal\w*|equivalent|comparabl[ey]|alike|identical|match\w*|as \w+ (?:as|in|with|among)|no (?:more|less|fewer|difference)|not differ|non-?inferior)\b/i

const COUNTERS =
  /\b(?:runs? counter to|contradict\w*|argues? against|speaks? against|at odds with|inconsistent with|rather than|instead of|not supported by|rules? out)\b/i

function no(why: string, final: boolean): Bearing {
  return { stance: 'neutral', why, final }
}

/** Says of a proposition how it stands: shown, given up, open. */
const KNOWN =
  /\b(?:abandon(?:ed|s)?|disprov\w+|debunk\w*|discredit\w*|unproven|(?:prove[dn]?|proves|proof) (?:that|of cause)|prove[dn]? to (?:be the )?cause|to be the cause|was the cause|caus(?:al|ality|ation)\w*)\b/i

/** What was tried is to do without. */
const STOPS = /^(?:cessation|withdrawal|discontinu\w+|stopping|removal|ceasing|quitting|tapering|deprescrib\w+)\b/i
const STOPPED =
  /\b(?:cessation|ceas\w+|withdr\w+|discontinu\w+|stop\w*|remov\w+|quit\w*|tak(?:e|ing) out|coming off|giv(?:e|ing) up|without|taper\w*)\b/i

/** Says that one of several stands first. */
const RANKED =
  /\b(?:the|its|their|our) (?:single )?(?:biggest|greatest|number[- ]one|no\.? ?1|top|leading|strongest|(?:very )?first thing|most (?:important|effective|powerful|dangerous|potent)|first-line|first choice|safest|worst|healthiest|best)\b(?! (?:available|quality|trials?|stud\w+|reviews?|evidence|research|way))/i

const RANKS =
  /\b(?:biggest|greatest|largest|leading|strongest|rank\w*|first|chief|main|principal|top|highest|most|best|safest|worst|equalled|exceed\w*|prefer\w*|above|ahead)\b/i

// "six weeks in" and "by 52 weeks"
function atAnotherTime(claim: PreparedClaim, finding: PreparedFinding): boolean {
  const when = claim.slots.timeframe.flatMap(([from, to]) => {
    const [start, end] = [claim.reading.tokens[from]?.start ?? 0, claim.reading.tokens[to - 1]?.end ?? 0]
    return claim.quantities.filter((one) => one.start >= start && one.end <= end)
  })
  const said = days(when)
  const found = days([...finding.quantities, ...finding.fieldQuantities])
  return (
    said.length === 1 && found.length > 0 && found.every((one) => one > 3 * (said[0] ?? 0) || 3 * one < (said[0] ?? 0))
  )
}

function days(list: readonly Quantity[]): number[] {
  return list.flatMap(({ unit, low, high }) => {
    const factor = DAYS.get(unit ?? '') ?? 0
    return factor >= 7 && low === high ? [low * factor] : []
  })
}

type Stage = 'before' | 'after'

/** Keeping a thing from coming. */
const AVERTS =
  /\b(?:prevent\w*|protect\w*|ward\w* off|keeps? (?:\w+ )?(?:away|at bay)|stav\w+ off|avert\w*|fend\w* off|catch(?:ing)?|get(?:ting)? (?:a |an )?(?:cold|flu|infection)s?)\b/i

/** Dealing with a thing that has come. */
const RESOLVES =
  /\b(?:cures?|curing|clears? (?:up )?(?:an? )?(?:acute|existing|active|established)?|acute|established|gets? rid of|once (?:you|it|people)|already (?:have|ill|infected)|recover\w*|get over)\b/i

function stageOfClaim({ bodyText, slots }: PreparedClaim): Stage | null {
  if (!slots.effect) return null
  const [averts, resolves] = [AVERTS.test(bodyText), RESOLVES.test(bodyText)]
  return averts === resolves ? null : averts ? 'before' : 'after'
}

/** What is measured in those who have a thing, and in those who may come to have it. Source: outcome types of trials of treatment and of prophylaxis. */
const COURSE =
  /\b(?:duration|recovery|resolution|progression|clearance|remission|cure|time to (?:recovery|resolution|healing)|treatment failure)\b/i
const COMING =
  /\b(?:susceptible|prone|at risk of|incidence|incident|onset of|new(?:-onset)?|first|recurren\w+|prevent\w*|prophyla\w+|relapse|acquisition)\b/i

function stageOfFinding({ evidence: { finding, source } }: PreparedFinding): Stage | null {
  const outcome = finding.outcome ?? ''
  const course = COURSE.test(outcome)
  // who was studied to keep it from coming, where the outcome does not tell
  const coming =
    COMING.test(outcome) || (!course && COMING.test(`${finding.population ?? ''} ${source.citation.title ?? ''}`))
  return course === coming ? null : course ? 'after' : 'before'
}
