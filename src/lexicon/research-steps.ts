/** Verbs for what researchers do to learn something, as against what they learned. Source: "Methods" sentences of structured abstracts; CARS move analysis, Swales 1990. */
export const RESEARCH_STEPS: ReadonlySet<string> = new Set([
  'aim',
  'analyse',
  'analyze',
  'assess',
  'assign',
  'calculate',
  'collect',
  'compare',
  'conduct',
  'design',
  'determine',
  'enrol',
  'enroll',
  'evaluate',
  'examine',
  'explore',
  'hypothesise',
  'hypothesize',
  'identify',
  'investigate',
  'measure',
  'monitor',
  'perform',
  'randomise',
  'randomize',
  'record',
  'recruit',
  'review',
  'score',
  'seek',
  'study',
  'test',
  'undertake',
  'validate',
])

/** What is asked for when an answer is lacking ("further trials are needed"). */
export const WANTED: ReadonlySet<string> = new Set(['need', 'require', 'warrant', 'seek', 'await'])

/** Headings of a structured abstract under which no result stands. Source: NLM structured abstract labels, https://structuredabstracts.nlm.nih.gov */
export const NO_RESULT_HEADING =
  /^\s*(?:title|background|introduction|context|aims?|objectives?|purpose|hypothesis|(?:(?:study |trial )?design)|(?:materials? and |patients and |subjects and )?methods?|setting|participants|interventions?|trial registration)\s*(?::|—|–)/i

/** What researchers meant to learn. Source: CARS move 3, Swales 1990. */
export const INTENT =
  /\bwe (?:hypothesi[sz]ed?|(?:aim|intend|plan|wish|want)(?:ed)? to|sought to|set out to|tested (?:the|our) hypothes[ie]s)\b/i
