/** Kinds of what the body makes and sends. Source: MeSH tree numbers D06 (hormones), D12.644 (peptides) and D27.505.696.577 (neurotransmitters). */
export const MESSENGERS: readonly string[] = 'chemical neurotransmitter hormone neurohormone cytokine peptide'.split(
  ' ',
)

/** Verbs of what sets them free or changes them, and words of findings that do. Source: predicates of the Gene Ontology's regulation terms, everyday words added. */
export const SETS_FREE: ReadonlySet<string> = new Set(
  'release produce stimulate trigger activate raise increase alter change affect modulate boost start induce cause act work make secrete'.split(
    ' ',
  ),
)
export const ACTS =
  /\b(?:releas\w+|activat\w+|rais(?:e[sd]?|ing)|mediat\w+|acts?|acted|through|via|switch\w* on|modulat\w+|increas\w+|boost\w*|stimulat\w+|induc\w+|alter\w*|chang\w+|involv\w+|rose|rises?|produc\w+|secret\w+)\b/i

/** Nouns beside the name of a substance that add nothing to it. Source: own compilation. */
export const FORMAL_NOUNS =
  /^(?:levels?|production|releases?|flow|methods?|types?|kinds?|amounts?|ways?|(?:human )?body|brain chemistry|transmission|balance|supply)$/

/** Where in the body it is. Source: MeSH Anatomy, top levels. */
export const BODY_PLACES =
  /^(?:brain|spine|spinal cord|muscles?|muscle tissue|blood|bloodstream|central nervous system|nervous system|tissues?|gut|skin)$/
