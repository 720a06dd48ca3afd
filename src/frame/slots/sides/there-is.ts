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

/** A trial found "no effect of X on Y", "no link between X and Y", "less of Y with X": what was found is named, not told. */
export function noneOf({ tokens, to, start, effect }: Clause): Sides | null {
  if (start === 0) return null
  let noun = start
  while (noun < to && /^(?:DET|ADJ|ADV|NUM)$/.test(tokens[noun]?.tag ?? '')) noun++
  const opener = tokens[noun + 1]?.lower
  if (opener === 'of' && EFFECTS.test(tokens[noun]?.lemma ?? '')) {
    const on = first(tokens, [noun + 3, to], /^(?:on|for|in|against)$/)
    if (on > 0) return { intervention: [[noun + 2, on]], outcome: [[on + 1, to]] }
  }
  if (opener === 'between' && (noun > start || EFFECTS.test(tokens[noun]?.lemma ?? '')))
    return between(tokens, start, to)
  if (!effect || tells(tokens, start, to)) return null
  // "ginger no better than a dummy pill for nausea"
  if (effect.comparison && /^(?:NOUN|PROPN)$/.test(tokens[start]?.tag ?? '')) {
    let end = effect.at
    while (end > start && /^(?:DET|ADV|ADJ)$/.test(tokens[end - 1]?.tag ?? '')) end--
    if (end > start) return { intervention: [[start, end]], outcome: [[effect.at, to]] }
  }
  const by = first(tokens, [Math.max(effect.at, start) + 1, to], /^(?:with|after|from|under|following)$/)
  return by > 0 && by + 1 < to ? { intervention: [[by + 1, to]], outcome: [[start, by]] } : null
}

const EFFECTS =
  /^(?:effect|impact|benefit|advantage|influence|difference|link|association|relation|relationship|connection|correlation|evidence)$/

// Whether something is told of it: a finite verb follows.
function tells(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { tag, form } = tokens[i] as Token
    if (tag === 'AUX' || (tag === 'VERB' && form !== 'ing' && form !== 'en')) return true
  }
  return false
}

// "there is no link between X and Y"
function between(tokens: readonly Token[], from: number, to: number): Sides | null {
  const at = first(tokens, [from, Math.min(to, from + 10)], /^between$/)
  if (at < 0) return null
  const and = first(tokens, [at + 1, to], /^and$/)
  return and > at + 1 && and + 1 < to ? { intervention: [[at + 1, and]], outcome: [[and + 1, to]] } : null
}
