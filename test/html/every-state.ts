import type { Claim, Decision, Reference, Report } from '../../src/schema.js'
import { makeReport } from '../annotate/make-report.js'

export const source = [
  'Tea wakes people.',
  'Tea is hot.',
  'Tea is old.',
  'Tea is wet.',
  'Tea is good.',
  'Tea is best.',
  'Tea is cheap.',
  'Tea is dear.',
].join(' ')

const ranges = [...source.matchAll(/[^.]+\./g)].map(({ index, 0: text }): [number, number] => [
  index + (text.startsWith(' ') ? 1 : 0),
  index + text.length,
])

const decided = { by: 'Ada Lovelace', at: '2026-02-03', note: 'Read it all.' }
const book = { type: 'book', title: 'The book of tea', URL: 'https://example.org/tea' }

const references: Reference[] = [
  {
    id: 'r1',
    quote: 'Lee, 2020',
    position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } },
    citation: { type: 'article-journal', title: 'Tea and sleep: a review' },
    source: 'lee2020',
  },
]

/** A report in which citation slots have every state that there is. */
export function everyState(): Report {
  const report = { ...makeReport(source, ranges), references }
  const cited = (bearing: 'supports' | 'refutes') =>
    [{ quote: '[1]', position: references[0]?.position as never, reference: 'r1', bearing }] as const
  const proposal = { supporting: [], refuting: [], qualifying: [], query: '"tea"' }
  const slots: Claim['citation'][] = [
    { state: 'open', ...proposal, supporting: [], refuting: [], cited: [] },
    { state: 'proposed', ...proposal, cited: [] },
    { state: 'cited', ...proposal, cited: [...cited('supports')] },
    { state: 'mismatched', ...proposal, cited: [...cited('refutes')] },
    { state: 'retracted', ...proposal, cited: [...cited('supports')] },
    { state: 'accepted', ...proposal, cited: [], decision: { decision: 'accept', ...decided } },
    { state: 'replaced', ...proposal, cited: [], decision: { decision: 'cite', ...decided, citations: [book] } },
    { state: 'rejected', ...proposal, cited: [], decision: { decision: 'overrule', ...decided, verdict: 'supported' } },
  ]
  const waiting: Decision = { decision: 'ignore', ...decided }
  const claims = report.claims.map((claim, index) => ({ ...claim, citation: slots[index] as Claim['citation'] }))
  Object.assign(claims[0] as Claim, { pending: { why: 'stale', quote: 'Tea woke people.', decision: waiting } })
  return { ...report, claims }
}
