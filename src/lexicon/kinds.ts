import type { Step } from '../english/follows.js'
import type { Kind } from '../schema.js'

/** By which a claim's kind is told, a pattern or several that follow one another; the first that fits decides. `text` looks at the whole, `body` at what is said. */
export interface KindCue {
  kind: Kind
  where: 'text' | 'body'
  pattern: RegExp | readonly Step[]
}

/** Source: claim types of the Full Fact health claims annotation, and question types of PICO; grown by hand. */
export const KIND_CUES: readonly KindCue[] = [
  {
    kind: 'belief',
    where: 'text',
    pattern:
      /\b(?:(?:practitioners?|people|patients|experts|doctors|many|some|parents|users|managers|followers|believers|tradition\w*|medicine) (?:who \w+ )?(?:still |also |often |widely |commonly )?(?:believe|think|feel|fear|say|hold|assume|suspect|worry|swear|report)s?\b|it (?:was|used to be|had been) (?:(?:once|long|widely|generally|commonly) )?(?:held|thought|believed|assumed|supposed) that|myth)/i,
  },
  {
    kind: 'belief',
    where: 'text',
    pattern: [
      [/\b(?:in|according to) (?:traditional|ayurved\w+|folk|chinese)\b/gi, Number.POSITIVE_INFINITY],
      [/\b(?:are|is|holds?|carr\w+|flows?|linked)\b/gi, 0],
    ],
  },
  {
    kind: 'guideline',
    where: 'text',
    pattern:
      /\b(?:guidelines?|guidance|is advised|are advised|advises?|recommends?|is recommended|are recommended|says? (?:that )?(?:\w+ ){1,4}should\b|(?:should|must) (?:never|not) (?:be )?(?:given|taken|used|eaten|drunk|exceed\w*|given to|offered)|should (?:consider|recommend|offer|be offered|avoid|limit|not exceed)|are told|were told|requires? (?:employers|doctors|all|that)|official(?:ly)? (?:advice|recommend\w*)|licensed|authori[sz]ed for)\b/i,
  },
  {
    kind: 'guideline',
    where: 'text',
    pattern: [
      [
        /\b(?:academ(?:y|ies)|societ(?:y|ies)|associations?|colleges?|institutes?|agenc(?:y|ies)|authorit(?:y|ies)|service|nhs|nice|(?<=\bthe )who|fda|cdc|executive|boards?|committees?|councils?|panels?|commission|federation|organi[sz]ations?|ministry|department|foundation|regulators?|taskforce|task force|law|regulations|officials|advisers|advisors)\b/gi,
        60,
      ],
      [
        /^[^.]*\b(?:suggests?|advises?|advised|recommends?|recommended|tells?|urges?|urged|requires?|wants?|backs|endorses?|endorsed|approves|calls? for|called for|asks? (?:for|employers|people|parents|doctors|patients|women|adults|everyone)|prefers?|turned down|turns down|rejects|rejected|rules? out|ruled out|opposes|permits?|cautions|warns against|caps|capped|limits|limited|restricts|stipulates|specifies|sets? (?:a|the|an|no) (?:\w+ ){0,3}(?:limit|cap|ceiling|maximum|minimum|target|threshold)|does not (?:back|want|endorse|approve)|do not (?:back|want|endorse|approve)|says (?:that )?(?:people|patients|adults|women|doctors|everyone|children|parents|nobody|no one))\b/gi,
        0,
      ],
    ],
  },
  {
    kind: 'history',
    where: 'text',
    pattern:
      /\b(?:originat\w+|has been used (?:for|in|since)|have been used (?:for|in|since)|was (?:first|named|invented|discovered|given to)|were (?:first|invented)|dates? back|ancient|centur(?:y|ies)|for generations|in the 1[5-9]\d0s)\b/i,
  },
  {
    kind: 'safety',
    where: 'body',
    pattern:
      /\b(?:side[- ]effects?|adverse|risk[- ]free|safe|safely|safety|harmless|harmful|dangerous|toxic\w*|poisonous|complications?|bleeding|(?:no|zero|few|any|virtually no) risks?|contraindicat\w+|overdos\w+|damaged?s? the|interfere with|(?:hurt|harm(?:ed)?|injured?|killed?|poisoned) (?:anyone|anybody|people|you|by)|chance of (?:(?:contracting|catching|getting|developing) )?(?:an? )?infections?|risk (?:from|in) )\b/i,
  },
  {
    kind: 'dosage',
    where: 'body',
    pattern:
      /\b(?:recommended (?:daily )?(?:amount|dose|intake)|upper limit|\d+ ?(?:mg|g|iu|micrograms?|mcg|ml) (?:of \w+ )?(?:a|per|twice|daily|each)\b|how often|number of (?:visits|sessions)|sessions? (?:a|per) (?:week|month)|the more)\b/i,
  },
  {
    kind: 'definition',
    where: 'body',
    pattern:
      /^(?:an? |the )?[\w\s-]{2,60}? (?:is|are) (?:an? |the |one of the )?(?:\w+[ -]){0,4}?(?:that|which|called|kind of|type of|form of|plant|vitamin|hormone|protein|spice|drink|tissue|marker|substance|compound|ingredient|chemicals?)\b/i,
  },
  {
    kind: 'prevalence',
    where: 'body',
    pattern:
      /\b(?:(?:one|two|three|\d{1,9}) (?:in|out of) \w+|million|affects?|more likely to (?:be|have)|is common among|most people|prevalence|leading causes?)\b/i,
  },
  {
    kind: 'prevalence',
    where: 'body',
    pattern: [
      [/\d ?(?:%|per ?cent)/gi, 50],
      [/\bof (?:\w+ )?(?:adults|people|men|women|children|americans|patients)\b/gi, 0],
    ],
  },
  // what an effect comes from is how the thing works
  {
    kind: 'mechanism',
    where: 'body',
    pattern: [
      [/\b(?:effects?|benefits?|actions?) of\b/gi, 60],
      [/\b(?:due to|comes? from|stems? from|attributed to|explained by|mediated by)\b/gi, 0],
    ],
  },
  {
    kind: 'causal',
    where: 'body',
    pattern:
      /\b(?:caused by|causes?|cause of|leads? to|linked to|associated with|due to|results? from|makes it harder)\b/i,
  },
  {
    kind: 'mechanism',
    where: 'body',
    pattern:
      /\b(?:works? by|by \w+ing|because it|absor\w+|bloodstream|endorphins?|neurotransmitters?|hormones?|enzymes?|proteins?|receptors?|inflamm\w+|immune|cells?|brain chemistry|nervous system|opioids?|energy flow|impulses)\b/i,
  },
]
