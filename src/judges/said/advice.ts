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
  return AGAINST.test(text) && !/\b(?:except|unless)\b/i.test(text)
}

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
