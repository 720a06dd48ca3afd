import { type ClauseEffect, clauseEffect } from '../../frame/effect.js'
import { met } from '../../frame/met.js'
import { significance } from '../../frame/significance.js'
import type { Part, PreparedFinding } from '../prepared/prepared-finding.js'
import { comparedFigures } from './compared-figures.js'
import { namedSides } from './named-sides.js'

/** What was found of an outcome with the intervention, against the comparator. */
export interface Found {
  same: boolean
  change: 1 | -1 | null
  good: 1 | -1 | null
}

/**
 * Read from a finding's own words what it found, where no direction is given: which way the outcome went, whether the
 * comparator was named first, and whether the difference was significant.
 */
export function foundInWords(finding: PreparedFinding, part: Part): Found | null {
  const effect = finding.fields ? effectOnOutcome(finding, part) : part.effect
  const sure = significance(part.text) ?? (finding.parts.length > 1 ? null : significance(finding.statement.text))
  if (effect?.same || sure === false || takenBack(finding, part)) return { same: true, change: null, good: null }
  if (!effect) {
    const change = sure === null || !finding.fields ? null : comparedFigures(finding, part)
    return change === null ? null : { same: false, change, good: null }
  }
  const sign = finding.fields && ofComparator(finding, part, effect) ? -1 : 1
  return {
    same: false,
    change: effect.change ? ((sign * effect.change) as 1 | -1) : null,
    good: effect.good ? ((sign * effect.good) as 1 | -1) : null,
  }
}

/** What follows says more than that the difference was not significant, with more nouns than this. */
const FEW = 3

// "… was higher, but the difference was not significant"
function takenBack({ parts }: PreparedFinding, part: Part): boolean {
  const at = parts.indexOf(part)
  const next = parts[at + 1]
  const before = parts[at - 1]
  if (
    next &&
    /^(?:but|however|although|though|yet|there (?:was|were) no|this|the difference|these)\b/i.test(next.text) &&
    isDoubt(next)
  )
    return true
  return before !== undefined && /^(?:although|though|while)\b/i.test(before.text) && isDoubt(before)
}

function isDoubt({ text, terms }: Part): boolean {
  return (
    significance(text) === false &&
    terms.filter(({ light, weight, verb }) => !light && !verb && weight >= 0.9).length <= FEW
  )
}

// "a lower pulse, and a longer time": what is said of the outcome, where the part says other things of others.
function effectOnOutcome(finding: PreparedFinding, part: Part): ClauseEffect | null {
  const { tokens } = finding.statement
  const named = part.terms.filter(
    (term) => met(term, finding.outcome) >= 0.85 && met(term, finding.intervention) < 0.85,
  )
  if (named.length === 0 || !part.effect) return part.effect
  let depth = 0
  let from = part.from
  let best: { effect: ClauseEffect | null; share: number } = { effect: null, share: 0 }
  let tie = false
  for (let i = part.from; i <= part.to; i++) {
    const lower = i < part.to ? (tokens[i]?.lower ?? '') : ','
    if (lower === '(' || lower === '[') depth++
    else if ((lower === ')' || lower === ']') && depth > 0) depth--
    if ((depth > 0 || !/^(?:,|and|while|with)$/.test(lower)) && i < part.to) continue
    const share = named.filter((term) => term.from >= from && term.from < i).length
    if (share === best.share) tie = true
    else if (share > best.share) {
      best = { effect: clauseEffect(tokens, from, i), share }
      tie = false
    }
    from = i + 1
  }
  return tie || !best.effect || best.effect.same !== part.effect.same ? part.effect : best.effect
}

const AGAINST =
  /\b(?:than|compared (?:with|to)|versus|vs\.?|relative to|in comparison (?:with|to)|as against|superior to|inferior to|over)\b/i

// "higher in the control group than with the drug", "more in group II": what is said is said of the comparator.
function ofComparator(finding: PreparedFinding, part: Part, effect: ClauseEffect): boolean {
  const split = AGAINST.exec(part.text)
  const mentions = namedSides(finding, part.text)
  const count = (side: string, from: number, to: number) =>
    mentions.filter((one) => one.side === side && one.start >= from && one.start < to).length
  if (split) {
    const end = part.text.length
    const before = [count('comparator', 0, split.index), count('intervention', 0, split.index)] as const
    const after = [count('comparator', split.index, end), count('intervention', split.index, end)] as const
    if (before[0] <= before[1]) return false
    return after[1] > after[0] || (effect.comparison && after[0] === 0 && before[1] === 0)
  }
  // "favoured placebo"
  const { lemma, end = 0 } = finding.statement.tokens[effect.at] ?? {}
  if (/^favou?r$/.test(lemma ?? ''))
    return mentions.find(({ start }) => start >= end - part.start)?.side === 'comparator'
  const said = mentions[0]
  if (!said || mentions.some(({ side }) => side === 'intervention')) return false
  return /\b(?:in|among|for|of|with|by)(?: the)? $/i.test(part.text.slice(0, said.start)) || said.start < 5
}
