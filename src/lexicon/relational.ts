/**
 * Nouns that are always of something, with the preposition that says of what: on their own they mean what the article is about.
 * Source: the relational nouns of NomBank (Meyers et al. 2004), those that consumer-health prose leaves open.
 */
export const RELATIONAL: Readonly<Record<string, string>> = {
  effect: 'of',
  benefit: 'of',
  risk: 'of',
  danger: 'of',
  harm: 'of',
  result: 'of',
  dose: 'of',
  dosage: 'of',
  treatment: 'with',
  session: 'of',
  visit: 'for',
  course: 'of',
  absorption: 'of',
  intake: 'of',
  consumption: 'of',
  ingestion: 'of',
  quantity: 'of',
  use: 'of',
  safety: 'of',
  level: 'of',
  deficiency: 'of',
  capsule: 'of',
  tablet: 'of',
  pill: 'of',
  extract: 'of',
  formulation: 'of',
  discontinuation: 'of',
  administration: 'of',
  secretion: 'of',
  efficacy: 'of',
  effectiveness: 'of',
  tolerability: 'of',
  supplement: 'of',
  supplementation: 'with',
  protection: 'from',
  reaction: 'to',
  amount: 'of',
  limit: 'for',
  allowance: 'of',
  overdose: 'of',
  shortage: 'of',
  dosing: 'of',
  withdrawal: 'from',
  cessation: 'of',
  halt: 'to',
  sale: 'of',
}

/** Nouns that are of a condition: on their own they mean the article's. Source: as above. */
export const OF_CONDITION: Readonly<Record<string, string>> = {
  symptom: 'of',
  relief: 'from',
  'flare-up': 'of',
  flare: 'of',
  recurrence: 'of',
  relapse: 'of',
}

/** Nouns of a change, with the way it goes: "the reduction" is in what a verb of that way reduced. Source: as above. */
export const CHANGES: Readonly<Record<string, 1 | -1 | 0>> = {
  reduction: -1,
  decrease: -1,
  fall: -1,
  drop: -1,
  decline: -1,
  increase: 1,
  rise: 1,
  gain: 0,
  improvement: 0,
}

/** Forms in which a substance is taken: "omega-3 capsules" are of omega-3. Source: dosage forms of EDQM Standard Terms. */
export const DOSAGE_FORMS =
  /^(?:supplement|supplementation|capsule|tablet|pill|extract|oil|powder|product|lozenge|drop|gummy|spray|syrup|cream|gel|patch)$/
