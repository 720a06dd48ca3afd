import { type Features, features } from './features.js'
import { overlap } from './overlap.js'
import type { PreparedFinding } from './prepared.js'
import type { PreparedClaim } from './prepared-claim.js'
import type { Bearing } from './rules.js'
import { sideOf } from './side-of.js'
// How much each measure adds to the log odds: test/stances/train.mjs makes it.
import weights from './weights.json' with { type: 'json' }

/** How sure one must be that a finding is about the claim, or that it says what the claim says. */
const SURE = { supports: 0.5, refutes: 0.55, mixed: 0.6, qualifies: 0.6 }
/** What supports a claim in other words must be about it too; what speaks against such support needs less. */
const LIKELY = 0.35
const AGAINST = 0.25

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
 * Which side it is on is read from its direction and its words.
 */
export function judgeParaphrases(candidates: readonly Candidate[]): Map<Candidate, Bearing> {
  const judged = new Map<Candidate, Bearing>()
  const doubtful: { one: Candidate; side: Bearing }[] = []
  for (const [one, seen] of compared(candidates)) {
    if (isBare(one.finding) && !plain(seen)) continue
    const about = likelihood('bears', seen)
    if (about < AGAINST) continue
    const side = sideOf(one.claim, one.finding)
    if (!side || side.stance === 'neutral') continue
    if (side.stance === 'supports') {
      if (about >= LIKELY && likelihood('supports', seen) >= SURE.supports) judged.set(one, side)
    } else if (about >= SURE[side.stance]) judged.set(one, side)
    else if (side.stance === 'refutes') doubtful.push({ one, side })
  }
  // where one finding says so in other words, another that seems to deny it is not passed over
  if ([...judged.values()].some(({ stance, exceeds }) => stance === 'supports' && !exceeds))
    for (const { one, side } of doubtful) judged.set(one, side)
  return judged
}

// A statement alone tells less of what it is about than one with its parts named: all that matters must be in it.
function plain({ rare = 0, lackNouns = 0 }: Features): boolean {
  return lackNouns === 0 && rare >= MOST
}

const MOST = 0.6

function isBare({ fields, evidence: { finding } }: PreparedFinding): boolean {
  return !fields && finding.direction == null
}

/** Less of a claim's words than this, and nothing more need be looked at. */
const SOME = 0.3

/** Measure the findings that no other way of judging could place, each set beside the nearest of all that were found. */
export function compared(candidates: readonly Candidate[]): [Candidate, Features][] {
  const seen = candidates.flatMap((one) =>
    one.near === undefined ? [] : [{ one, near: one.near, shared: overlap(one.claim, one.finding) }],
  )
  const best = (name: 'all' | 'rare' | 'part') => Math.max(...seen.map(({ shared }) => shared[name]))
  const most = { all: best('all'), rare: best('rare'), part: best('part') }
  return seen
    .filter(({ one, shared }) => one.bearing.stance === 'neutral' && shared.all >= SOME)
    .map(({ one, near, shared }) => [one, features(one.claim, one.finding, shared, { near, ...most })])
}

const MODELS = { bears: Object.entries(weights.bears), supports: Object.entries(weights.supports) }

function likelihood(model: keyof typeof MODELS, features: Features): number {
  let sum = weights[model].bias
  for (const [name, weight] of MODELS[model]) sum += weight * (features[name] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
