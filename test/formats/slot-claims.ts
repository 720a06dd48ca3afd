import type { JudgedClaim } from '../../src/report.js'
import type { CitationMark, CitationSlot } from '../../src/schema.js'
import { makeClaim } from '../annotate/make-report.js'

/** A claim for each state that the article or a person gives to a citation slot. */
export function slotClaims(source: string): JudgedClaim[] {
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 4, offset: 3 } }
  const cited: CitationMark[] = [{ quote: '[3]', position, reference: null, bearing: 'unchecked' }]
  const proposal = { supporting: [], refuting: [], qualifying: [], query: 'tea', cited }
  const by = { by: 'Ann', at: '2026-01-02' }
  const slots: CitationSlot[] = [
    { state: 'cited', ...proposal },
    { state: 'mismatched', ...proposal },
    { state: 'retracted', ...proposal },
    { state: 'accepted', ...proposal, decision: { decision: 'accept', ...by } },
    {
      state: 'replaced',
      ...proposal,
      decision: { decision: 'cite', ...by, citations: [{ type: 'book', title: 'Tea and you', DOI: '10.1000/tea' }] },
    },
    { state: 'rejected', ...proposal, decision: { decision: 'ignore', ...by, note: 'common knowledge' } },
    {
      state: 'rejected',
      ...proposal,
      decision: { decision: 'overrule', ...by, verdict: 'contested', note: 'newer trial' },
    },
  ]
  return slots.map((citation, index) => makeClaim(source, [0, source.length], index, 'no-evidence', { citation }))
}
