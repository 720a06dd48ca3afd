import { z } from 'zod'
import { Decision } from './decision.js'
import { Citation } from './pack.js'
import { Position } from './position.js'

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
