import { normaliseQuote } from '../identify/normalise-quote.js'
import type { Claims, Passage } from '../schema.js'
import type { Selector } from './selector.js'

/** Characters kept on each side of a quote; where the claim leans on them, a sentence or two before it. */
const AROUND = 48
const LEANING = 240

/** Give the selector of each claim of an article, in their order. */
export function selectors({ claims, passages }: Pick<Claims, 'claims' | 'passages'>): Selector[] {
  const around = contexts(passages)
  const ordinals = new Map<string, { start: number; ordinal: number }>()
  return claims.map(({ id, quote, position, text, modality, attributedTo, ambiguous }) => {
    const key = normaliseQuote(quote)
    const start = position.start.offset
    const held = ordinals.get(key)
    const ordinal = held?.start === start ? held.ordinal + 1 : 0
    ordinals.set(key, { start, ordinal })
    const leaning = ambiguous.length > 0
    return {
      id,
      quote,
      prefix: around(start, leaning ? -LEANING : -AROUND),
      suffix: around(position.end.offset, AROUND),
      text,
      ordinal,
      modality,
      attributedTo,
      leaning,
    }
  })
}

/** Look up so many characters of prose before (negative) or after an offset of the article, cut between words. */
function contexts(passages: readonly Passage[]): (offset: number, length: number) => string {
  const ordered = [...passages].sort((a, b) => a.position.start.offset - b.position.start.offset)
  const starts: number[] = []
  let prose = ''
  for (const { quote } of ordered) {
    starts.push(prose.length)
    prose += `${quote} `
  }
  return (offset, length) => {
    let low = 0
    let high = ordered.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((ordered[middle]?.position.start.offset ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const passage = ordered[low - 1]
    const within = offset - (passage?.position.start.offset ?? 0)
    const at = passage ? (starts[low - 1] ?? 0) + Math.min(within, passage.quote.length) : 0
    // white space may take most of the room
    if (length > 0) return cut(prose.slice(at, at + 4 * length), length)
    return cutStart(prose.slice(Math.max(0, at + 4 * length), at), -length)
  }
}

function cut(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= length) return line.trimEnd()
  const end = line.lastIndexOf(' ', length)
  return end > 0 ? line.slice(0, end) : wholeCharacters(line.slice(0, length))
}

function cutStart(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= length) return line.trimStart()
  const start = line.indexOf(' ', line.length - length)
  return start >= 0 && start < line.length - 1 ? line.slice(start + 1) : wholeCharacters(line.slice(-length))
}

/** Without the halves of characters at its ends. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}
