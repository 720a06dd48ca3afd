import type { PreparedFinding } from '../prepared/prepared-finding.js'
import type { Features } from './features.js'

/** A finding with how likely it speaks for a claim and against it, by itself. */
export interface Likely {
  finding: PreparedFinding
  /** Whether what it found is what the claim says, where both speak of an effect. */
  agree: boolean | null
  supports: number
  refutes: number
}

/** As many of the likeliest findings are looked at, and none that is less likely than this to bear on the claim. */
const MOST = 4
const LEAST = 0.08

/**
 * Measure what the other findings tell of each: one that answers the same question as a finding that bears on a claim
 * bears on it too, on the same side where it found the same, else on the other.
 *
 * @param kinship how likely two findings answer the same question, 0 to 1
 */
export function kinFeatures(
  all: readonly Likely[],
  kinship: (a: PreparedFinding, b: PreparedFinding) => number,
): Features[] {
  const bears = all.map(({ supports, refutes }) => Math.min(1, supports + refutes))
  const order = all.map((_, i) => i).sort((a, b) => (bears[b] as number) - (bears[a] as number) || a - b)
  const heads = order.slice(0, MOST).filter((i) => (bears[i] as number) > LEAST)
  return all.map((one, i) => {
    const features: Record<string, number> = {
      ownSupports: odds(one.supports),
      ownRefutes: odds(one.refutes),
      others: Math.max(0, ...order.slice(0, 2).map((k) => (k === i ? 0 : (bears[k] as number)))),
      likeliest: order[0] === i ? 1 : 0,
    }
    let best = -1
    for (const k of heads) {
      const other = all[k] as Likely
      if (k === i) continue
      const near = kinship(one.finding, other.finding)
      features.kin = Math.max(features.kin ?? 0, near)
      const much = near * (bears[k] as number)
      if (much <= best) continue
      best = much
      features.kinBears = much
      features.kinBest = near
      const lean = (other.supports - other.refutes) * near
      const alike = foundAlike(one, other)
      features.kinSame = alike === true ? lean : 0
      features.kinOther = alike === false ? lean : 0
      features.kinUnknown = alike === null ? lean : 0
    }
    return features
  })
}

// Whether two findings found the same, by their directions or as the claim reads them; null when that is not known.
function foundAlike(a: Likely, b: Likely): boolean | null {
  const [one, other] = [a.finding.direction, b.finding.direction]
  if (DIRECTIONS.has(one) && DIRECTIONS.has(other)) return one === other
  return a.agree === null || b.agree === null ? null : a.agree === b.agree
}

const DIRECTIONS: ReadonlySet<string | null> = new Set(['favours-intervention', 'favours-comparator', 'no-difference'])

function odds(p: number): number {
  const q = Math.min(0.9999, Math.max(0.0001, p))
  return Math.log(q / (1 - q))
}
