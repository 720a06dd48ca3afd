/** The -ing form of a verb. */
export function gerund(lemma: string): string {
  if (/[^aeoy]e$/.test(lemma) && lemma.length > 2) return `${lemma.slice(0, -1)}ing`
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma) ? `${lemma}${lemma.slice(-1)}ing` : `${lemma}ing`
}
