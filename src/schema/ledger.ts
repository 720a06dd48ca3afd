import { z } from 'zod'
import { Decision, Seen } from './decision.js'
import { Modality } from './extracted-claim.js'

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
