import type { Token } from '../../../english/token.js'
import { first } from '../first.js'
import { sides } from '../sides.js'
import type { Clause, Sides } from './clause.js'

/** "There is no evidence that X helps Y", "it makes no difference to Y". */
export function thereIs({ tokens, to, effect, start, rest, fronted }: Clause): Sides | null {
  if (!/^(?:there|it)$/.test(tokens[start]?.lower ?? '')) return null
  // "there is no evidence that X helps Y"
  const that = first(tokens, [start, Math.min(to, start + 8)], /^that$/)
  if (that > 0 && that + 2 < to) return sides(tokens, that + 1, to, effect)
  const linked = between(tokens, start, to)
  if (linked) return linked
  const near = first(tokens, rest, /^(?:from|with|in|to|by|among)$/)
  const at = near > 0 ? near : first(tokens, rest, /^(?:of|for)$/)
  if (at > 0) return { intervention: [[at + 1, to]], outcome: [[rest[0], at]] }
  return { intervention: fronted, outcome: [rest] }
}

/** A trial found "no effect of X on Y", "no link between X and Y". */
export function noneOf({ tokens, to, start }: Clause): Sides | null {
  if (start === 0 || tokens[start]?.lower !== 'no') return null
  if (tokens[start + 2]?.lower === 'of') {
    const on = first(tokens, [start + 4, to], /^(?:on|for|in|against)$/)
    if (on > 0) return { intervention: [[start + 3, on]], outcome: [[on + 1, to]] }
  }
  return tokens[start + 2]?.lower === 'between' ? between(tokens, start, to) : null
}

// "there is no link between X and Y"
function between(tokens: readonly Token[], from: number, to: number): Sides | null {
  const at = first(tokens, [from, Math.min(to, from + 10)], /^between$/)
  if (at < 0) return null
  const and = first(tokens, [at + 1, to], /^and$/)
  return and > at + 1 && and + 1 < to ? { intervention: [[at + 1, and]], outcome: [[and + 1, to]] } : null
}
