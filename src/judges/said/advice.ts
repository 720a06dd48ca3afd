import type { PreparedFinding } from '../prepared/prepared-finding.js'

const ADVICE =
  /\b(?:recommend\w*|advis\w+|advice|guid(?:ance|elines?)|should|limits?|allowance|require\w*|contraindicat\w+|avoid\w*|duty|offer\w*|consider)\b/i
const AGAINST =
  /\b(?:contraindicated|should (?:not|never)|must (?:not|never)|to be avoided|should (?:be )?avoid(?:ed)?|steer clear|keep away|stay away|no recommendation|no (?:\w+ ){1,2}(?:is|are) (?:recommended|advised)|not (?:be )?(?:recommend|offer|advis)\w*|(?:advis|recommend|suggest)\w* (?:against|not to)|not to be (?:used|given|offered|taken)|to avoid|against (?:the )?(?:use|offering|routine)|do not (?:offer|use|recommend)|no duty|not required|(?:advis|recommend)\w* no (?!more|less|fewer|longer|earlier|later|other)|(?:does|do|did|would) not (?:want|back|endorse|support|approve|favou?r)|turn(?:s|ed)? down|reject(?:s|ed)?|oppos(?:es|ed)|(?:tells?|told|urges?|urged|asks?|asked) \w+ not to|warns? against|rules? out|conditionally against|strongly against)\b/i

const ADVISING =
  /^(?:doctors?|physicians?|clinicians?|guidelines?|guidance|consider|recommend\w*|advi[sc]e\w*|suggests?|tells?|wants?|urges?|asks?|calls?|backs?|endorses?|approves?|prefers?|turn(?:s|ed)? down|rejects?|opposes?|cautions?|warns?|permit|lets?|permits?|clinics?|says?|should|offer\w*|requires?|officials?|authorit(?:y|ies)|experts?|specialists?|dermatologists?|dentists?|pa?ediatricians?|nurses?|pharmacists?|midwi(?:fe|ves)|dietitians?|agenc(?:y|ies)|societ(?:y|ies)|bod(?:y|ies)|academ(?:y|ies)|colleges?|panels?|charit(?:y|ies)|boards?|committees?|councils?|ministr(?:y|ies)|regulators?|governments?|advis[eo]rs?|watchdogs?|institutes?|associations?|organi[sz]ations?|law|rules?|regulations?|employers?)$/

/** Whether a word says who advises, or that something is advised: no part of what the advice is about. */
export function asksAdvice(lower: string): boolean {
  return ADVISING.test(lower)
}

/** Whether words advise against something, or do not advise it. */
export function advisesAgainst(text: string): boolean {
  return speaksAgainst(text) && !EXCEPTION.test(text)
}

// "should not exceed an hour" sets a limit; "A is recommended; B is not" leaves out what it does not say again.
function speaksAgainst(text: string): boolean {
  return AGAINST.test(text.replace(LIMIT, 'limit')) || BARE_DENIAL.test(text)
}

const LIMIT =
  /\b(?:should|must|do|does|may|shall|can) ?not (?:be )?(?:(?:regularly|ever|usually) )?(?:exceed(?:ed)?|go (?:above|over|beyond)|(?:take|have|eat|drink|use|spend|get|consume|do|give|be given|taken|used) more than)\b/gi

/** A denial that leaves out what is denied: "A is recommended; B is not". */
export const BARE_DENIAL = /\b(?:is|are|was|were|does|do|should|did) ?(?:not|n[’']t)\W*$/i

/** Whether advice that is claimed goes the way of advice that was found. An exception counts only where the claim names it. */
export function advisesAlike(claimed: string, found: string): boolean {
  const except = speaksAgainst(found) ? EXCEPTION.exec(found) : null
  if (!except || EXCEPTION.test(claimed) || ONLY.test(claimed)) return advisesAgainst(claimed) === advisesAgainst(found)
  const words =
    found
      .slice(except.index + except[0].length)
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? []
  const text = claimed.toLowerCase()
  return words.some((word) => text.includes(word.slice(0, STEM))) !== speaksAgainst(claimed)
}

const EXCEPTION = /\b(?:except|unless|other than|apart from)\b/i
const ONLY = /\bonly (?:if|when|where|for|in|as|after|to)\b/i
const STEM = 7

/** Whether a claim says of everyone what was advised for some. */
export function advisesEveryone(claimed: string, found: string): boolean {
  const all = ALL.exec(claimed)?.[0].toLowerCase()
  return all !== undefined && !(/^(?:every|all)$/.test(all) ? EACH : EVERYONE).test(found)
}

const ALL =
  /\b(?:everyone|everybody|always|anyone|(?:every|all)(?! (?:\w+ )?(?:\d|one|two|three|four|five|six|ten|days?|weeks?|months?|years?|few|hours?|times?)\b))\b/i
const EVERYONE = /\b(?:every|everyone|everybody|anyone)\b/i
/** Of a group that is named, all. */
const EACH = /\b(?:every|everyone|everybody|anyone|any|all|each|universal(?:ly)?|routine(?:ly)?)\b/i

/** Whether a finding says what is advised. */
export function advises({ evidence, statement }: PreparedFinding): boolean {
  return (
    evidence.source.design === 'guideline' ||
    ADVICE.test(statement.text) ||
    /recommend|require/i.test(evidence.finding.outcome ?? '')
  )
}

/** Whether a finding is advice and no result. */
export function isAdvice({ evidence: { finding, source }, direction }: PreparedFinding): boolean {
  if (/\brecommend|\badvi[cs]e\b/i.test(finding.outcome ?? '')) return true
  return source.design === 'guideline' && (direction === null || direction === 'descriptive')
}

const WAITING =
  '(?:wait(?:ing)?|hold(?:ing)? off|delay(?:ing)?|put(?:ting)? (?:\\w+ )?off|postpon(?:e|ing)|defer(?:ring)?|(?:keep|kept|held?) (?:\\w+ )?back|reserv(?:e|ed|es|ing))'
const WAITS = new RegExp(`\\b${WAITING}\\b`, 'i')
const NOT_WAITS = new RegExp(
  `\\b(?:not|never|no (?:need|reason) to|rather than|instead of|without|against)\\b(?: \\w+){0,3} ${WAITING}\\b`,
  'i',
)

/** Whether a text says to wait, or not to; null when it speaks of neither. */
export function waits(text: string): boolean | null {
  return WAITS.test(text) ? !NOT_WAITS.test(text) : null
}
