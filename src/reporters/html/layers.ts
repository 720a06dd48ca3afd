import { wording } from '../../report/wording.js'
import type { Claim, Reason } from '../../schema.js'

/** A stretch of the source, and the claims that are read from it, by their index; `reason` is the worst of theirs. */
export interface Layer {
  start: number
  end: number
  claims: number[]
  reason: Reason
}

const order = Object.keys(wording) as Reason[]

/** Claims named on one stretch; of what is read from more, the others are reached by their own marks. */
const MOST = 12

/** Cut the source where a claim begins or ends, so that each stretch has one set of claims; in order. */
export function layers(claims: readonly Claim[]): Layer[] {
  const edges: { at: number; claim: number; opens: boolean }[] = []
  for (const [claim, { spans, position }] of claims.entries()) {
    for (const range of spans.length > 0 ? spans.map((span) => span.position) : [position]) {
      if (range.end.offset <= range.start.offset) continue
      edges.push({ at: range.start.offset, claim, opens: true }, { at: range.end.offset, claim, opens: false })
    }
  }
  edges.sort((a, b) => a.at - b.at)
  const found: Layer[] = []
  const open = new Map<number, number>()
  let start = 0
  for (const { at, claim, opens } of edges) {
    if (at > start && open.size > 0) found.push({ start, end: at, ...named(open, claims) })
    start = at
    const count = (open.get(claim) ?? 0) + (opens ? 1 : -1)
    if (count > 0) open.set(claim, count)
    else open.delete(claim)
  }
  return found
}

function named(open: Map<number, number>, claims: readonly Claim[]): Pick<Layer, 'claims' | 'reason'> {
  const list: number[] = []
  for (const claim of open.keys()) {
    if (list.length === MOST) break
    list.push(claim)
  }
  const reasons = list.map((index) => (claims[index] as Claim).reason)
  return { claims: list, reason: order.find((reason) => reasons.includes(reason)) as Reason }
}
