/**
 * Words that stand with a colon before a sentence and are none of it: "Fact: …", "Results: …", "A: …".
 * Source: section labels of structured abstracts (ICMJE Recommendations, https://www.icmje.org) and of fact checks (ClaimReview,
 * https://schema.org/ClaimReview), with those of questions and answers.
 */
const LABELS =
  'fact|truth|reality|verdict|answer|bottom line|short answer|tip|note|nb|key point|takeaway|key finding|result|results|conclusion|conclusions|background|introduction|importance|context|methods?|design|setting|participants|patients|interventions?|main outcome measures?|measurements|findings|interpretation|discussion|evidence|aims?|objectives?|purpose|limitations|summary|question|remember|[qa]'

/** A label, its colon and the space behind it, where a sentence follows. */
export const LABEL = new RegExp(`^(?:${LABELS})(?: \\d+)?\\s?:\\s+(?=["“\\p{Lu}\\d])`, 'iu')
