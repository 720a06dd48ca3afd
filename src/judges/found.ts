import { met } from '../frame/met.js'
import { significance } from '../frame/significance.js'
import type { Part, PreparedFinding } from './prepared.js'

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
  const { effect } = part
  const sure = significance(part.text) ?? (finding.parts.length > 1 ? null : significance(finding.statement.text))
  if (effect?.same || sure === false) return { same: true, change: null, good: null }
  if (!effect) return sure === null ? null : byFigures(finding, part)
  const turned = effect.comparison && finding.fields && comparatorFirst(finding, part)
  const sign = turned ? -1 : 1
  return {
    same: false,
    change: effect.change ? ((sign * effect.change) as 1 | -1) : null,
    good: effect.good ? ((sign * effect.good) as 1 | -1) : null,
  }
}

const AGAINST = /\b(?:than|compared (?:with|to)|versus|vs\.?|relative to|in comparison (?:with|to))\b/i

// "higher in the control group than with the drug": what is said is said of the comparator.
function comparatorFirst(finding: PreparedFinding, part: Part): boolean {
  const split = AGAINST.exec(part.text)
  if (!split) return false
  const before = sides(finding, part, 0, split.index)
  const after = sides(finding, part, split.index, part.text.length)
  return before.comparator > before.intervention && after.intervention > after.comparator
}

function sides(
  finding: PreparedFinding,
  part: Part,
  from: number,
  to: number,
): { intervention: number; comparator: number } {
  let intervention = 0
  let comparator = 0
  for (const term of part.terms) {
    const start = (finding.statement.tokens[term.from]?.start ?? 0) - part.start
    if (start < from || start >= to) continue
    const [a, b] = [met(term, finding.intervention), met(term, finding.comparator)]
    if (a >= 0.85 && b < 0.6) intervention++
    if ((b >= 0.85 && a < 0.6) || (/^(?:control|controls|placebo|sham)$/.test(term.lower) && a < 0.6)) comparator++
  }
  return { intervention, comparator }
}

// "92 hours with A and 138 hours with B (p < 0.001)": the figure nearest to each side.
function byFigures(finding: PreparedFinding, part: Part): Found | null {
  const figures = part.quantities.filter(({ low, high }) => low === high)
  if (figures.length < 2) return null
  let best: { intervention: number | null; comparator: number | null } = { intervention: null, comparator: null }
  const near = { intervention: Number.POSITIVE_INFINITY, comparator: Number.POSITIVE_INFINITY }
  for (const term of part.terms) {
    const [a, b] = [met(term, finding.intervention), met(term, finding.comparator)]
    const side = a >= 0.85 && b < 0.6 ? 'intervention' : b >= 0.85 && a < 0.6 ? 'comparator' : null
    if (!side) continue
    const at = finding.statement.tokens[term.from]?.start ?? 0
    for (const figure of figures) {
      if (figure.unit !== figures[0]?.unit) continue
      const gap = Math.min(Math.abs(figure.start - at), Math.abs(figure.end - at))
      if (gap < near[side] && gap < 60) {
        near[side] = gap
        best = { ...best, [side]: figure.low }
      }
    }
  }
  if (best.intervention === null || best.comparator === null || best.intervention === best.comparator) return null
  return { same: false, change: best.intervention > best.comparator ? 1 : -1, good: null }
}
