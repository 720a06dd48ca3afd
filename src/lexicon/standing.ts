import type { Design } from '../schema.js'

/**
 * How much each study design counts: A and B are credible, C only where nothing of A or B bears on the same proposition.
 * Source: the project's verdict rule, after the Oxford CEBM levels of evidence (https://www.cebm.ox.ac.uk).
 */
export const STANDING: Record<Design, 'A' | 'B' | 'C'> = {
  guideline: 'A',
  'meta-analysis': 'A',
  'systematic-review': 'A',
  rct: 'A',
  cohort: 'B',
  'case-control': 'B',
  'cross-sectional': 'B',
  'case-series': 'B',
  modelling: 'B',
  reference: 'B',
  laboratory: 'C',
  'narrative-review': 'C',
  'case-report': 'C',
  opinion: 'C',
}
