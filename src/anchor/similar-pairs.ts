import type { Selector } from './selector.js'

/** Share of words in common, the rare ones counting most, from which one claim may be another reworded. */
const ALIKE = 0.6
/** The least share where the text before and after is the same. */
const ALIKE_IN_PLACE = 0.2
/** Of each claim so many of its rarest words are looked up, and so many claims for each. */
const RAREST = 8
const LOOKED_UP = 64
/** A longer claim is compared by its beginning. */
const LONGEST = 400

/**
 * Pair claims with what they may have become, the likeliest pair first; each in one pair at most. Claims are looked up by
 * their rarest words and by the words around them, never all against all.
 */
export function similarPairs(
  old: readonly Selector[],
  now: readonly Selector[],
  article: readonly Selector[],
): [Selector, Selector][] {
  if (old.length === 0 || now.length === 0) return []
  const weight = rarity(article)
  const before = old.map((one) => bag(one, weight))
  const after = now.map((one) => bag(one, weight))
  const index = inverted(after.map((one) => [...one.words.keys()]))
  const places = inverted(after.map((one) => one.neighbours))

  const pairs: { old: number; now: number; score: number }[] = []
  for (const [o, one] of before.entries()) {
    const rarest = [...one.words.keys()].sort((a, b) => weight(b) - weight(a)).slice(0, RAREST)
    const candidates = new Set<number>()
    for (const list of [...one.neighbours.map((key) => places.get(key)), ...rarest.map((word) => index.get(word))])
      for (const n of list?.slice(0, LOOKED_UP) ?? []) candidates.add(n)
    for (const n of candidates) {
      const other = after[n] as Bag
      const alike = dice(one, other)
      const score = alike + (ALIKE - ALIKE_IN_PLACE) * sharedPlace(one, other)
      if (alike >= ALIKE_IN_PLACE && score >= ALIKE) pairs.push({ old: o, now: n, score })
    }
  }
  pairs.sort((a, b) => b.score - a.score || a.old - b.old || a.now - b.now)
  const taken = [new Set<number>(), new Set<number>()] as const
  return pairs.flatMap((pair): [Selector, Selector][] => {
    if (taken[0].has(pair.old) || taken[1].has(pair.now)) return []
    taken[0].add(pair.old)
    taken[1].add(pair.now)
    return [[old[pair.old] as Selector, now[pair.now] as Selector]]
  })
}

interface Bag {
  /** The weight of each word, all its occurrences together. */
  words: Map<string, number>
  total: number
  /** The words right before and right after. */
  neighbours: string[]
}

function bag({ text, prefix, suffix }: Selector, weight: Weight): Bag {
  const found = new Map<string, number>()
  let total = 0
  for (const word of words(text).slice(0, LONGEST)) {
    found.set(word, (found.get(word) ?? 0) + weight(word))
    total += weight(word)
  }
  return { words: found, total, neighbours: neighbours(prefix, suffix) }
}

type Weight = (word: string) => number

/** The rarer a word among these claims, the more it says which claim it is. See: inverse document frequency */
function rarity(claims: readonly Selector[]): Weight {
  const counts = new Map<string, number>()
  for (const { text } of claims) for (const word of new Set(words(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + claims.length / (counts.get(word) ?? 1))
}

/** See: Dice's coefficient */
function dice(a: Bag, b: Bag): number {
  let shared = 0
  for (const [word, weight] of a.words) shared += Math.min(weight, b.words.get(word) ?? 0)
  return a.total + b.total === 0 ? 0 : (2 * shared) / (a.total + b.total)
}

function inverted(keys: readonly (readonly string[])[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [place, list] of keys.entries()) {
    for (const key of list) {
      const held = index.get(key)
      if (held) held.push(place)
      else index.set(key, [place])
    }
  }
  return index
}

function neighbours(prefix: string, suffix: string): string[] {
  const [before, after] = [words(prefix).slice(-3).join(' '), words(suffix).slice(0, 3).join(' ')]
  return [...(before === '' ? [] : [`<${before}`]), ...(after === '' ? [] : [`>${after}`])]
}

/** How much of its place a claim shares with another: half for each side. */
function sharedPlace(a: Bag, b: Bag): number {
  return b.neighbours.filter((key) => a.neighbours.includes(key)).length / 2
}

function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
