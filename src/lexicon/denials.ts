/**
 * Words in a heading that turn the claims under it round, whatever those say themselves.
 * Source: headings of myth-and-fact pages of health services (NHS, CDC, Cancer Research UK).
 */
export const DENIALS =
  /\b(?:myths?|mythical|misconceptions?|misbeliefs?|misinformation|fictions?|fallac(?:y|ies)|falsehoods?|fakes?|hoax(?:es)?|lies|false|untrue|not true|wrong|debunk\w*|bust(?:ed|ing)?|disproved|disproven|discredited|refuted)\b/i
