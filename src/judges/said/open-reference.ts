import type { Token } from '../../english/token.js'

/**
 * Find words that point at something the claim does not name: "in these cases", "the same way". What they point at could be
 * anything, so nothing can be said of the claim.
 *
 * @returns the words; null when the claim says what it speaks of
 */
export function openReference(tokens: readonly Token[], ambiguous: readonly string[]): string | null {
  if (ambiguous.length > 0) return ambiguous[0] ?? null
  for (const [i, { lower, tag }] of tokens.entries()) {
    const next = tokens[i + 1]
    const after = tokens[i + 2]
    if (/^(?:this|these)$/.test(lower) && tag === 'DET' && next?.tag === 'NOUN' && after?.tag !== 'NOUN') {
      return `${lower} ${next.lower}`
    }
    if (/^(?:this|these)$/.test(lower) && tag === 'PRON' && i === 0) return lower
    if (lower === 'same' && /^(?:ways?|manner|reasons?|things?)$/.test(next?.lower ?? '') && after?.lower !== 'as') {
      return `same ${next?.lower}`
    }
  }
  return null
}
