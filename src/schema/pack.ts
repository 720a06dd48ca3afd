import { z } from 'zod'

/** How a source was made. See: DESIGN of the pack; the order is that of its standing. */
export const Design = z.enum([
  'guideline',
  'meta-analysis',
  'systematic-review',
  'rct',
  'cohort',
  'case-control',
  'cross-sectional',
  'case-series',
  'modelling',
  'reference',
  'laboratory',
  'narrative-review',
  'case-report',
  'opinion',
])
export type Design = z.infer<typeof Design>

/** How sure one can be of a result. See: GRADE, https://www.gradeworkinggroup.org */
export const Certainty = z.enum(['high', 'moderate', 'low', 'very-low'])
export type Certainty = z.infer<typeof Certainty>

/** Which side a finding's result falls on. `mixed`: results conflict; `inconclusive`: they allow no answer. */
export const FindingDirection = z.enum([
  'favours-intervention',
  'favours-comparator',
  'no-difference',
  'mixed',
  'inconclusive',
  'descriptive',
])
export type FindingDirection = z.infer<typeof FindingDirection>

/** A person or a body that wrote a source. See: CSL-JSON `name-variable`. */
export const Name = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
})
export type Name = z.infer<typeof Name>

const CslDate = z.looseObject({
  'date-parts': z.array(z.array(z.union([z.number(), z.string()]))).optional(),
  raw: z.string().optional(),
  literal: z.string().optional(),
})

/** A bibliographic record. See: CSL-JSON, https://docs.citationstyles.org */
export const Citation = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  type: z.string(),
  title: z.string().optional(),
  author: z.array(Name).optional(),
  issued: CslDate.optional(),
  'container-title': z.string().optional(),
  volume: z.union([z.string(), z.number()]).optional(),
  issue: z.union([z.string(), z.number()]).optional(),
  page: z.union([z.string(), z.number()]).optional(),
  publisher: z.string().optional(),
  DOI: z.string().optional(),
  PMID: z.string().optional(),
  PMCID: z.string().optional(),
  ISBN: z.string().optional(),
  URL: z.string().optional(),
})
export type Citation = z.infer<typeof Citation>

/** A publication. */
export const Source = z.object({
  id: z.string().min(1),
  design: Design,
  designNote: z.string().nullish(),
  /** false: the record has not been checked against the publication. */
  verified: z.boolean(),
  citation: Citation,
  /** The id of an older source that this one replaces. */
  supersedes: z.string().nullish(),
  retracted: z.boolean().nullish(),
  /** An invented test fixture: a report says so. */
  synthetic: z.boolean().nullish(),
})
export type Source = z.infer<typeof Source>

/** One result of a source: one comparator, one direction. The parts may be null; the statement may not. */
export const Finding = z.object({
  id: z.string().min(1),
  source: z.string().min(1),
  /** One or two sentences, with numbers. */
  statement: z.string().min(1),
  population: z.string().nullish(),
  intervention: z.string().nullish(),
  comparator: z.string().nullish(),
  outcome: z.string().nullish(),
  timeframe: z.string().nullish(),
  direction: FindingDirection.nullish(),
  magnitude: z.string().nullish(),
  certainty: Certainty.nullish(),
  certaintyNote: z.string().nullish(),
  /** false: the numbers have not been checked against the publication. */
  verified: z.boolean(),
})
export type Finding = z.infer<typeof Finding>

/** A file of sources and findings on a topic. */
export const Pack = z.object({
  $schema: z.string().optional(),
  schema: z.literal('evidence-claims/pack@1'),
  id: z.string().min(1),
  title: z.string(),
  language: z.string(),
  /** ISO date. */
  compiled: z.string(),
  sources: z.array(Source),
  findings: z.array(Finding),
  /** Words that mean the same in this topic: each row is a set of synonyms. */
  vocabulary: z.array(z.array(z.string()).min(2)).optional(),
})
export type Pack = z.infer<typeof Pack>
