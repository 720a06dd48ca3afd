import type { Nodes, TableRow } from 'mdast'
import { shownFootnotes } from '../../src/annotate/shown-footnotes.js'
import { parseMarkdown } from '../../src/markdown.js'
import { type JudgedClaim, report } from '../../src/report.js'
import type { Claim, ExtractedClaim, Pack, Passage, Reason, Report, Verdict } from '../../src/schema.js'

const verdicts: Record<Reason, Verdict> = {
  'consistent-evidence': 'supported',
  'conflicting-evidence': 'contested',
  'mixed-evidence': 'contested',
  refuted: 'unsupported',
  overstated: 'unsupported',
  'no-evidence': 'unsupported',
}
export const reasons = Object.keys(verdicts) as Reason[]

export const pack: Pack = {
  schema: 'evidence-claims/pack@1',
  id: 'tea',
  title: 'Tea',
  language: 'en',
  compiled: '2026-01-01',
  sources: [
    {
      id: 'lee2020',
      design: 'meta-analysis',
      verified: true,
      citation: {
        type: 'article-journal',
        title: 'Tea and sleep: a review',
        author: [
          { family: 'Lee', given: 'Ann B.' },
          { family: 'Ode', given: 'C' },
          { family: 'Pu', given: 'D' },
          { literal: 'E Group' },
        ],
        'container-title': 'Journal of Tea',
        issued: { 'date-parts': [[2020, 3]] },
        volume: 4,
        issue: 2,
        page: '5-9',
        DOI: '10.1000/tea(1)2<3>',
      },
    },
    {
      id: 'made',
      design: 'rct',
      verified: false,
      synthetic: true,
      retracted: true,
      citation: { type: 'book', URL: 'javascript:alert(1)' },
    },
  ],
  findings: [
    { id: 'lee-sleep', source: 'lee2020', statement: 'Tea made people sleep 12 minutes longer.', verified: true },
    { id: 'made-sleep', source: 'made', statement: 'Tea made no difference.', verified: false },
  ],
}

/** A claim on a range of a text. */
export function makeClaim(
  source: string,
  [start, end]: readonly [number, number],
  index: number,
  reason: Reason = reasons[index % reasons.length] as Reason,
  { contradicts = [], ...judged }: Partial<Pick<Claim, 'contradicts' | 'rationale' | 'citation'>> = {},
): JudgedClaim {
  const quote = source.slice(start, end)
  const position = { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } }
  const claim: ExtractedClaim = {
    id: `c${index}`,
    text: quote.trim() || 'Nothing.',
    quote,
    position,
    spans: [],
    context: [],
    kind: 'efficacy',
    modality: 'asserted',
    strength: 3,
    absolute: false,
    cues: [],
    ambiguous: [],
    frame: { direction: 'more', beneficial: true, negated: false, quantities: [] },
  }
  const lee = { finding: 'lee-sleep', source: 'lee2020', why: 'tea and sleep fit' }
  const made = { finding: 'made-sleep', source: 'made', why: 'comparator fits' }
  const query = `"tea" AND (sleep)`
  return {
    claim,
    contradicts,
    judgement: {
      verdict: verdicts[reason],
      reason,
      certainty: reason === 'no-evidence' ? null : ('very-low' as const),
      rationale: 'Lee et al. 2020 found it.',
      ...(reason === 'overstated' ? { suggestion: 'Tea may help.' } : {}),
      citation:
        reason === 'no-evidence'
          ? { state: 'open' as const, supporting: [] as [], refuting: [] as [], qualifying: [], query, cited: [] as [] }
          : { state: 'proposed' as const, supporting: [lee], refuting: [made], qualifying: [], query, cited: [] as [] },
      ...judged,
    },
  }
}

/** A report with a claim on each of some ranges of a text. */
export function makeReport(
  source: string,
  ranges: readonly (readonly [number, number])[],
  passages: Passage[] = [],
): Report {
  return report({
    article: { source, path: 'tea.md' },
    claims: ranges.map((range, index) => makeClaim(source, range, index)),
    passages,
    packs: [pack],
  })
}

/** The ranges of the text nodes of a markdown text that are shown and not only white space. */
export function textRanges(source: string): [number, number][] {
  const ranges: [number, number][] = []
  const root = parseMarkdown(source)
  const footnotes = shownFootnotes(root)
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { position } = node
    if (node.type === 'text' && position && node.value.trim() !== '')
      ranges.push([position.start.offset ?? 0, position.end.offset ?? 0])
    if (!('children' in node) || (node.type === 'footnoteDefinition' && !footnotes.has(node))) continue
    const columns = node.type === 'table' ? (node.children[0]?.children.length ?? 0) : 0
    for (const child of node.children) stack.push(child.type === 'tableRow' ? row(child, columns) : child)
  }
  return ranges.sort((a, b) => a[0] - b[0])
}

/** Cells that the header has no column for are not shown. */
function row(node: TableRow, columns: number): TableRow {
  return { ...node, children: node.children.slice(0, columns) }
}
