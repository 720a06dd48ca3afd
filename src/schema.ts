import { z } from 'zod'

// ---- places -------------------------------------------------------------------------------------------------------

/** A place in a text: 1-based line and column, 0-based offset in UTF-16 code units. See: unist `Point`. */
export const Point = z.object({ line: z.int().min(1), column: z.int().min(1), offset: z.int().min(0) })
export type Point = z.infer<typeof Point>

/** A range of a text, end exclusive. See: unist `Position`. */
export const Position = z.object({ start: Point, end: Point })
export type Position = z.infer<typeof Position>

/** An exact slice of the article: `source.slice(position.start.offset, position.end.offset) === quote`. */
export const Span = z.object({ quote: z.string(), position: Position })
export type Span = z.infer<typeof Span>

// ---- the pack -----------------------------------------------------------------------------------------------------

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

// ---- the claim ----------------------------------------------------------------------------------------------------

/** What a claim is about; it decides what counts as evidence for it. */
export const Kind = z.enum([
  'efficacy',
  'comparative',
  'mechanism',
  'safety',
  'prevalence',
  'causal',
  'history',
  'guideline',
  'dosage',
  'belief',
  'definition',
  'other',
])
export type Kind = z.infer<typeof Kind>

/** How a claim is put forward. */
export const Modality = z.enum(['asserted', 'hedged', 'attributed', 'recommended', 'conditional'])
export type Modality = z.infer<typeof Modality>

/** 0 no relation, 1 association, 2 conditional causal ("may"), 3 causal. See: Sumner et al. 2014, BMJ 349:g7015 */
export const Strength = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
export type Strength = z.infer<typeof Strength>

/** A word of the article that turns a claim's meaning, and where it stands. */
export const Cue = z.object({
  kind: z.enum(['hedge', 'attribution', 'recommendation', 'condition', 'absolute', 'negation']),
  quote: z.string(),
  position: Position,
})
export type Cue = z.infer<typeof Cue>

/** A number with what it counts. `value` is `low` = `high` unless a range was given. */
export const Quantity = z.object({
  text: z.string(),
  low: z.number(),
  high: z.number(),
  /** `%`, `mg`, `people`, `times`, `week` … singular; null for a bare number. */
  unit: z.string().nullable(),
  relation: z.enum(['exactly', 'about', 'more-than', 'less-than']),
})
export type Quantity = z.infer<typeof Quantity>

/** What happens to the outcome. */
export const Direction = z.enum(['more', 'less', 'no-difference', 'mixed', 'descriptive'])
export type Direction = z.infer<typeof Direction>

/** What a claim says, in parts; a part it does not name is absent. See: PICO. */
export const Frame = z.object({
  population: z.string().optional(),
  intervention: z.string().optional(),
  comparator: z.string().optional(),
  outcome: z.string().optional(),
  timeframe: z.string().optional(),
  dose: z.string().optional(),
  direction: Direction,
  /** Whether the change is good for a patient; null when it cannot be told. */
  beneficial: z.boolean().nullable(),
  negated: z.boolean(),
  quantities: z.array(Quantity),
})
export type Frame = z.infer<typeof Frame>

export const Verdict = z.enum(['supported', 'contested', 'unsupported'])
export type Verdict = z.infer<typeof Verdict>

export const Reason = z.enum([
  'consistent-evidence',
  'conflicting-evidence',
  'mixed-evidence',
  'no-evidence',
  'refuted',
  'overstated',
])
export type Reason = z.infer<typeof Reason>

/** One finding on a citation slot, with the reason why it stands there. */
export const Cited = z.object({ finding: z.string(), source: z.string(), why: z.string() })
export type Cited = z.infer<typeof Cited>

/** A publication that the article itself cites: an entry of its reference list, a link, a DOI in the text. */
export const Reference = z.object({
  id: z.string(),
  /** Where the article says what it is. */
  quote: z.string(),
  position: Position,
  /** What could be read of it. */
  citation: Citation,
  /** The id of the source of a pack that it is. */
  source: z.string().optional(),
})
export type Reference = z.infer<typeof Reference>

/** A citation that the article puts on a claim. */
export const CitationMark = z.object({
  /** The mark: "[3]", "(Smith et al., 2019)", a link. */
  quote: z.string(),
  position: Position,
  /** The id of the reference that it calls; null when it leads nowhere. */
  reference: z.string().nullable(),
  /** What the findings of the cited source say of the claim; `unchecked`: no pack given holds the source. */
  bearing: z.enum(['supports', 'mixed', 'refutes', 'qualifies', 'neutral', 'unchecked']),
})
export type CitationMark = z.infer<typeof CitationMark>

const decided = {
  /** Who decided. */
  by: z.string().min(1),
  /** When: an ISO date, with or without a time. */
  at: z.string().min(1),
  note: z.string().optional(),
}

/** What a person decided about a claim. */
export const Decision = z.discriminatedUnion('decision', [
  /** The verdict and the proposed citations stand. */
  z.object({ decision: z.literal('accept'), ...decided }),
  /** These citations take the place of the proposed ones. */
  z.object({ decision: z.literal('cite'), ...decided, citations: z.array(Citation).min(1) }),
  /** The verdict is another one. */
  z.object({ decision: z.literal('overrule'), ...decided, verdict: Verdict, note: z.string().min(1) }),
  /** The claim needs no citation. */
  z.object({ decision: z.literal('ignore'), ...decided, note: z.string().min(1) }),
])
export type Decision = z.infer<typeof Decision>

const proposal = {
  supporting: z.array(Cited),
  refuting: z.array(Cited),
  qualifying: z.array(Cited),
  /** A search of the literature for the claim. */
  query: z.string(),
}
/** Citations of the article on this claim. */
const marks = { cited: z.array(CitationMark) }
const marked = { cited: z.array(CitationMark).min(1) }

/** The place on a claim for its citations. */
export const CitationSlot = z.discriminatedUnion('state', [
  /** No finding stands for or against the claim as it is worded; `query` says what to look for. */
  z.object({
    state: z.literal('open'),
    ...proposal,
    supporting: z.tuple([]),
    refuting: z.tuple([]),
    cited: z.tuple([]),
  }),
  /** Filled from the evidence given; nobody has looked at it yet. */
  z.object({ state: z.literal('proposed'), ...proposal, cited: z.tuple([]) }),
  /** The article cites something here. */
  z.object({ state: z.literal('cited'), ...proposal, ...marked }),
  /** The article cites something here whose findings do not support the claim. */
  z.object({ state: z.literal('mismatched'), ...proposal, ...marked }),
  /** The article cites something here that was retracted. */
  z.object({ state: z.literal('retracted'), ...proposal, ...marked }),
  /** A person let the verdict and its citations stand. */
  z.object({ state: z.literal('accepted'), ...proposal, ...marks, decision: Decision.options[0] }),
  /** A person put other citations in the place of the proposed ones. */
  z.object({ state: z.literal('replaced'), ...proposal, ...marks, decision: Decision.options[1] }),
  /** A person decided otherwise: another verdict, or no citation needed. */
  z.object({
    state: z.literal('rejected'),
    ...proposal,
    ...marks,
    decision: z.discriminatedUnion('decision', [Decision.options[2], Decision.options[3]]),
  }),
])
export type CitationSlot = z.infer<typeof CitationSlot>

/** What a person saw of a claim's evidence when deciding. */
export const Seen = z.object({
  verdict: Verdict,
  reason: Reason,
  /** Ids of the findings on the slot, for and against and limiting. */
  findings: z.array(z.string()),
  /** Hash of what those findings, their sources and the article's own citations said. */
  evidence: z.string(),
  /** The packs given: the SHA-256 of each by its id. */
  packs: z.record(z.string(), z.string()),
})
export type Seen = z.infer<typeof Seen>

/** A decision that waits for a person: the claim or its evidence has changed since. */
export const PendingDecision = z.object({
  /** `stale`: the evidence has changed; `reworded`: the claim has. */
  why: z.enum(['stale', 'reworded']),
  /** The quote that was decided about. */
  quote: z.string(),
  /** The claim that was decided about, standing alone. */
  text: z.string().optional(),
  /** What the person saw of its evidence. */
  seen: Seen.optional(),
  decision: Decision,
})
export type PendingDecision = z.infer<typeof PendingDecision>

/** A claim as the article makes it, before any evidence is looked at. */
export const ExtractedClaim = z.object({
  /** From the normalised quote, the ordinal within it and its occurrence; never from `text`. */
  id: z.string(),
  /** The claim, standing alone. */
  text: z.string(),
  quote: z.string(),
  position: Position,
  /** The parts of `position` this claim was read from, when it is not the whole. */
  spans: z.array(Span),
  /** Other spans of the article that `text` took words from. */
  context: z.array(Span),
  kind: Kind,
  modality: Modality,
  /** Who says so, when the claim is somebody's. */
  attributedTo: z.string().optional(),
  strength: Strength,
  /** always, only, never, no risk … */
  absolute: z.boolean(),
  cues: z.array(Cue),
  /** Words whose antecedent stayed open. */
  ambiguous: z.array(z.string()),
  frame: Frame,
})
export type ExtractedClaim = z.infer<typeof ExtractedClaim>

/** A claim with its verdict and its citation slot. */
export const Claim = z.object({
  ...ExtractedClaim.shape,
  verdict: Verdict,
  reason: Reason,
  /** Of the evidence behind the verdict; null where it says none. */
  certainty: Certainty.nullable(),
  /** One plain sentence that names the findings. */
  rationale: z.string(),
  /** Wording that the evidence would carry, for an overstated claim. */
  suggestion: z.string().optional(),
  /** Ids of claims of this article that this one contradicts. */
  contradicts: z.array(z.string()),
  citation: CitationSlot,
  /** A decision about it that is not applied until a person confirms it. */
  pending: PendingDecision.optional(),
})
export type Claim = z.infer<typeof Claim>

// ---- the report ---------------------------------------------------------------------------------------------------

/** What a passage is: a claim, or why it holds none. */
export const Disposition = z.enum([
  'claim',
  'question',
  'instruction',
  'opinion',
  'signpost',
  'anecdote',
  'heading',
  'caption',
  'label',
  'disclaimer',
  'correction',
  'myth',
  'promotion',
  'reference',
  'furniture',
  'fragment',
])
export type Disposition = z.infer<typeof Disposition>

/** The smallest unit of the article's prose. Passages tile the prose: no gap, no overlap. */
export const Passage = z.object({
  quote: z.string(),
  position: Position,
  disposition: Disposition,
  /** Ids of the claims read from it. */
  claims: z.array(z.string()),
})
export type Passage = z.infer<typeof Passage>

/** What went wrong on the way without stopping the run. */
export const Problem = z.object({
  code: z.string(),
  message: z.string(),
  claim: z.string().optional(),
  position: Position.optional(),
})
export type Problem = z.infer<typeof Problem>

export const ArticleInfo = z.object({
  title: z.string().optional(),
  path: z.string().optional(),
  /** Of the article as UTF-8, hexadecimal. */
  sha256: z.string(),
  /** In UTF-16 code units. */
  length: z.int(),
  words: z.int(),
})
export type ArticleInfo = z.infer<typeof ArticleInfo>

/** The first half of the pipeline: an article's claims and what it cites, with no evidence looked at. */
export const Claims = z.object({
  article: ArticleInfo,
  claims: z.array(ExtractedClaim),
  passages: z.array(Passage),
  /** What the article itself cites, in its order. */
  references: z.array(Reference),
  /** Where it cites, in its order: each mark once for each reference, with the ids of the claims that it stands on. */
  marks: z.array(z.object({ ...CitationMark.omit({ bearing: true }).shape, claims: z.array(z.string()) })),
  /** What is wrong with its citations. */
  problems: z.array(Problem),
})
export type Claims = z.infer<typeof Claims>

/** The result of checking an article. Every cited finding and source stands in it once. */
export const Report = z.object({
  schema: z.literal('evidence-claims/report@1'),
  generator: z.object({ name: z.string(), version: z.string() }),
  article: ArticleInfo,
  packs: z.array(z.object({ id: z.string(), compiled: z.string(), sha256: z.string() })),
  claims: z.array(Claim),
  passages: z.array(Passage),
  findings: z.array(Finding),
  sources: z.array(Source),
  /** What the article itself cites, in its order. */
  references: z.array(Reference),
  problems: z.array(Problem),
})
export type Report = z.infer<typeof Report>

// ---- the ledger ---------------------------------------------------------------------------------------------------

const decidedAbout = {
  /** The claim's words in the article. See: W3C Web Annotation, `TextQuoteSelector` */
  quote: z.string().min(1),
  /** The prose right before the quote and right after it, white space as single spaces. */
  prefix: z.string(),
  suffix: z.string(),
  /** The claim standing alone, where that is not its quote. */
  text: z.string().min(1).optional(),
  /** Which of the claims of that quote it is, where it is not the first. */
  ordinal: z.int().min(1).optional(),
  /** How the claim is put forward, where it is not asserted. */
  modality: Modality.optional(),
  attributedTo: z.string().optional(),
  /** What introduces it, where its text does not say so: the lead-in of its list, a heading that denies. */
  lead: z.string().min(1).optional(),
  seen: Seen,
}

/** A decision with what finds its claim again and what the person saw of it. */
export const LedgerEntry = z.discriminatedUnion('decision', [
  Decision.options[0].extend(decidedAbout),
  Decision.options[1].extend(decidedAbout),
  Decision.options[2].extend(decidedAbout),
  Decision.options[3].extend(decidedAbout),
])
export type LedgerEntry = z.infer<typeof LedgerEntry>

/** The decisions on an article's claims, kept beside the article. */
export const Ledger = z.object({
  schema: z.literal('evidence-claims/ledger@1'),
  article: z.object({ title: z.string().optional(), path: z.string().optional() }),
  /** By the claim's id when it was decided about; null: not decided yet. */
  decisions: z.record(
    z.string().regex(/^c-[0-9a-f]{12}(?:-\d+)?$/, 'the id of a claim, such as `c-0123456789ab`'),
    LedgerEntry.nullable(),
  ),
})
export type Ledger = z.infer<typeof Ledger>
