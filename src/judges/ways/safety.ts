import { met } from '../../frame/met.js'
import { FREQUENCIES } from '../../lexicon/degrees.js'
import { normaliseWord } from '../../vocabulary/index.js'
import type { Bearing } from '../bearing.js'
import { quantityFits } from '../figures/quantity-fits.js'
import { populationFits } from '../fits/population-fits.js'
import { worth } from '../found/worth.js'
import { coverage, isLight } from '../prepared/coverage.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { Part, PreparedFinding } from '../prepared/prepared-finding.js'
import { isAdvice } from '../said/advice.js'

/** Says that there is no risk at all. */
export const NO_RISK =
  /\b(?:(?:no|zero|virtually no|practically no|almost no|without(?: any)?|free of) (?:\w+ ){0,2}(?:risks?|dangers?|harms?|side[- ]effects?|adverse effects?|chance of)|risk-free|(?:completely|entirely|perfectly|totally|absolutely|100 ?%) safe|harmless|no downsides?|(?:nobody|no one|no-one) (?:has |have |was |is |gets |ever ){1,3}(?:been )?(?:hurt|harmed|injured|killed|poisoned)|(?:never|not|n['’]t) (?:ever )?(?:hurt|harm|harmed|injure|injured|kill|killed|poisoned?) (?:anyone|anybody|a single (?:person|patient|child)|people|patients|you))\b/i
/** Names what a treatment does besides. */
export const SIDE_EFFECT = /\b(?:side[- ]effects?|adverse (?:effects?|events?|reactions?)|complaints?|reactions?)\b/i
const HARM =
  /\b(?:adverse|side[- ]effects?|harm\w*|injur\w+|infections?|bleed\w*|toxic\w*|deaths?|died|complications?|damage\w*|complaints?|soreness|nausea|events?|(?:negative|bad|local|skin|allergic) reactions?)\b/i

/** Judge a claim about harm: that there is none, or that something is a side effect, common or not. */
export function judgeSafety(claim: PreparedClaim, finding: PreparedFinding): Bearing | null {
  if (NO_RISK.test(claim.bodyText)) return judgeNoRisk(claim, finding)
  if (FEW_RISKS.test(claim.bodyText)) return judgeFewRisks(claim, finding)
  if (
    (claim.claim.kind === 'safety' || /\b(?:common|frequent|rare|usual|uncommon)\b/i.test(claim.bodyText)) &&
    SIDE_EFFECT.test(claim.bodyText) &&
    /\b(?:is|are|may be|can be|be|include|includes|cause)\b/i.test(claim.bodyText) &&
    (!claim.slots.effect || harms(claim))
  )
    return judgeSideEffect(claim, finding)
  if (harms(claim) && recordsHarm(claim, finding)) {
    const found = judgeSideEffect(claim, finding)
    return found.stance === 'neutral' ? null : found
  }
  return null
}

// "can cause nausea", "has damaged the liver"
function harms({ slots, comparator, quantities, mechanism }: PreparedClaim): boolean {
  const { effect } = slots
  return (
    effect !== null &&
    !effect.same &&
    !effect.comparison &&
    (effect.change === 1 || effect.good === -1) &&
    comparator.length + mechanism.length === 0 &&
    quantities.every(({ unit }) => unit !== '%' && unit !== 'times')
  )
}

// What was given and what it may have done, with nothing to compare it with.
function recordsHarm(claim: PreparedClaim, finding: PreparedFinding): boolean {
  const { direction, outcome } = finding.evidence.finding
  if (direction != null && direction !== 'descriptive') return false
  if (!HARM.test(`${outcome ?? ''} ${finding.statement.text}`)) return false
  const given = claim.body.filter((term) => !isLight(term) && met(term, finding.intervention) >= 0.75)
  const asked = claim.intervention.filter((term) => !isLight(term))
  return given.length > 0 && coverage(asked, finding.intervention, finding.outcome).score >= 0.5
}

function judgeNoRisk(claim: PreparedClaim, finding: PreparedFinding): Bearing {
  const { finding: given } = finding.evidence
  const about = claim.body.filter(
    (term) => !isLight(term) && !/^(?:risk|danger|harm|zero|safe|chance)/.test(term.lower),
  )
  const subject = claim.intervention.filter((term) => !isLight(term))
  const asked = subject.length > 0 ? subject : about
  const place = populationFits(claim, finding)
  if (place) return { stance: 'neutral', why: place }
  if (coverage(asked, finding.all).score < 0.7) return { stance: 'neutral', why: 'about something else' }
  const text = given.outcome ?? finding.statement.text
  // who has more of what is treated than with another treatment is not harmed by it
  const compared = finding.comparatorClass === 'active' || finding.comparatorClass === 'variant'
  const hurt = HARM.test(text) || (worth(text) === 'bad' && given.direction === 'favours-comparator' && !compared)
  if (!hurt || isAdvice(finding)) return { stance: 'neutral', why: 'not about harm' }
  const near = about.filter((term) => !asked.includes(term) && term.weight >= 1)
  if (near.length > 0 && coverage(near, finding.all).score < 0.5) return { stance: 'neutral', why: 'harm to others' }
  for (const quantity of claim.quantities) {
    const others = finding.quantities
      .map((other) => quantityFits({ ...quantity, relation: 'about' }, other))
      .filter((fits) => fits !== null)
    if (others.length > 0 && !others.some(Boolean)) return { stance: 'neutral', why: 'at another dose' }
  }
  const harmed =
    given.direction === 'favours-comparator' ||
    ((given.direction === 'descriptive' || given.direction == null) &&
      HARM.test(text) &&
      !finding.parts.every((part) => part.effect?.same) &&
      !/\bno (?:serious |\w+ )?(?:adverse|harm|injur|infection|event)/i.test(finding.statement.text))
  if (harmed) return { stance: 'refutes', why: `harm was found: ${finding.statement.text}` }
  return { stance: 'qualifies', why: `less than that was shown: ${finding.statement.text}` }
}

const FEW_RISKS =
  /\b(?:few|low|small|little|minimal|rare) (?:\w+ )?(?:risks?|side[- ]effects?|harms?|complications?)\b|\b(?:generally|usually|mostly|largely|relatively|very|quite|is|are|be) (?:considered )?(?:safe|well[- ]tolerated)\b/i
const MINOR =
  /\b(?:no serious|none was serious|rare\w*|few|mild|minor|well tolerated|no (?:more|increase)|1 in (?:1[0,]{3,}|\d{4,})|per million|not (?:more|increased)|no safety concern|handful)\b/i

const SLIGHT = /\b(?:slight(?:ly)?|minor|mild|small)\b/i

function judgeFewRisks(claim: PreparedClaim, finding: PreparedFinding): Bearing {
  const { finding: given } = finding.evidence
  const subject = claim.intervention.filter((term) => !isLight(term) && term.weight >= 0.9)
  if (subject.length > 0 && coverage(subject.slice(0, 3), finding.all).score < 0.6)
    return { stance: 'neutral', why: 'about something else' }
  const place = populationFits(claim, finding)
  if (place) return { stance: 'neutral', why: place }
  if (!HARM.test(`${given.outcome ?? ''} ${finding.fields ? '' : finding.statement.text}`))
    return { stance: 'neutral', why: 'not about harm' }
  // what harms some of them a little more than others is no sign of many risks
  if (given.direction === 'favours-comparator')
    return SLIGHT.test(finding.statement.text)
      ? { stance: 'qualifies', why: `a small harm was found: ${finding.statement.text}` }
      : { stance: 'refutes', why: `harm was found: ${finding.statement.text}` }
  const serious = finding.quantities.some(({ unit, high }) => unit === '%' && high < 1)
  if (given.direction === 'no-difference' || MINOR.test(finding.statement.text) || serious)
    return { stance: 'supports', why: `little harm was found: ${finding.statement.text}`, final: true }
  return { stance: 'neutral', why: 'does not say how much' }
}

function judgeSideEffect(claim: PreparedClaim, finding: PreparedFinding): Bearing {
  const { finding: given } = finding.evidence
  const effects = claim.body.filter(
    (term) =>
      !isLight(term) &&
      !SIDE_EFFECT.test(term.lower) &&
      !/^(?:first|new|weeks?|days?|months?|causes?|includes?|involves?|suffer|develop|leads?)$/.test(term.lower) &&
      !/^(?:side|adverse|complaint|reaction|mild|serious|rare|uncommon)/.test(term.lower),
  )
  const place = populationFits(claim, finding)
  if (place) return { stance: 'neutral', why: place }
  // one of the two sides is the thing that causes, the other what it causes: the first is met in the intervention
  const blamed = finding.fields ? null : blame(claim)
  const causes = effects.filter((term) =>
    blamed ? term.from >= blamed[0] && term.from < blamed[1] : met(term, finding.intervention) >= 0.75,
  )
  const harms = effects.filter((term) => !causes.includes(term))
  if (harms.length === 0)
    return claim.slots.effect ? { stance: 'neutral', why: 'does not say which' } : alignDegree(claim, finding)
  if (effects.length > harms.length ? false : coverage(effects, finding.all).score < 0.8)
    return { stance: 'neutral', why: 'about something else' }
  // pain that was measured to see whether it is relieved is no side effect
  const compared =
    given.direction === 'no-difference' &&
    coverage(harms, finding.outcome).score >= 0.9 &&
    !harms.some((term) => met(term, finding.population) >= 0.6)
  if (
    !compared &&
    !HARM.test(`${given.outcome ?? ''} ${finding.statement.text}`) &&
    given.direction !== 'favours-comparator'
  )
    return { stance: 'neutral', why: 'not about harm' }
  const part = finding.parts.find((one) => coverage(harms, one.index).score >= 0.7)
  if (!part) return { stance: 'neutral', why: 'does not name it' }
  if (given.direction === 'no-difference' || part.effect?.same)
    return { stance: 'refutes', why: `no more of it was found: ${part.text}` }
  const common = /\b(?:common|commonly|frequent|often|usual)\b/i.test(claim.bodyText)
  if (!common) return { stance: 'supports', why: `recorded: ${part.text}` }
  const share = shareOf(
    harms.flatMap((term) => [term.lower, normaliseWord(term.lower)]),
    part,
  )
  if (share !== null) {
    const [low] = FREQUENCIES.get('common') ?? [1]
    return share >= low
      ? { stance: 'supports', why: `common: ${part.text}`, final: true }
      : { stance: 'refutes', why: `less than 1 in 100: ${part.text}` }
  }
  if (/\b(?:most|mostly|mainly|common\w*|frequent\w*|often|usual\w*|led|chiefly|half)\b/i.test(part.text))
    return { stance: 'supports', why: `among the commonest: ${part.text}`, final: true }
  if (/\b(?:rare|rarely|uncommon|isolated|few)\b/i.test(part.text))
    return { stance: 'refutes', why: `rare: ${part.text}` }
  return { stance: 'qualifies', why: `recorded, not how often: ${part.text}` }
}

// "a side effect of X": where X stands, for a finding that does not say what was given.
function blame({ reading: { tokens } }: PreparedClaim): [from: number, to: number] | null {
  const noun = tokens.findIndex(({ lower }) => /^(?:effects?|reactions?|complaints?|side-effects?)$/.test(lower))
  if (noun < 0 || !/^(?:of|with|from|to)$/.test(tokens[noun + 1]?.lower ?? '')) return null
  let to = noun + 2
  while (to < tokens.length && !/^(?:AUX|VERB|PUNCT)$/.test(tokens[to]?.tag ?? '')) to++
  return [noun + 2, to]
}

// The share that stands next to the words in question, in percent.
function shareOf(words: readonly string[], part: Part): number | null {
  const lower = part.text.toLowerCase()
  const shares = part.quantities.filter((quantity) => quantity.unit === '%')
  if (shares.length === 0) return null
  const at = Math.max(0, lower.indexOf(words.find((word) => lower.includes(word)) ?? ''))
  let best: number | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const share of shares) {
    const gap = Math.abs(share.start - part.start - at) + (between(lower, at, share.start - part.start) ? 40 : 0)
    if (gap < distance) {
      distance = gap
      best = share.high
    }
  }
  return best
}

// "loose stools in 4%, nausea in 3%": a share belongs to what stands in its own member of a list.
function between(text: string, a: number, b: number): boolean {
  return /[,;]| and /.test(text.slice(Math.min(a, b), Math.max(a, b)))
}

function alignDegree(claim: PreparedClaim, finding: PreparedFinding): Bearing {
  const degree = /\b(?:mild|minor|serious|severe|rare|few|moderate|uncommon)\b/i
    .exec(claim.bodyText)?.[0]
    ?.toLowerCase()
  if (!degree) return { stance: 'neutral', why: 'does not say which' }
  const same: Record<string, RegExp> = {
    mild: /\b(?:mild|minor)\b/i,
    minor: /\b(?:mild|minor)\b/i,
    serious: /\b(?:serious|severe)\b/i,
    severe: /\b(?:serious|severe)\b/i,
    rare: /\b(?:rare|rarely|1 in 1[0,]+|few|per million)\b/i,
    few: /\b(?:rare|rarely|few|per million|1 in 1[0,]+)\b/i,
    moderate: /\bmoderate\b/i,
    uncommon: /\b(?:uncommon|rare|few)\b/i,
  }
  return same[degree]?.test(finding.statement.text) && HARM.test(finding.statement.text)
    ? { stance: 'supports', why: `says so: ${finding.statement.text}` }
    : { stance: 'neutral', why: 'does not say how bad' }
}
