import type { Selector } from './anchor/selector.js'
import { similarPairs } from './anchor/similar-pairs.js'
import { normaliseQuote } from './identify/normalise-quote.js'

/** Where a remembered claim is now. */
export type Anchored =
  /** `unchanged`: the same words mean the same in the same place; `moved`: the same in another place. */
  | { state: 'unchanged' | 'moved'; claim: Selector }
  /** The likeliest claim for it, of other words or of another meaning: a person has to say whether it is the same. */
  | { state: 'reworded'; claim: Selector }
  | { state: 'gone' }

/**
 * Find claims again in an edited article. Equal words with an equal meaning (the claim standing alone, how it is put and
 * who says so) are the same claim; of several, the text around them decides. What is left is matched by what is said and
 * where. A claim is found for one remembered claim at most.
 *
 * @param remembered the claims to find
 * @param claims the claims of the article as it is now, in its order
 * @returns for each remembered claim where it is
 */
export function anchor(remembered: readonly Selector[], claims: readonly Selector[]): Anchored[] {
  const found = new Map<Selector, Anchored>()
  const taken = new Set<Selector>()
  const take = (old: Selector, claim: Selector, state: Exclude<Anchored['state'], 'gone'>) => {
    found.set(old, { state, claim })
    taken.add(claim)
  }
  const rest = () => ({
    old: remembered.filter((one) => !found.has(one)),
    now: claims.filter((one) => !taken.has(one)),
  })
  const pair = (key: (one: Selector) => string, take: (old: Selector, claim: Selector) => void) => {
    const { old, now } = rest()
    pairEqual(old, now, key, take)
  }

  for (const around of AROUND) {
    pair(
      (one) => JSON.stringify([meaning(one), around(one)]),
      (old, claim) => take(old, claim, keepsMeaning(old, claim) ? place(old, claim) : 'reworded'),
    )
  }
  for (const around of AROUND) {
    pair(
      (one) => JSON.stringify([normaliseQuote(one.quote), one.ordinal, around(one)]),
      (old, claim) => take(old, claim, 'reworded'),
    )
  }
  const left = rest()
  for (const [old, claim] of similarPairs(left.old, left.now, claims)) take(old, claim, 'reworded')
  return remembered.map((one) => found.get(one) ?? { state: 'gone' })
}

/** What tells equal quotes apart, the surest first; the last is their order. */
const AROUND: ((one: Selector) => unknown)[] = [
  (one) => [before(one), after(one), one.id],
  (one) => [before(one), after(one)],
  (one) => [before(one, CLOSE), after(one, CLOSE)],
  (one) => ['before', before(one)],
  (one) => ['after', after(one)],
  (one) => ['before', before(one, CLOSE)],
  (one) => ['after', after(one, CLOSE)],
  (one) => one.id,
  () => null,
]

/** Characters around that tell one place from another, less than what is kept of them; and a word or two. */
const NEAR = 24
const CLOSE = 9

function before({ prefix }: Selector, length = NEAR): string {
  return fold(prefix).slice(-length)
}

function after({ suffix }: Selector, length = NEAR): string {
  return fold(suffix).slice(0, length)
}

function meaning({ quote, text, modality, attributedTo }: Selector): unknown {
  return [normaliseQuote(quote), fold(text), modality, attributedTo && fold(attributedTo)]
}

/** White space and the form of quotation marks, which no meaning hangs on. */
function fold(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
}

/** Where a word's antecedent stayed open, the meaning hangs on the text before. */
function keepsMeaning(old: Selector, claim: Selector): boolean {
  if (!old.leaning && !claim.leaning) return true
  const [short, long] = [fold(old.prefix), fold(claim.prefix)].sort((a, b) => a.length - b.length) as [string, string]
  return long.endsWith(short) && (short !== '' || long === '')
}

function place(old: Selector, claim: Selector): 'unchanged' | 'moved' {
  const stays = before(old) === before(claim) || after(old) === after(claim)
  return old.id === claim.id && stays ? 'unchanged' : 'moved'
}

/** Pair what has equal keys, in order. */
function pairEqual(
  old: readonly Selector[],
  now: readonly Selector[],
  key: (one: Selector) => string,
  take: (old: Selector, claim: Selector) => void,
): void {
  const waiting = new Map<string, Selector[]>()
  for (const one of [...now].reverse()) {
    const list = waiting.get(key(one))
    if (list) list.push(one)
    else waiting.set(key(one), [one])
  }
  for (const one of old) {
    const claim = waiting.get(key(one))?.pop()
    if (claim) take(one, claim)
  }
}
