import type { Line, Run } from './inline-runs.js'

/** Where a mark goes. */
export interface Place {
  at: number
  line: Line
  /** Whether it must follow without a space, since a space would make the line's first word open a block. */
  glued: boolean
  /** Whether something must stand between it and what follows. */
  guarded: boolean
}

/**
 * Find where the mark of a claim that ends at `end` can stand as live markdown: behind the claim's last word and the full
 * stop, out of links, code, HTML and addresses; undefined when the claim does not stand in prose.
 *
 * @param source the article
 * @param lines what `inlineRuns` lists of it
 * @param end offset behind the claim's last character
 */
export function place(source: string, lines: readonly Line[], end: number): Place | undefined {
  const line = lines[lastBefore(lines, end - 1)]
  if (!line || end > line.end) return undefined
  const index = lastBefore(line.runs, end - 1)
  const at = hop(source, line.runs, ...settle(source, line.runs, Math.max(0, index), end))
  if (at === undefined) return undefined
  return {
    at,
    line,
    glued: opensBlock(source, line.start, at),
    guarded: !/^[\s,.;:!?)\]}"'”’»…—–|\\]?$/u.test(next(source, at)),
  }
}

/** Index of the last range that starts at or before an offset, or -1. */
function lastBefore(ranges: readonly { start: number }[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function next(source: string, at: number): string {
  return source[at] === '\u2009' ? '\0' : (source[at] ?? '')
}

type Settled = [index: number, at: number | undefined]

/** Where the claim ends in its run. White space behind it belongs to what stands before that. */
function settle(source: string, runs: readonly Run[], from: number, end: number): Settled {
  for (let index = from; index >= 0; index -= 1) {
    const run = runs[index]
    if (!run) break
    if (run.kind !== 'text') return [index, run.end]
    const at = trimBack(source, run.start, Math.min(end, run.end))
    if (at === undefined) return [index, undefined]
    if (at > run.start) return [index, behindWord(source, at, run.end)]
  }
  const run = runs[from]
  return [from, run && /\S/.test(source.slice(run.start, run.start + MOST_SPACE)) ? run.exit : undefined]
}

/** How much white space is looked through. */
const MOST_SPACE = 1000

/** White space, and the `>` of block quotes at the start of a line; undefined when there is too much of it. */
function trimBack(source: string, start: number, end: number): number | undefined {
  const limit = end - MOST_SPACE
  for (let at = end; at > limit; ) {
    while (at > start && at > limit && /\s/.test(source[at - 1] ?? '')) at -= 1
    let quote = at
    while (quote > start && quote > limit && /[> \t]/.test(source[quote - 1] ?? '')) quote -= 1
    if (at > limit && (quote === at || quote === start || !/[\r\n]/.test(source[quote - 1] ?? ''))) return at
    at = quote
  }
  return undefined
}

const LONGEST_WORD = 1000
const letter = /[\p{L}\p{N}\p{M}\p{Cs}]/u
const closing = /[.!?…"'”’»)\]}。！？」』）]/u
const fullWidthStop = /[。！？」』）]/u
const pause = /[,;:]/

/** Where the word ends, and the punctuation that closes it. A word is never parted, since its parts could be markup. */
function behindWord(source: string, from: number, end: number): number {
  let at = from
  const is = (pattern: RegExp, offset: number) => offset < end && pattern.test(source[offset] ?? '')
  const ends = (offset: number) => offset >= end || /\s/.test(source[offset] ?? '')
  const limit = Math.min(end, from + LONGEST_WORD)
  if (!isAddress(source, from, end)) {
    if (is(letter, at - 1)) while (at < limit && is(letter, at)) at += 1
    const word = at
    while (at < limit && is(closing, at)) at += 1
    if (ends(at) || /[—–]/.test(source[at] ?? '') || is(fullWidthStop, at - 1)) return at
    if (is(pause, at) && ends(at + 1) && !/&#?\w{1,32}$/.test(source.slice(Math.max(0, at - 34), at))) return at
    if (is(letter, word - 1) && is(/[—–…]/, word)) return word
  }
  while (at < limit && !ends(at)) at += 1
  return ends(at) ? at : end
}

/** Whether the word at an offset looks like a web or mail address. */
function isAddress(source: string, at: number, end: number): boolean {
  const before =
    source
      .slice(Math.max(0, at - 200), at)
      .split(/\s/)
      .at(-1) ?? ''
  const [after = ''] = source.slice(at, Math.min(end, at + 200)).split(/\s/, 1)
  return /:\/\/|www\.|@/i.test(before + after)
}

/** How many neighbours a mark may be moved behind. */
const MOST_HOPS = 8

/** Out of the emphasis that ends here, and behind footnote calls, closing tags and closing punctuation that follow. */
function hop(source: string, runs: readonly Run[], index: number, from: number | undefined): number | undefined {
  let at = from
  for (let hops = 0, here = index; at !== undefined && hops < MOST_HOPS; hops += 1) {
    const run = runs[here]
    if (!run || at < run.end) return at
    at = run.exit
    const following = runs[here + 1]
    here += 1
    if (following && run.kind === 'text' && at === run.end && /[*_~`]/.test(source[at - 1] ?? '')) {
      // literal marks that would close emphasis with a space behind them
      at = following.end
      continue
    }
    if (following?.start !== at) return at
    // a closing tag, a reference that keeps the brackets before it from being one, or a bare address
    const joined = source.startsWith('</', at) || source.startsWith('][', at - 1) || letter.test(source[at] ?? '')
    const stops = following.kind === 'text' ? stopsAt(source, at, following.end) : at
    if (following.kind === 'call' || (following.kind === 'fixed' && joined)) at = following.end
    else if (stops > at) at = stops
    else return at
  }
  return at
}

/** The end of the closing punctuation that stands at an offset and ends a word. */
function stopsAt(source: string, from: number, end: number): number {
  let at = from
  while (at < end && at < from + 8 && closing.test(source[at] ?? '')) at += 1
  return at >= end || /\s/.test(source[at] ?? '') ? at : from
}

/** Whether the first word of a line would, with a space behind it, open a list item, a heading or raw HTML. */
function opensBlock(source: string, start: number, at: number): boolean {
  const before = source.slice(Math.max(start, at - 64), at)
  const word = before.split(/[\s>]/).at(-1) ?? ''
  const line =
    before
      .slice(0, before.length - word.length)
      .split(/[\r\n]/)
      .at(-1) ?? ''
  return /^[\s>]*$/.test(line) && /^(?:\d{1,9}[.)]|[-+*]|#{1,6}|<\/?[a-z][\w-]*)$/i.test(word)
}
