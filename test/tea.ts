import type { Finding, Pack, Source } from '../src/schema.js'

/** An invented finding: green tea lowers blood pressure. */
export const teaFinding: Finding = {
  id: 'lee2019-pressure',
  source: 'lee2019',
  statement: 'Green tea lowered blood pressure in adults compared with water.',
  population: 'adults',
  intervention: 'green tea',
  comparator: 'water',
  outcome: 'blood pressure',
  direction: 'favours-intervention',
  certainty: 'high',
  verified: true,
}

/** An invented source, of that finding. */
export const teaSource: Source = {
  id: 'lee2019',
  design: 'meta-analysis',
  verified: true,
  synthetic: true,
  citation: { type: 'article-journal', title: 'Green tea and blood pressure', author: [{ family: 'Lee' }] },
}

/** A pack of that finding alone. */
export const teaPack: Pack = {
  schema: 'evidence-claims/pack@1',
  id: 'tea',
  title: 'Tea',
  language: 'en',
  compiled: '2026-01-01',
  sources: [teaSource],
  findings: [teaFinding],
}
