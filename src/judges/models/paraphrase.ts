import type { Bearing } from '../bearing.js'
import type { PreparedClaim } from '../prepared/prepared-claim.js'
import type { PreparedFinding } from '../prepared/prepared-finding.js'
import { asksSchedule } from '../ways/schedule.js'
import { type Features, features } from './features.js'
import { type Fit, fitOf } from './fit-features.js'
import { kinFeatures } from './kin-features.js'
import { kinMeasures } from './kinship.js'
import { likelihood, type Weights } from './likelihood.js'
import { NO_SUPPORT, NOTHING_SAID } from './misfits.js'
import { overlap } from './overlap.js'

/** What each measure adds to the log odds that a finding … */
export interface Models {
  /** is about a claim, by the words they share */
  about: Weights
  /** supports it, or refutes it, looked at by itself */
  alone: { supports: Weights; refutes: Weights }
  /** answers the same question as another finding */
  kin: Weights
  /** supports it, or refutes it, looked at beside the likeliest of the others */
  beside: { supports: Weights; refutes: Weights }
}

/** How likely it must be that a finding says what a claim says, where all fits, and where something may not. */
const SURE = 0.57
const SURER = 0.62
const SUREST = 0.75
/** How likely, that it speaks against the claim: by itself, and where another one supports it. */
const AGAINST = 0.45
const AGAINST_ALL = 0.75
const DOUBTFUL = 0.14
const DOUBTED = 0.2
/** What is mixed must only bear on it. */
const BEARS = 0.6
/** What bears on a claim by other ways of judging, and is less likely to than this, does not. */
const HARDLY = 0.1
/** What refutes a claim no likelier than this is left out where something else does so as likely as that. */
const WEAK = 0.25
const STRONG = 0.6
/** What refutes it no likelier than this is left out too where nothing supports it, or something does so as likely as that. */
const SLIGHT = 0.2
const PLAIN = 0.75
/** Findings less likely than this to be about a claim are not read closely. */
export const ABOUT = 0.04

/** A finding beside the others that were found for a claim. */
export interface Candidate {
  claim: PreparedClaim
  finding: PreparedFinding
  /** What the other ways of judging make of it. */
  bearing: Bearing
  /** How near its finder holds it, where that says so. */
  near: number | undefined
}

/**
 * Judge the findings that no other way of judging could place, by all that speaks for a claim and a finding being about the
 * same: one that says it in other words is told from one that is only on the same topic by weights fitted to judged pairs.
 * It is looked at by itself, then again beside those that are likeliest to bear on the claim.
 */
export function judgeParaphrases(candidates: readonly Candidate[], models: Models): Map<Candidate, Bearing> {
  const judged = new Map<Candidate, Bearing>()
  const read = compared(candidates)
    .filter(([one, seen]) => one.bearing.stance !== 'neutral' || likelihood(models.about, seen) >= ABOUT)
    .map(([one, seen]) => ({ one, seen, fit: fitOf(one.claim, one.finding, one.bearing) }))
  const alone = read.map(({ one, seen, fit }) => ({
    finding: one.finding,
    agree: fit.side?.agree ?? null,
    supports: likelihood(models.alone.supports, seen, fit.features),
    refutes: likelihood(models.alone.refutes, seen, fit.features),
  }))
  const beside = kinFeatures(alone, kinshipBy(models.kin))
  const doubtful: { one: Candidate; given: Bearing; apart: boolean }[] = []
  const weak: { one: Candidate; refutes: number }[] = []
  let plainest: number | null = null
  let apart = false
  let refuted = false
  const sure = candidates.some(({ bearing }) => carries(bearing))
  const heads = read.filter(({ one }) => carries(one.bearing))
  const allApart = heads.length > 0 && heads.every(({ fit }) => isApart(fit))
  for (const [i, { one, seen, fit }] of read.entries()) {
    const supports = likelihood(models.beside.supports, seen, fit.features, beside[i] as Features)
    const refutes = likelihood(models.beside.refutes, seen, fit.features, beside[i] as Features)
    const { stance } = one.bearing
    if (stance !== 'neutral') {
      if (isUnlikely(one, seen, supports, refutes)) judged.set(one, { stance: 'neutral', why: 'about something else' })
      else if (carries(one.bearing)) plainest = Math.max(plainest ?? 0, supports)
      else if (stance === 'refutes' && refutes < (one.bearing.final ? SLIGHT : WEAK)) weak.push({ one, refutes })
      else refuted ||= stance === 'refutes' && refutes >= STRONG
      continue
    }
    if ([...fit.misfits].some((name) => NOTHING_SAID.has(name)) || asksSchedule(one.claim)) continue
    const given = place(one, seen, fit, supports, refutes, sure && isSame(seen, fit) ? DOUBTED : AGAINST, allApart)
    if (given) {
      judged.set(one, given)
      if (carries(given)) plainest = Math.max(plainest ?? 0, supports)
      apart ||= carries(given) && isApart(fit)
    } else if (
      (refutes >= DOUBTFUL || foundOtherwise(beside[i] as Features, refutes)) &&
      isSettled(one.finding) &&
      clashes(fit)
    )
      doubtful.push({ one, given: against(fit), apart: isApart(fit) })
  }
  // what hardly speaks against a claim is not cited beside what plainly does, nor against what is plainly so
  const settled = plainest === null || plainest >= PLAIN
  for (const { one, refutes } of weak)
    if (refuted || (settled && refutes < SLIGHT)) judged.set(one, { stance: 'neutral', why: 'about something else' })
  // where only its likeness speaks for one finding, another that seems to deny it is not passed over, if it fits as well
  if (!sure && [...judged.values()].some(carries))
    for (const other of doubtful) if (apart || !other.apart) judged.set(other.one, other.given)
  return judged
}

// What found otherwise of the same question as one that says what is claimed.
function foundOtherwise({ kinOther = 0 }: Features, refutes: number): boolean {
  return kinOther >= OTHERWISE && refutes >= HINT
}

const OTHERWISE = 0.33
const HINT = 0.02

function isUnlikely(
  { claim, bearing: { stance, exceeds, final } }: Candidate,
  seen: Features,
  supports: number,
  refutes: number,
) {
  // "always cures": how little it bears out of a claim that says too much is no reason to pass it over
  if (stance === 'supports') return supports < HARDLY && !final && !exceeds && claim.mechanism.length === 0
  // what was set against the same is about the same
  return stance === 'refutes' && refutes < HARDLY && !seen.compareSame && !final
}

function carries({ stance, exceeds }: Bearing): boolean {
  return stance === 'supports' && !exceeds
}

function place(
  one: Candidate,
  seen: Features,
  fit: Fit,
  supports: number,
  refutes: number,
  least: number,
  allApart: boolean,
): Bearing | null {
  const { finding } = one
  const bearing = fit.side?.bearing ?? null
  if (finding.direction === 'mixed' || finding.direction === 'inconclusive')
    return bearing && supports + refutes >= BEARS ? bearing : null
  const plain = fit.misfits.size === 0 && bearing?.stance === 'supports'
  const sure =
    isApart(fit) || fit.misfits.has('outcome') || (isBare(finding) && !isWhole(seen)) ? SUREST : plain ? SURE : SURER
  if (supports >= sure && supports > refutes && !isBarred(one.claim, fit)) {
    if (bearing?.stance === 'supports') return bearing
    return { stance: 'supports', why: `says so: ${fit.side?.part.text ?? finding.statement.text}` }
  }
  if (one.claim.claim.kind === 'definition') return null
  return refutes >= ((isApart(fit) && !allApart) || !clashes(fit) ? AGAINST_ALL : least) ? against(fit) : null
}

// Its words go another way than the claim's.
function clashes({ side }: Fit): boolean {
  if (side === null || (side.bearing?.stance === 'supports' && side.agree !== false)) return false
  return side.agree === false || side.contradicts || side.bearing?.stance === 'refutes'
}

// What its own words speak against is no support, however alike.
function isBarred({ claim, slots }: PreparedClaim, { misfits, side }: Fit): boolean {
  if (!side || misfits.size > 2 || (side.bearing && side.bearing.stance !== 'supports')) return true
  for (const one of misfits) if (NO_SUPPORT.has(one)) return true
  // what is advised neither happens nor is denied
  if (claim.kind === 'guideline' && side.bearing) return false
  if (side.found !== null && side.agree !== true) return true
  if (side.found === null && (side.contradicts || side.part.effect?.same)) return true
  // that something changes, or is more than another, is not said by what only is so
  return side.found === null && slots.effect !== null
}

// It names what the claim is about; another figure may yet be that of another thing.
function isSame({ headSubject = 0 }: Features, { side, features }: Fit): boolean {
  return headSubject === 0 && !(features['figures:differ'] === 1 && side?.agree === null && !side.contradicts)
}

// What was found of others, or against something else, seldom speaks against what is claimed.
function isApart({ misfits }: Fit): boolean {
  return misfits.has('people') || misfits.has('comparator') || misfits.has('kind')
}

function against({ side }: Fit): Bearing {
  if (side?.bearing?.stance === 'refutes') return side.bearing
  return { stance: 'refutes', why: `says otherwise: ${side?.part.text ?? ''}` }
}

// A statement alone tells less of what it is about than one with its parts named: all that matters must be in it.
function isWhole({ rare = 0, lackNouns = 0 }: Features): boolean {
  return lackNouns === 0 && rare >= MOST
}

const MOST = 0.6

function isBare({ fields, evidence: { finding } }: PreparedFinding): boolean {
  return !fields && finding.direction == null
}

function isSettled({ direction }: PreparedFinding): boolean {
  return direction !== 'mixed' && direction !== 'inconclusive'
}

/** Less of a claim's words than this, and nothing more need be looked at. */
const SOME = 0.3

/** Measure what of a claim each finding speaks of, beside the nearest of all that were found. */
export function compared(candidates: readonly Candidate[]): [Candidate, Features][] {
  const seen = candidates.flatMap((one) =>
    one.near === undefined ? [] : [{ one, near: one.near, shared: overlap(one.claim, one.finding) }],
  )
  const best = (name: 'all' | 'rare' | 'part') => Math.max(...seen.map(({ shared }) => shared[name]))
  const most = { all: best('all'), rare: best('rare'), part: best('part') }
  return seen
    .filter(({ shared }) => shared.all >= SOME)
    .map(({ one, near, shared }) => [one, features(one.claim, one.finding, shared, { near, ...most })])
}

const known = new WeakMap<Weights, WeakMap<PreparedFinding, WeakMap<PreparedFinding, number>>>()

// How likely two findings answer the same question, worked out once.
function kinshipBy(weights: Weights): (a: PreparedFinding, b: PreparedFinding) => number {
  const pairs = known.get(weights) ?? new WeakMap<PreparedFinding, WeakMap<PreparedFinding, number>>()
  known.set(weights, pairs)
  return (a, b) => {
    const mine = pairs.get(a) ?? new WeakMap<PreparedFinding, number>()
    pairs.set(a, mine)
    const near = mine.get(b) ?? pairs.get(b)?.get(a) ?? likelihood(weights, kinMeasures(a, b))
    mine.set(b, near)
    return near
  }
}
