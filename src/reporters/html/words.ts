import type { Certainty, CitationMark, CitationSlot, Claim, Design, Kind, Modality } from '../../schema.js'

/** What readers call the designs of studies. */
export const designs: Record<Design, string> = {
  guideline: 'guideline',
  'meta-analysis': 'meta-analysis',
  'systematic-review': 'systematic review',
  rct: 'randomised trial',
  cohort: 'cohort study',
  'case-control': 'case-control study',
  'cross-sectional': 'cross-sectional study',
  'case-series': 'case series',
  modelling: 'modelling study',
  reference: 'reference work',
  laboratory: 'laboratory study',
  'narrative-review': 'narrative review',
  'case-report': 'case report',
  opinion: 'opinion',
}

/** How sure one can be, in words of the page. */
export const certainties: Record<Certainty, string> = {
  high: 'high',
  moderate: 'moderate',
  low: 'low',
  'very-low': 'very low',
}

/** What a claim is about, in words of the page. */
export const kinds: Record<Kind, string> = {
  efficacy: 'an effect on health',
  comparative: 'a comparison',
  mechanism: 'how it works',
  safety: 'safety',
  prevalence: 'how common it is',
  causal: 'a cause',
  history: 'history',
  guideline: 'what guidelines say',
  dosage: 'dose',
  belief: 'a belief',
  definition: 'a definition',
  other: 'other',
}

/** How a claim is put forward, in words of the page. */
export const modalities: Record<Modality, string> = {
  asserted: 'as a fact',
  hedged: 'with a hedge',
  attributed: 'as somebody’s statement',
  recommended: 'as a recommendation',
  conditional: 'on a condition',
}

/** See: Sumner et al. 2014, BMJ 349:g7015 */
export const strengths: Record<Claim['strength'], string> = {
  0: 'none',
  1: 'an association',
  2: 'a possible cause',
  3: 'a cause',
}

/** What the state of a citation slot that is not open means, in a sentence. */
export const states: Record<Exclude<CitationSlot['state'], 'open'>, string> = {
  proposed: 'These citations are proposed from the evidence given. Nobody has looked at them yet.',
  cited: 'The article cites something here.',
  mismatched: 'The article cites something here whose findings do not support the claim.',
  retracted: 'The article cites something here that was retracted.',
  accepted: 'A person let the verdict and its citations stand.',
  replaced: 'A person put other citations in the place of the proposed ones.',
  rejected: 'A person decided otherwise.',
}

/** What the findings of a cited source say of the claim. */
export const bearings: Record<CitationMark['bearing'], string> = {
  supports: 'its findings support the claim',
  mixed: 'its findings are mixed',
  refutes: 'its findings speak against the claim',
  qualifies: 'its findings limit the claim',
  neutral: 'its findings say nothing on the claim',
  unchecked: 'not checked: no pack given holds it',
}
