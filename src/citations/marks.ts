import { CITATIONS } from '../lexicon/citations.js'
import type { Block } from '../read.js'
import { identifiers } from './identifiers.js'
import { type Identifiers, identify } from './identify.js'
import { type NumberStyle, numbers, numbersOf } from './numbers.js'
import { type Work, works } from './works.js'

/** What a mark calls: an entry by its number, a footnote, a link's definition, or a publication by what is said of it. */
export type Call =
  | { number: number; is?: Identifiers; label?: string }
  | { footnote: string }
  | { label: string }
  | {
      work?: Work
      weak?: boolean
      is: Identifiers
      words?: string
      malformed?: string
      /** Where it stands, within a mark of several. */
      place?: { from: number; to: number }
    }

/** A place where the article cites. */
export interface Mark {
  /** Its range in the block's text; empty when it stands beside the words. */
  start: number
  end: number
  /** Its range in the source. */
  from: number
  to: number
  calls: Call[]
  /** Whether its words belong to the sentence: the words of a link, "Smith and colleagues (2019)". */
  spoken: boolean
  /** Whether it stands before what it is cited for: "Smith and colleagues (2019) found …". */
  forward: boolean
  style: NumberStyle | 'words'
}

/** Find where a block cites, in the order of its text. What counts only where a numbered list exists is among it. */
export function marks(block: Block): Mark[] {
  const { text } = block
  const found: Mark[] = [...beside(block)]
  const ranged = [...linked(block), ...named(block), ...written(block)]
  ranged.sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Mark[] = []
  for (const mark of ranged) {
    const last = merged.at(-1)
    if (last && mark.start < last.end) absorb(last, mark)
    else merged.push(mark)
  }
  const worded = bracketed(block, merged)
  found.push(...worded)
  let at = 0
  for (const { start, end, calls, style } of numbers(text)) {
    while (at < worded.length && (worded[at] as Mark).end <= start) at++
    if ((worded[at]?.start ?? end) >= end)
      found.push({ ...placed(block, start, end), calls, spoken: false, forward: isNamed(text, start), style })
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to)
}

/** Footnote calls and numbers above the line, which are no words. */
function beside(block: Block): Mark[] {
  const base = { spoken: false, style: 'raised' as const }
  const around = (at: number) => emptied(block.text, at)
  return [
    ...block.calls.map(({ label, at, from, to }): Mark => {
      return { ...base, ...around(at), from, to, calls: [{ footnote: label }], forward: isNamed(block.text, at) }
    }),
    ...block.raised.map(({ text, at, from, to, url, label }): Mark => {
      const is = url === null ? {} : identify(url)
      const calls = numbersOf(text).map((number) => ({ number, is, ...(label === null ? {} : { label }) }))
      return { ...base, ...around(at), from, to, calls, forward: isNamed(block.text, at) }
    }),
  ]
}

/** The brackets that marks without words leave empty: "[[3](#r3)]", "([1](#r1), [2](#r2))". */
function emptied(text: string, at: number): Pick<Mark, 'start' | 'end'> {
  const open = /[([][\s,;–-]{0,40}$/.exec(text.slice(Math.max(at - 41, 0), at))
  const close = open && /^[\s,;–-]{0,40}[)\]]/.exec(text.slice(at, at + 41))
  return close ? { start: at - open[0].length, end: at + close[0].length } : { start: at, end: at }
}

/** Links with an address of the web. */
function linked(block: Block): Mark[] {
  return block.links.flatMap((link): Mark[] => {
    const { start, end, from, to, url, label } = link
    const words = block.text.slice(start, end)
    const base = { start, end, from, to, forward: false, style: 'words' as const }
    if (label !== null) return [{ ...base, calls: [{ label }], spoken: true }]
    const is = identify(url ?? '')
    if (is.URL === undefined) return []
    const bare = isBare(words)
    if (bare) base.start = pointed(block.text, start)
    const malformed = identifiers(url ?? '').find((one) => one.malformed !== undefined)?.malformed
    const call = {
      is,
      place: { from, to },
      ...(bare ? {} : { words }),
      ...(malformed === undefined ? {} : { malformed }),
    }
    return [{ ...base, calls: [call], spoken: !bare }]
  })
}

const isBare = (words: string): boolean =>
  identifiers(words).some((one) => one.start === 0 && one.end >= words.length - 1)

/** Where the words that point to an address begin: ": see https://…", "– source: …". */
function pointed(text: string, start: number): number {
  let at = start
  let words = 0
  const back = (marks: string): void => {
    while (at > 0 && start - at < 40 && (text[at - 1] === ' ' || marks.includes(text[at - 1] as string))) at--
  }
  back(':')
  for (; words < 3; words++) {
    const word = /[a-z]{2,9}\.?$/i.exec(text.slice(Math.max(at - 10, 0), at))?.[0]
    if (word === undefined || !LEADING.has(word.toLowerCase().replace('.', ''))) break
    at -= word.length
    back('')
  }
  const before = text[at - 1] ?? '.'
  // nothing points, or the words are the sentence's: "is described at https://…"
  if (words > 0 && !',;:–—-.!?(['.includes(before) && !/^(?:see|cf)\b/i.test(text.slice(at))) return start
  if (words === 0 && !',;:–—-'.includes(before) && !',;:–—-'.includes(text[start - 2] ?? ' ')) return start
  while (at > 0 && ' ,;:–—-'.includes(text[at - 1] as string)) at--
  return at
}

const LEADING: ReadonlySet<string> = new Set(
  'see also source sources cf via read more available link ref refs reference references study at here from'.split(' '),
)

function named(block: Block): Mark[] {
  return works(block.text).map(({ start, end, works: called, narrative, weak }) => ({
    ...placed(block, start, end),
    calls: called.map((work) => ({ work, is: {}, ...(weak ? { weak } : {}) })),
    spoken: narrative,
    forward: narrative,
    style: 'words' as const,
  }))
}

function written(block: Block): Mark[] {
  return identifiers(block.text).map(({ start, end, is, malformed }) => ({
    ...placed(block, start, end),
    start: pointed(block.text, start),
    calls: [{ is, place: place(block, start, end), ...(malformed === undefined ? {} : { malformed }) }],
    spoken: false,
    forward: false,
    style: 'words' as const,
  }))
}

function place(block: Block, start: number, end: number): Pick<Mark, 'from' | 'to'> {
  const { from, to } = placed(block, start, end)
  return { from, to }
}

function placed({ starts, ends }: Block, start: number, end: number): Pick<Mark, 'start' | 'end' | 'from' | 'to'> {
  return { start, end, from: starts[start] ?? 0, to: ends[end - 1] ?? 0 }
}

/** Make one mark of two that overlap: an identifier within a link, a link within "(Smith 2019)". */
function absorb(mark: Mark, other: Mark): void {
  if (other.end > mark.end) mark.end = other.end
  mark.from = Math.min(mark.from, other.from)
  mark.to = Math.max(mark.to, other.to)
  const [own] = mark.calls
  const [more] = other.calls
  if (
    mark.calls.length === 1 &&
    own &&
    more &&
    'is' in own &&
    'is' in more &&
    !('number' in own) &&
    !('number' in more)
  ) {
    own.is = { ...more.is, ...own.is }
    const work = own.work ?? more.work
    if (work) own.work = work
    if (more.malformed !== undefined) own.malformed = more.malformed
    if (more.weak !== true) delete own.weak
    return
  }
  if (!other.calls.some((call) => 'work' in call)) mark.calls = matched(mark.calls, other.calls)
}

/** "(Smith 2019; Lee 2020)" with a link on each: the address belongs to its own, in order. */
function matched(own: Call[], more: Call[]): Call[] {
  const free = own.find((call) => 'work' in call && Object.keys(call.is ?? {}).length === 0)
  const [first] = more
  if (!free || !first || !('is' in first) || !('is' in free)) return [...own, ...more]
  free.is = first.is ?? {}
  return own
}

/** Marks that a bracket holds, and nothing else but words that point, become one with the bracket. */
function bracketed(block: Block, all: Mark[]): Mark[] {
  const { text } = block
  const out: Mark[] = []
  for (const [index, mark] of all.entries()) {
    const last = out.at(-1)
    // a bracket goes on: "(PMID 1; doi:2)"
    if (last && mark.start < last.end) {
      last.calls = joined(last.calls, mark.calls)
      continue
    }
    const open = before(text, mark.start)
    const close = open < 0 ? -1 : closing(text, open, mark.end)
    const inside: Mark[] = []
    for (let i = index; close >= 0 && i < all.length && (all[i] as Mark).end <= close; i++) inside.push(all[i] as Mark)
    if (close >= 0 && !mark.forward && onlyPoints(text, open + 1, close, inside)) {
      const place = placed(block, open, close + 1)
      out.push({
        ...mark,
        ...place,
        from: Math.min(place.from, mark.from),
        to: Math.max(place.to, mark.to),
        spoken: false,
      })
    } else out.push({ ...mark, spoken: mark.spoken && !standsApart(text, mark) })
  }
  return out
}

function before(text: string, start: number): number {
  for (let i = start - 1; i >= 0 && start - i < 60; i--) {
    if (text[i] === '(' || text[i] === '[') return i
    if (text[i] === ')' || text[i] === ']') return -1
  }
  return -1
}

function closing(text: string, open: number, from: number): number {
  const mark = text[open] === '(' ? ')' : ']'
  const at = text.indexOf(mark, from)
  return at >= 0 && at - open < 600 ? at : -1
}

function onlyPoints(text: string, from: number, to: number, inside: Mark[]): boolean {
  let rest = ''
  let at = from
  for (const { start, end } of inside) {
    rest += ` ${text.slice(at, Math.max(start, at))}`
    at = Math.max(at, end)
  }
  rest += ` ${text.slice(at, to)}`
  return arePointers(rest)
}

const POINTERS: ReadonlySet<string> = new Set(CITATIONS.pointers.split(' '))

/** Whether all words only point to a source. */
export function arePointers(text: string): boolean {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every(
    (word) => POINTERS.has(word) || /^\d{1,3}$/.test(word),
  )
}

/** "… . Source", "… – [link]": the words of a link that only point, and are no part of the sentence. */
function standsApart(text: string, { start, end, style }: Mark): boolean {
  if (style !== 'words' || !arePointers(text.slice(start, end))) return false
  const opens = start === 0 || /[.!?;:–—|-]\s?$/.test(text.slice(Math.max(start - 2, 0), start))
  return opens && /^\s?(?:$|[.;|)\]])/.test(text.slice(end, end + 3))
}

function joined(own: Call[], more: Call[]): Call[] {
  const [first] = own
  const [next] = more
  const one = own.length === 1 && more.length === 1 && first && next && 'is' in first && 'is' in next
  if (one && first.is && next.is) {
    const shared = Object.keys(next.is).some((name) => name !== 'URL' && name in (first.is ?? {}))
    const addresses = 'URL' in first.is && 'URL' in next.is
    if (!shared && !addresses) {
      first.is = { ...next.is, ...first.is }
      return own
    }
  }
  return [...own, ...more]
}

/** "Smith et al. [4] reported": the mark stands on what follows. */
function isNamed(text: string, at: number): boolean {
  return (
    /(?:\bet al\.?,?|\b(?:colleagues|co-?workers)|^\s?\p{Lu}[\p{L}’'-]+(?: (?:and|&) \p{Lu}[\p{L}’'-]+)?)\s?$/u.test(
      text.slice(Math.max(at - 40, 0), at),
    ) && /^[^.]{0,12}[\p{L}]/u.test(text.slice(at, at + 24).replace(/^\s?\[[^\]]*\]/, ''))
  )
}
