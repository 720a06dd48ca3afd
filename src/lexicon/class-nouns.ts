/**
 * Nouns that only say what kind of thing a name is ("the enzyme COX-2", "a protein called NF-kB"); beside the name they add nothing.
 * Source: top-level semantic types of the UMLS semantic network, https://www.nlm.nih.gov/research/umls/META3_current_semantic_types.html
 */
export const CLASS_NOUNS: ReadonlySet<string> = new Set(
  `protein enzyme hormone gene chemical substance compound plant herb supplement drug medicine medication disease virus bacterium vitamin
  scientist chemist physician pharmacist optometrist surgeon psychologist dietitian inventor
  mineral molecule receptor signal peptide acid food drink team paper light radiation ray rays patient`
    .trim()
    .split(/\s+/),
)
