import { follows } from '../../english/follows.js'
import type { Bearing } from '../bearing.js'
import { isGraded } from '../fits/graded.js'
import { coverage, isLight } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'

const COMPARED =
  /\b(?:interaction|subgroups?|stratum|strata|stratified|var(?:y|ied)|depend\w*|differ\w*|same in|every|by (?:sex|age|baseline)|stronger|larger|greater)\b/i
const ALIKE =
  /\b(?:did not (?:vary|differ|depend)|same|no (?:difference|interaction)|independent of|regardless|interaction was negative|irrespective)\b/i

/** Speaks of how much or how often. */
const AMOUNTS =
  /\b(?:doses?|dosage|amounts?|often|frequen\w+|sessions?|visits?|times|weekly|daily|monthly|more|longer|higher)\b/i

/** Whether a text says where an effect is larger, or how it lasts: that neither affirms nor denies the effect. */
export function modifies(text: string): boolean {
  return follows(text, [EFFECTS, 92], [VARIES, 0])
}

const EFFECTS = /\b(?:(?<!side |adverse )effects?|benefits?|reductions?|gains?|associations?|protection)\b/gi
const VARIES =
  /\b(?:larger|largest|greater|greatest|stronger|strongest|smaller|diminish\w*|shrinks?|shrank|grows?|var(?:y|ies)|last\w*|persist\w*|carry over)\b/gi

// "the benefit was largest in people with …"
function ranks(text: string): boolean {
  return follows(text, [GAINS, 92], [LARGER, 18], [AMONG, 0])
}

const GAINS = /\b(?:effects?|benefits?|protection|relief|associations?|improvements?|link|gains?|reductions?)\b/gi
const LARGER = /\b(?:largest|greatest|strongest|biggest|stronger|larger|greater|most marked|more marked)\b/gi
const AMONG = /\b(?:in|among|for|with)\b/gi

/** Judge a claim that an effect is larger in some people than in others: only a comparison of groups bears on it. */
export function judgeModification(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  if (!ranks(claim.bodyText) && !modifies(claim.bodyText)) return null
  const { finding: given } = finding.evidence
  if (isGraded(finding)) {
    if (!AMOUNTS.test(claim.bodyText)) return { stance: 'neutral', why: 'compares amounts' }
    const about = [...claim.intervention, ...claim.outcome].filter((term) => !isLight(term))
    if (coverage(about, finding.all).score < 0.6) return { stance: 'neutral', why: 'about something else' }
    const larger =
      given.direction === 'favours-intervention'
        ? 1
        : given.direction === 'no-difference'
          ? 0
          : given.direction === 'favours-comparator'
            ? -1
            : null
    if (larger === null) return { stance: 'qualifies', why: `no clear answer: ${finding.statement.text}` }
    const claimed = claim.slots.effect?.same ? 0 : (claim.slots.effect?.change ?? 1)
    return claimed === larger
      ? { stance: 'supports', why: `found so when amounts were compared: ${finding.statement.text}` }
      : { stance: 'refutes', why: `found otherwise when amounts were compared: ${finding.statement.text}` }
  }
  const compares =
    COMPARED.test(finding.statement.text) &&
    /\b(?:by|baseline|subgroup|stratum|interaction|men|women|age|among)\b/i.test(
      `${given.outcome ?? ''} ${finding.statement.text}`,
    )
  if (!compares) return { stance: 'neutral', why: 'does not compare groups' }
  const terms = [...claim.intervention, ...claim.outcome].filter(
    (term) => !isLight(term) && !/(?:est|er)$/.test(term.lower),
  )
  if (coverage(terms, finding.all).score < 0.65) return { stance: 'neutral', why: 'about something else' }
  if (ALIKE.test(finding.statement.text))
    return { stance: 'refutes', why: `the same in all groups: ${finding.statement.text}` }
  if (/\b(?:stronger|larger|greater|more marked)\b/i.test(finding.statement.text))
    return { stance: 'supports', why: `larger in one group: ${finding.statement.text}` }
  return { stance: 'neutral', why: 'does not say where it is larger' }
}
