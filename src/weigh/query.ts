import { trimEnd } from '../english/trim-end.js'
import { LIGHT_WORDS } from '../lexicon/light-words.js'
import type { ExtractedClaim } from '../schema.js'

/**
 * Write the literature query for a claim: the parts of its frame, or its content words, joined by AND.
 * See: https://pubmed.ncbi.nlm.nih.gov/help/#combine-with-boolean-operators
 */
export function literatureQuery(claim: ExtractedClaim): string {
  const { intervention, comparator, outcome, population } = claim.frame
  const parts = [intervention, comparator, outcome, population].flatMap((part) => (part ? [phrase(part)] : []))
  const terms = parts.filter((part, index) => part !== '' && parts.indexOf(part) === index)
  if (terms.length >= 2) return terms.map((part) => `(${part})`).join(' AND ')
  const words = contentWords(claim.text)
  return words.slice(0, 8).join(' AND ') || claim.text
}

function phrase(part: string): string {
  const words = contentWords(part)
  if (words.length === 0) return ''
  return words.length <= 3 ? `"${words.join(' ')}"` : words.slice(0, 6).join(' AND ')
}

function contentWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu) ?? []
  const clean = words.map((word) => trimEnd(word, ".,'’-"))
  return clean.filter((word, index) => !LIGHT_WORDS.has(word.toLowerCase()) && clean.indexOf(word) === index)
}
