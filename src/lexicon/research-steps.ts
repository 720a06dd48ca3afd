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

/** Steps of which the number of people or samples tells nothing ("sixty women were enrolled"). Source: CONSORT 2010, participant flow. */
export const ENROLMENT: ReadonlySet<string> = new Set([
  'allocate',
  'assign',
  'collect',
  'divide',
  'eligible',
  'enrol',
  'enroll',
  'follow',
  'randomise',
  'randomize',
  'recruit',
  'register',
  'select',
  'stratify',
])

/** What a protocol lays down before anything is learned. Source: CONSORT 2010, items 4a, 6a and 15. */
export const PROTOCOL_NOUNS: ReadonlySet<string> = new Set([
  'assessment',
  'criteria',
  'criterion',
  'endpoint',
  'end-point',
  'hypothesis',
  'measure',
  'measurement',
  'objective',
  'outcome',
])

/** What is asked for when an answer is lacking ("further trials are needed"). */
export const WANTED: ReadonlySet<string> = new Set(['need', 'require', 'warrant', 'seek', 'await'])

/** Headings of a structured abstract under which no result stands. Source: NLM structured abstract labels, https://structuredabstracts.nlm.nih.gov */
export const NO_RESULT_HEADING =
  /^\s*(?:title|background|introduction|context|aims?|objectives?|purpose|hypothesis|(?:(?:study |trial )?design)|(?:materials? and |patients and |subjects and )?methods?|setting|participants|interventions?|trial registration)\s*(?::|—|–)/i

/** What researchers meant to learn. Source: CARS move 3, Swales 1990. */
export const INTENT =
  /\b(?:we (?:hypothesi[sz]ed?|(?:aim|intend|plan|wish|want)(?:ed)? to|sought to|set out to|tested (?:the|our) hypothes[ie]s)|(?:study|trial|review|paper|analysis|investigation|research|work|experiment) (?:(?:is|was) )?(?:aim(?:s|ed)|intend(?:s|ed)|designed|sought|set out) to|(?:aim|objective|purpose|goal)s? (?:of (?:this|the|our|the present|the current)(?: [\w-]+){1,4} )?(?:is|was|are|were) to)\b/i
