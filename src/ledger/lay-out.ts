import { isMap, isScalar, Pair, Scalar, type YAMLMap } from 'yaml'
import type { Selector } from '../anchor/selector.js'
import { neutralise } from '../report/neutralise.js'
import { keyOf } from './key-of.js'

/** Characters of a claim that are shown beside its id. */
const SHOWN = 80

/**
 * Give each claim of the article a line, in its order, with a blank one before: what two people write about two claims
 * then stands apart, and their ledgers merge as text. Decisions stay where they are; lines without one come and go with
 * their claims.
 *
 * @param entries the decisions
 * @param claims the claims of the article, in its order
 * @param anchors the key of the decision on a claim, by the claim's id
 */
export function layOut(entries: YAMLMap, claims: readonly Selector[], anchors: ReadonlyMap<string, string>): void {
  const pairs = entries.items as Pair[]
  const held = new Set(pairs.filter((pair) => isMap(pair.value)).map(keyOf))
  const undecided = new Map(claims.filter(({ id }) => !anchors.has(id) && !held.has(id)).map((one) => [one.id, one]))
  const kept = pairs.filter((pair) => isMap(pair.value) || undecided.has(keyOf(pair)) || isCommented(pair))
  const there = new Set(kept.map(keyOf))

  const after = new Map<string | undefined, Pair[]>()
  let last: string | undefined
  for (const claim of claims) {
    const key = anchors.get(claim.id) ?? claim.id
    if (there.has(key)) {
      last = key
      continue
    }
    const followers = after.get(last)
    if (followers) followers.push(line(claim))
    else after.set(last, [line(claim)])
  }
  entries.flow = false
  entries.items = [undefined, ...kept].flatMap((pair) => {
    const followers = after.get(pair && keyOf(pair)) ?? []
    return pair ? [pair, ...followers] : followers
  })
  for (const [index, { key }] of entries.items.entries()) if (isScalar(key)) key.spaceBefore = index > 0
}

function line({ id, quote }: Selector): Pair {
  const key = new Scalar(id)
  const value = new Scalar(null)
  const words = neutralise(quote)
  value.comment = ` ${words.length > SHOWN ? `${words.slice(0, words.lastIndexOf(' ', SHOWN) + 1 || SHOWN)}…` : words}`
  return new Pair(key, value)
}

/** A person wrote something above it. */
function isCommented({ key }: Pair): boolean {
  return isScalar(key) && typeof key.commentBefore === 'string'
}
