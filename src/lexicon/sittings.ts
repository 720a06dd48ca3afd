/** Names of the times a treatment is given, and of how often. Source: TIDieR checklist, item 8 (Hoffmann et al. 2014, doi:10.1136/bmj.g1687). */
export const COUNTED =
  /\b(?:visits?|sessions?|treatments?|appointments?|sittings?|courses?|doses|injections|classes|lessons)\b/i

/** How often, not how many times in all. Source: as above. */
export const OFTEN =
  /\b(?:frequen\w+|per (?:day|week|month)|(?:a|each|every) (?:day|week|month)|daily|weekly|monthly|(?:once|twice|thrice) (?:a|per)|times (?:a|per))\b/i
