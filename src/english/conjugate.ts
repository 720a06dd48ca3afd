/** Third person or plural present of a verb. */
export function conjugate(lemma: string, plural: boolean): string {
  if (lemma === 'be') return plural ? 'are' : 'is'
  if (lemma === 'have') return plural ? 'have' : 'has'
  if (plural) return lemma
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}
