import type { Modality } from '../schema.js'

/** What finds a claim again: its words, what stands around them, and what they meant there. */
export interface Selector {
  id: string
  quote: string
  /** The prose before and after the quote, white space as single spaces. */
  prefix: string
  suffix: string
  /** The claim standing alone. */
  text: string
  /** Which of the claims of the quote, from 0. */
  ordinal: number
  modality: Modality
  attributedTo?: string | undefined
  /** What introduces it and is not in `text`: a list's lead-in, a heading that denies; empty for nothing. */
  lead: string
  /** Whether words of it take their meaning from the text before, unresolved. */
  leaning: boolean
}
