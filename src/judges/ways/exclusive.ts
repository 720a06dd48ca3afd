import { follows } from '../../english/follows.js'
import type { Bearing } from '../bearing.js'
import { coverage, isLight } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'

const ONLY =
  /\b(?:(?:no|nothing|none)(?: \w+){0,3} (?:other than|except|apart from|besides|but)|the only (?!one\b)\w+|only \w+ (?:works|helps|can)|no \w+ (?:has|have) ever)\b/i

/** "only helps those who …", "only if …": nothing elsewhere, which is found only where both were looked at. */
function onCondition(text: string): boolean {
  return (
    /\bonly ever\b/i.test(text) ||
    follows(text, [NOTHING_ELSE, 40], [UNDER, 0]) ||
    follows(text, [UNDER, 50], [NOTHING_ELSE, 0])
  )
}

const NOTHING_ELSE = /\bonly\b/gi
const UNDER = /\b(?:if|when|while|as long as|after|before)\b/gi
const LIMITS = /\b(?:only|confined|restricted|limited|unless|solely|exclusively|not (?:seen|found|present))\b/i

function namesCondition({ reading, body }: PreparedClaim, finding: PreparedFinding): boolean {
  const at = reading.tokens.findIndex(({ lower }) => /^(?:if|when|while|long|after|before|ever)$/.test(lower))
  const condition = body.filter((term) => term.from > at && !isLight(term))
  return condition.length > 0 && coverage(condition, finding.all).score >= 0.6
}

/** Whether a text says that nothing else does, or nothing under other conditions. */
export function claimsOnly(text: string): boolean {
  return ONLY.test(text) || onCondition(text)
}

/** Judge a claim that one thing alone works: any other thing that works refutes it, and hardly anything could support it. */
export function judgeExclusive(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  if (onCondition(claim.bodyText) && !(LIMITS.test(finding.statement.text) && namesCondition(claim, finding)))
    return { stance: 'neutral', why: 'says nothing of other conditions' }
  if (!ONLY.test(claim.bodyText)) return null
  const { direction } = finding.evidence.finding
  const works =
    direction === 'favours-intervention' ||
    (direction == null && finding.parts.some((part) => part.effect?.good === 1 && !part.effect.same))
  const aimed = claim.body.filter((term) => !isLight(term))
  const own = aimed.filter((term) => coverage([term], finding.intervention, finding.about).score >= 0.6)
  const topic = aimed.filter((term) => coverage([term], finding.population, finding.outcome).score >= 0.6)
  if (
    works &&
    own.length === 0 &&
    topic.length > 0 &&
    (finding.comparatorClass === 'inert' || finding.comparatorClass === 'nothing')
  ) {
    return { stance: 'refutes', why: `something else works too: ${finding.statement.text}` }
  }
  return { stance: 'neutral', why: 'says nothing of the others' }
}
