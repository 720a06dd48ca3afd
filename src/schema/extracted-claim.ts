import { z } from 'zod'
import { Position, Span } from './position.js'

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
