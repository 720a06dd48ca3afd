/**
 * Nouns that are followed by a letter or number of a series ("vitamin D", "type 2"): a stop after that letter is no
 * initial's, and that number starts no list item.
 * Source: nomenclature in AMA Manual of Style, 11th ed., ch. 14.
 */
export const enumerated: ReadonlySet<string> = new Set(
  (
    'vitamin vitamins hepatitis influenza type types group groups plan grade class category phase stage appendix table ' +
    'figure part section schedule factor protein strain blood chapter level step day week month year arm cohort trial ' +
    'study trimester omega coenzyme botulinum haemoglobin hemoglobin interleukin schedule tier zone'
  ).split(' '),
)
