import { normaliseQuote } from '../identify/normalise-quote.js'
import type { Claims, Passage } from '../schema.js'
import { leads } from './leads.js'
import type { Selector } from './selector.js'

/** Characters kept on each side of a quote; where the claim leans on them, a sentence or two before it. */
const AROUND = 48
const LEANING = 240

/** Give the selector of each claim of an article, in their order. */
export function selectors({ claims, passages }: Pick<Claims, 'claims' | 'passages'>): Selector[] {
  const ordered = [...passages].sort((a, b) => a.position.start.offset - b.position.start.offset)
  const passageAt = lookUp(ordered)
  const around = contexts(ordered, passageAt)
  const introduced = leads(ordered)
  const ordinals = new Map<string, { start: number; ordinal: number }>()
  return claims.map(({ id, quote, position, text, context, modality, attributedTo, ambiguous }) => {
    const key = normaliseQuote(quote)
    const start = position.start.offset
    const held = ordinals.get(key)
    const ordinal = held?.start === start ? held.ordinal + 1 : 0
    ordinals.set(key, { start, ordinal })
    const leaning = ambiguous.length > 0
    const lead = introduced[passageAt(start)] ?? ''
    // what the text was resolved from is in the text
    const inText = context.some((span) => lead.includes(span.quote.trim()) && 2 * span.quote.length > lead.length)
    return {
      id,
      quote,
      prefix: around(start, leaning ? -LEANING : -AROUND),
      suffix: around(position.end.offset, AROUND),
      text,
      ordinal,
      modality,
      attributedTo,
      lead: inText ? '' : lead,
      leaning,
    }
  })
}

/** Find the last passage that starts at an offset or before it; -1 for none. */
function lookUp(ordered: readonly Passage[]): (offset: number) => number {
  return (offset) => {
    let low = 0
    let high = ordered.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((ordered[middle]?.position.start.offset ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}

/** Look up so many characters of prose before (negative) or after an offset of the article, cut between words. */
function contexts(
  ordered: readonly Passage[],
  passageAt: (offset: number) => number,
): (offset: number, length: number) => string {
  const starts: number[] = []
  let prose = ''
  for (const { quote } of ordered) {
    starts.push(prose.length)
    prose += `${quote} `
  }
  return (offset, length) => {
    const index = passageAt(offset)
    const passage = ordered[index]
    const within = offset - (passage?.position.start.offset ?? 0)
    const at = passage ? (starts[index] ?? 0) + Math.min(within, passage.quote.length) : 0
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
