import { met } from '../frame/met.js'
import { coverage, isLight, partCoverage } from './coverage.js'
import { numbersIn } from './numbers-in.js'
import type { PreparedFinding } from './prepared.js'
import type { PreparedClaim } from './prepared-claim.js'
import type { Bearing } from './rules.js'

const ADVICE =
  /\b(?:recommend\w*|advis\w+|advice|guid(?:ance|elines?)|should|limits?|allowance|require\w*|contraindicat\w+|avoid\w*|duty|offer\w*|consider)\b/i
const AGAINST =
  /\b(?:contraindicated|should (?:not|never)|must (?:not|never)|to be avoided|should (?:be )?avoid(?:ed)?|steer clear|keep away|stay away|no recommendation|no (?:\w+ ){1,2}(?:is|are) (?:recommended|advised)|not (?:be )?(?:recommend|offer|advis)\w*|(?:advis|recommend|suggest)\w* (?:against|not to)|not to be (?:used|given|offered|taken)|to avoid|against (?:the )?(?:use|offering|routine)|do not (?:offer|use|recommend)|no duty|not required|(?:advis|recommend)\w* no (?!more|less|fewer|longer|earlier|later|other)|(?:does|do) not want|(?:tells?|told|urges?|urged|asks?|asked) \w+ not to|warns? against|rules? out|conditionally against|strongly against)\b/i

const ADVISING =
  /^(?:doctors?|physicians?|clinicians?|guidelines?|guidance|consider|recommend\w*|advi[sc]e\w*|suggests?|tells?|wants?|urges?|asks?|lets?|permits?|clinics?|says?|should|offer\w*|requires?|officials?|authorit(?:y|ies)|experts?|specialists?|dermatologists?|dentists?|pa?ediatricians?|nurses?|pharmacists?|midwi(?:fe|ves)|dietitians?|agenc(?:y|ies)|societ(?:y|ies)|bod(?:y|ies)|academ(?:y|ies)|colleges?|panels?|charit(?:y|ies))$/

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

/** Judge a claim of what a guideline says: only what guidelines say bears on it, never what works. */
export function judgeGuideline(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  if (claim.claim.kind !== 'guideline') return null
  const { evidence } = finding
  if (!advises(finding)) return { stance: 'neutral', why: 'says nothing of advice' }
  const verb = claim.reading.terms.find((term) => term.verb && ADVISING.test(term.lower))
  const asked = claim.reading.terms.filter(
    (term) =>
      // who advises, where the finding does not name them, is known by the source
      !(verb && term.from < verb.from && met(term, finding.all) < 0.5 && !term.name) &&
      !ADVISING.test(term.lower) &&
      !(term.name && /^[A-Z]/.test(claim.claim.text.slice(claim.reading.tokens[term.from]?.start ?? 0))),
  )
  const bodies = claim.reading.terms.filter((term) => term.name && !asked.includes(term) && !ADVISING.test(term.lower))
  const topic = asked.filter((term) => !isLight(term) && met(term, finding.population) < 0.85)
  if (topic.length === 0) return { stance: 'neutral', why: 'says not what is advised' }
  const { score, missing } = coverage(asked, finding.all)
  if (bodies.length > 0 && coverage(bodies, finding.all).score < 0.5)
    return { stance: 'neutral', why: 'advice of others' }
  if (score < 0.68 || (score < 0.85 && missing.some((term) => term.weight >= 1 && !term.verb)))
    return { stance: 'neutral', why: 'other advice' }
  let best = finding.parts[0]
  let bestScore = -1
  // what all parts speak of tells none of them from another
  const telling = topic.filter((term) => met(term, finding.intervention) < 0.75)
  for (const part of finding.parts) {
    const here = partCoverage(telling.length > 0 ? telling : topic, part, finding)
    if (here > bestScore) {
      best = part
      bestScore = here
    }
  }
  const text = best?.text ?? finding.statement.text
  const [said, found] = [waits(claim.claim.text), waits(finding.statement.text)]
  if (said !== null && found !== null && said !== found)
    return { stance: 'refutes', why: `the advice differs: ${finding.statement.text}` }
  if (said === true && found === null) return { stance: 'neutral', why: 'says not when' }
  const against = advisesAgainst(text) || evidence.finding.direction === 'favours-comparator'
  const claimed = advisesAgainst(claim.claim.text)
  if (against !== claimed && asked.some((term) => !term.verb && term.weight >= 1 && met(term, finding.all) < 0.75))
    return { stance: 'neutral', why: 'advice for others' }
  if (against !== claimed) return { stance: 'refutes', why: `the advice differs: ${text}` }
  const numbers = numbersIn(claim, finding, best)
  if (numbers === 'differ') return { stance: 'refutes', why: `other figures: ${text}` }
  if (numbers === 'absent') return { stance: 'qualifies', why: `without that figure: ${text}` }
  if (
    /\b(?:every|everyone|everybody|all|always|anyone)\b/i.test(claim.bodyText) &&
    !/\b(?:every|everyone|everybody|anyone)\b/i.test(finding.statement.text)
  ) {
    return { stance: 'supports', exceeds: 'population', why: `for fewer people: ${text}` }
  }
  return { stance: 'supports', why: `says so: ${text}` }
}

const WAITING =
  '(?:wait(?:ing)?|hold(?:ing)? off|delay(?:ing)?|put(?:ting)? (?:\\w+ )?off|postpon(?:e|ing)|defer(?:ring)?)'
const WAITS = new RegExp(`\\b${WAITING}\\b`, 'i')
const NOT_WAITS = new RegExp(
  `\\b(?:not|never|no (?:need|reason) to|rather than|instead of|without|against)\\b(?: \\w+){0,3} ${WAITING}\\b`,
  'i',
)

/** Whether a text says to wait, or not to; null when it speaks of neither. */
export function waits(text: string): boolean | null {
  return WAITS.test(text) ? !NOT_WAITS.test(text) : null
}
