import { z } from 'zod'
import { CitationMark, Reference } from './citation-slot.js'
import { Claim } from './claim.js'
import { ExtractedClaim } from './extracted-claim.js'
import { Finding, Source } from './pack.js'
import { Position } from './position.js'

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

/** The article that was read. */
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
