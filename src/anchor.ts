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
 * Find claims again in an edited article. Equal words with an equal meaning (the claim standing alone, how it is put, who
 * says so and what introduces it) are the same claim; of several, the text around them decides. What is left is matched by what is said and
 * where. A claim is found for one remembered claim at most.
 *
 * @param remembered the claims to find
 * @param claims the claims of the article as it is now, in its order
 * @returns for each remembered claim where it is
 */
export function anchor(remembered: readonly Selector[], claims: readonly Selector[]): Anchored[] {
  const found = new Map<Selector, Anchored>()
  const left = { old: remembered.map(folded), now: claims.map(folded) }
  const match = (
    key: (one: Folded) => string,
    stateOf: (old: Folded, claim: Folded) => 'unchanged' | 'moved' | 'reworded',
  ) => {
    for (const around of AROUND) {
      if (left.old.length === 0 || left.now.length === 0) return
      const taken = new Set<Folded>()
      for (const [old, claim] of equalPairs(left.old, left.now, (one) => `${key(one)}\n${around(one)}`)) {
        found.set(old.selector, { state: stateOf(old, claim), claim: claim.selector })
        taken.add(old).add(claim)
      }
      left.old = left.old.filter((one) => !taken.has(one))
      left.now = left.now.filter((one) => !taken.has(one))
    }
  }
  match(
    (one) => one.meaning,
    (old, claim) => (keepsMeaning(old, claim) ? place(old, claim) : 'reworded'),
  )
  match(
    (one) => one.quote,
    () => 'reworded',
  )
  const [old, now] = [left.old, left.now].map((list) => list.map(({ selector }) => selector)) as [
    Selector[],
    Selector[],
  ]
  for (const [one, claim] of similarPairs(old, now, claims)) found.set(one, { state: 'reworded', claim })
  return remembered.map((one) => found.get(one) ?? { state: 'gone' })
}

/** A selector with what it is compared by. */
interface Folded {
  selector: Selector
  meaning: string
  quote: string
  prefix: string
  suffix: string
}

function folded(selector: Selector): Folded {
  const { quote, ordinal, text, modality, attributedTo, lead, prefix, suffix } = selector
  const words = normaliseQuote(quote)
  return {
    selector,
    meaning: JSON.stringify([words, fold(text), modality, attributedTo && fold(attributedTo), fold(lead)]),
    quote: JSON.stringify([words, ordinal]),
    prefix: fold(prefix),
    suffix: fold(suffix),
  }
}

/** White space and the form of quotation marks, which no meaning hangs on. */
function fold(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
}

/** Characters around that tell one place from another, less than what is kept of them; and a word or two. */
const NEAR = 24
const CLOSE = 9

/** What tells equal quotes apart, the surest first; the last is their order. */
const AROUND: ((one: Folded) => string)[] = [
  (one) => `${before(one)}\n${after(one)}\n${one.selector.id}`,
  (one) => `${before(one)}\n${after(one)}`,
  (one) => `${before(one, CLOSE)}\n${after(one, CLOSE)}`,
  (one) => before(one),
  (one) => after(one),
  (one) => before(one, CLOSE),
  (one) => after(one, CLOSE),
  (one) => one.selector.id,
  () => '',
]

function before({ prefix }: Folded, length = NEAR): string {
  return prefix.slice(-length)
}

function after({ suffix }: Folded, length = NEAR): string {
  return suffix.slice(0, length)
}

/** Where a word's antecedent stayed open, the meaning hangs on the text before. */
function keepsMeaning(old: Folded, claim: Folded): boolean {
  if (!old.selector.leaning && !claim.selector.leaning) return true
  const [short, long] = [old.prefix, claim.prefix].sort((a, b) => a.length - b.length) as [string, string]
  return long.endsWith(short) && (short !== '' || long === '')
}

function place(old: Folded, claim: Folded): 'unchanged' | 'moved' {
  const stays = before(old) === before(claim) || after(old) === after(claim)
  return old.selector.id === claim.selector.id && stays ? 'unchanged' : 'moved'
}

/** Pair what has equal keys, in order. */
function equalPairs(old: readonly Folded[], now: readonly Folded[], key: (one: Folded) => string): [Folded, Folded][] {
  const waiting = new Map<string, Folded[]>()
  for (const one of now.toReversed()) {
    const list = waiting.get(key(one))
    if (list) list.push(one)
    else waiting.set(key(one), [one])
  }
  return old.flatMap((one): [Folded, Folded][] => {
    const claim = waiting.get(key(one))?.pop()
    return claim ? [[one, claim]] : []
  })
}
