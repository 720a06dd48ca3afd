import { conflict } from './contradict/conflict.js'
import { type Side, side } from './contradict/side.js'
import { isLight } from './judges/prepared/coverage.js'
import { type PreparedClaim, prepareClaim } from './judges/prepared/prepared-claim.js'
import type { ExtractedClaim } from './schema.js'

/** Another claim of the article that cannot be true together with this one, and why. */
export interface Contradiction {
  claim: string
  why: string
}

/** Claims that share a word are compared with this many before them at most, so that time stays linear. */
const NEIGHBOURS = 40

/**
 * Find the claims of one article that contradict each other: opposite effects of one thing on another, no risk against a named
 * harm, two figures for one quantity. Each pair stands under both ids.
 */
export function contradictions(claims: readonly ExtractedClaim[]): Map<string, Contradiction[]> {
  const found = new Map<string, Contradiction[]>()
  const read = claims.map(reader())
  const best = new Map<number, { other: number; strength: number; why: string }[]>()
  const seen = new Map<string, number[]>()
  for (const [i, { side, keys }] of read.entries()) {
    for (const j of neighbours(keys, seen)) {
      const clash = conflict((read[j] as Read).side, side)
      if (!clash) continue
      for (const [one, other] of [
        [i, j],
        [j, i],
      ] as const) {
        const list = best.get(one) ?? []
        list.push({ other, strength: clash.strength, why: clash.why })
        best.set(one, list)
      }
    }
    remember(keys, i, seen)
  }
  // of several that clash with one claim, those that clash most stand
  for (const [i, list] of best) {
    const top = Math.max(...list.map(({ strength }) => strength))
    for (const { other, strength, why } of list) {
      const others = Math.max(...(best.get(other) ?? []).map((clash) => clash.strength))
      if (strength < top || strength < others) continue
      const id = claims[i]?.id ?? ''
      const entry = { claim: claims[other]?.id ?? '', why }
      found.set(id, [...(found.get(id) ?? []), entry])
    }
  }
  return found
}

interface Read {
  side: Side
  /** The words under which claims are compared. */
  keys: ReadonlySet<string>
}

// What an article says twice is read once.
function reader(): (claim: ExtractedClaim) => Read {
  const held = new Map<string, Read>()
  return (claim) => {
    const key = `${claim.kind} ${claim.text}`
    const known = held.get(key)
    if (known) return known
    const prepared = prepareClaim(claim)
    const read = { side: side(prepared), keys: keysOf(prepared) }
    held.set(key, read)
    return read
  }
}

function keysOf(claim: PreparedClaim): Set<string> {
  const heavy = claim.body.filter((term) => !isLight(term) && term.weight >= 0.5)
  return new Set(heavy.flatMap((term) => [term.concept, ...term.keys]))
}

function neighbours(keys: ReadonlySet<string>, seen: ReadonlyMap<string, readonly number[]>): number[] {
  const near = new Set<number>()
  for (const key of keys) for (const j of (seen.get(key) ?? []).slice(-NEIGHBOURS)) near.add(j)
  return [...near].sort((a, b) => a - b)
}

function remember(keys: ReadonlySet<string>, index: number, seen: Map<string, number[]>): void {
  for (const key of keys) {
    const list = seen.get(key)
    if (!list) seen.set(key, [index])
    else {
      list.push(index)
      if (list.length > 2 * NEIGHBOURS) list.splice(0, NEIGHBOURS)
    }
  }
}
