import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { normaliseQuote } from './identify/normalise-quote.js'

/**
 * Give each quote its id, in reading order. An id depends on the normalised quote, the ordinal among the claims split from
 * that quote, and the quote's occurrence in the article: nothing else, so an edit elsewhere leaves it as it is.
 */
export function identify(quotes: { quote: string; start: number }[]): string[] {
  const seen = new Map<string, { start: number; occurrence: number; ordinal: number }>()
  return quotes.map(({ quote, start }) => {
    const key = normaliseQuote(quote)
    const held = seen.get(key)
    const same = held?.start === start
    const next = {
      start,
      occurrence: held ? held.occurrence + (same ? 0 : 1) : 0,
      ordinal: held && same ? held.ordinal + 1 : 0,
    }
    seen.set(key, next)
    return `c-${bytesToHex(sha256(utf8ToBytes(`${key}\n${next.ordinal}\n${next.occurrence}`))).slice(0, 12)}`
  })
}
