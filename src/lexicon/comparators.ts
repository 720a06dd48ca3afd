/** What an intervention is compared with. */
export type ComparatorClass = 'inert' | 'nothing' | 'usual' | 'variant'

/**
 * Words that name a kind of comparator. Source: the comparator categories of the Cochrane Handbook, section 3.2.3
 * (https://training.cochrane.org/handbook).
 */
export const COMPARATORS: readonly { class: ComparatorClass; pattern: RegExp }[] = [
  {
    class: 'inert',
    pattern:
      /\b(?:placebos?|shams?|simulated|dummy|vehicle|minimal acupuncture|inactive|sugar pills?|saline|tapped|without needle)\b/i,
  },
  {
    class: 'nothing',
    pattern:
      /\b(?:no (?:\w+ )?(?:treatment|intervention|supplement\w*|acupuncture|exercise|use|promotion|offer|therapy|drug|care|vaccin\w+|medication)|nothing|untreated|non-?users?|wait(?:ing)?[ -]?lists?|wait list|without treatment|without (?:it|them)|before-after|no such offer|none|less exposure|not (?:taking|using|having) )/i,
  },
  {
    class: 'usual',
    pattern:
      /\b(?:usual|standard|conventional|routine|guideline-based|ordinary)(?: \w+)? (?:care|treatments?|therap(?:y|ies)|medicine|management|drugs?|methods?)\b|\b(?:education|controls?|self-care|normal care|care as usual|treatment as usual)\b/i,
  },
]

/** Words that open a comparator. Source: as above. */
export const COMPARISON_PHRASES: readonly RegExp[] = [
  /\bcompared (?:with|to) /i,
  /\bin comparison (?:with|to) /i,
  /\brelative to /i,
  /\bversus /i,
  /\bvs\.? /i,
  /\bas opposed to /i,
  /\brather than /i,
  /\bagainst /i,
  /\bthan /i,
]
