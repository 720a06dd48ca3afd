/**
 * Who gives a treatment, and what they give: "real acupuncturists do better than sham ones" compares the treatments.
 * Source: professions of the WHO Classification of Health Workers, https://www.who.int, with their everyday names.
 */
export const PRACTITIONERS: ReadonlyMap<string, string> = new Map([
  ['acupuncturist', 'acupuncture'],
  ['physiotherapist', 'physiotherapy'],
  ['psychotherapist', 'psychotherapy'],
  ['osteopath', 'osteopathy'],
  ['homeopath', 'homeopathy'],
  ['naturopath', 'naturopathy'],
  ['chiropractor', 'chiropractic'],
  ['hypnotist', 'hypnosis'],
  ['masseur', 'massage'],
  ['midwife', 'midwifery'],
])
