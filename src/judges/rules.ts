import type { Evidence, Judge, Stance } from '../judge.js'
import type { ExtractedClaim } from '../schema.js'
import type { Bearing } from './bearing.js'
import { exceeds as exceedsFound } from './figures/size.js'
import { rival } from './fits/rival.js'
import { sameSubject } from './fits/same-subject.js'
import { type Candidate, judgeParaphrases, type Models } from './models/paraphrase.js'
import { notBorneOut } from './not-borne-out.js'
import { coverage } from './prepared/coverage.js'
import { type PreparedClaim, prepareClaim } from './prepared/prepared-claim.js'
import { isDirected, type PreparedFinding, prepareFinding } from './prepared/prepared-finding.js'
import { comparesNothing } from './said/compares-nothing.js'
import { lessens } from './said/lessens.js'
import { ofOne } from './said/of-one.js'
import { openReference } from './said/open-reference.js'
import { advisesOnly, ranksUnranked, speaksAgainst } from './said/other-question.js'
import { reportsResult } from './said/reports-result.js'
import { saysAlso } from './said/says-also.js'
import { setBesideSiblings } from './siblings.js'
import { judgeAge } from './ways/age.js'
import { judgeBelief } from './ways/belief.js'
import { judgeCrowd } from './ways/crowd.js'
import { judgeEffect } from './ways/effect.js'
import { judgeExclusive } from './ways/exclusive.js'
import { judgeGuideline } from './ways/guideline.js'
import { judgeLikeness } from './ways/likeness.js'
import { judgeMessengers } from './ways/messengers.js'
import { judgeModification } from './ways/modification.js'
import { judgeOthers } from './ways/others.js'
import { judgeSafety } from './ways/safety.js'
import { judgeSchedule } from './ways/schedule.js'
import { judgeStatement } from './ways/statement.js'
// test/stances/train.mjs makes it
import weights from './weights.json' with { type: 'json' }

/** The default judge: offline, by rules of English and of evidence. It abstains (neutral) where it is unsure. */
export const ruleJudge: Judge = {
  name: 'rules',
  judge: (claim: ExtractedClaim, evidence: Evidence[]) => judgeBy(weights, claim, evidence),
}

/** Judge by the rules, and by what the models say of findings that the rules cannot place. */
export function judgeBy(models: Models, claim: ExtractedClaim, evidence: Evidence[]): Stance[] {
  const candidates = judgeOneByOne(claim, evidence)
  const reworded = judgeParaphrases(candidates, models)
  const judged = candidates.map((one) => ({ one, bearing: borne(one, reworded.get(one)) }))
  return setBesideSiblings(judged).flatMap(({ one, bearing: given }) => stances(one, given))
}

// What seems to say so and does not bear it out is no support.
function borne({ claim, finding, bearing }: Candidate, reworded: Bearing | undefined): Bearing {
  const given = reworded ?? bearing
  if (given.stance !== 'neutral' && ofOne(claim, finding)) return { stance: 'neutral', why: 'of one and not of most' }
  if (given.stance !== 'neutral' && lessens(claim, finding)) return { stance: 'neutral', why: 'not of less of it' }
  if (given.stance !== 'neutral' && rival(claim, finding))
    return { stance: 'neutral', why: 'of another one of its kind' }
  const lacking = given.stance === 'supports' ? notBorneOut(claim, finding, reworded !== undefined) : null
  return lacking === null ? given : { stance: 'neutral', why: lacking }
}

/** Judge each finding by itself. */
export function judgeOneByOne(claim: ExtractedClaim, evidence: readonly Evidence[]): Candidate[] {
  return evidence.map((one) => {
    const [read, finding] = [prepareClaim(claim, one.lexicon), prepareFinding(one)]
    return { claim: read, finding, bearing: bearing(read, finding), near: one.near }
  })
}

function stances({ claim, finding: { evidence } }: Candidate, { stance, why, exceeds }: Bearing): Stance[] {
  const base = { finding: evidence.finding, source: evidence.source, why }
  if (stance === 'mixed') {
    // what stands for it in part carries an absolute no more than a plain finding does
    const beyond = exceeds ?? exceedsFound(claim)
    return [
      beyond ? { ...base, stance: 'supports', exceeds: beyond } : { ...base, stance: 'supports' },
      { ...base, stance: 'refutes' },
    ]
  }
  return [exceeds ? { ...base, stance, exceeds } : { ...base, stance }]
}

/** Fewer of a claim's words than this in a finding, and it is about something else. */
const SAME_TOPIC = 0.5

function bearing(claim: PreparedClaim, finding: PreparedFinding): Bearing {
  const open = openReference(claim.reading.tokens, claim.claim.ambiguous)
  if (open !== null) return { stance: 'neutral', why: `the article leaves open what “${open}” is` }
  if (!finding.fields && !reportsResult(finding.evidence.finding.statement, finding.statement.tokens))
    return { stance: 'neutral', why: 'reports no result' }
  const told = judgeAge(claim, finding) ?? judgeMessengers(claim, finding) ?? judgeSchedule(claim, finding)
  if (told) return told
  const shared = coverage(
    claim.mechanism.length > 0 ? [...claim.intervention, ...claim.mechanism] : claim.body,
    finding.all,
  )
  // who advises is no part of what the advice is about
  const advice = claim.claim.kind === 'guideline'
  if (!advice && (shared.score < SAME_TOPIC || !sameSubject(claim, finding)))
    return { stance: 'neutral', why: 'about something else' }
  if (!advice && advisesOnly(claim, finding)) return { stance: 'neutral', why: 'advice, not a result' }
  if (saysAlso(claim)) return { stance: 'neutral', why: 'says only that it is so of this too' }
  if (ranksUnranked(claim, finding)) return { stance: 'neutral', why: 'ranks nothing' }
  for (const way of [
    judgeBelief,
    judgeGuideline,
    judgeModification,
    judgeExclusive,
    judgeSafety,
    judgeCrowd,
    judgeOthers,
  ]) {
    const found = way(claim, finding)
    if (found) return found
  }
  const near = judgeEffect(claim, finding)
  if (near && (near.stance !== 'neutral' || near.final)) return near
  const alike = judgeLikeness(claim, finding)
  // what an effect was measured for is read from its fields, not from the words it shares
  if (near && isDirected(finding) && claim.mechanism.length === 0) return alike ?? near
  const said = judgeStatement(claim, finding) ?? alike
  if (said?.stance === 'supports' && speaksAgainst(claim, finding))
    return { stance: 'neutral', why: 'speaks against something' }
  if (said?.stance === 'supports' && comparesNothing(claim, finding))
    return { stance: 'neutral', why: 'compares nothing' }
  // what holds on a condition is not shown by what was found without it
  if (said?.stance === 'supports' && claim.claim.modality === 'conditional') return { ...said, stance: 'qualifies' }
  return said ?? near ?? { stance: 'neutral', why: 'same topic, not the same proposition' }
}
