import type { Block } from './read.js'

/** Prose under construction: text with, for each code unit, the range of the source that it stands for. */
export class Prose {
  text = ''
  calls: Block['calls'] = []
  links: Block['links'] = []
  raised: Block['raised'] = []
  /** Kept apart: to look into a text that is still growing costs a copy of it. */
  private last = ''
  private starts = new Uint32Array(64)
  private ends = new Uint32Array(64)

  constructor(private readonly source: string) {}

  get length(): number {
    return this.text.length
  }

  /** Add a slice of the source as it stands. */
  copy(start: number, end: number): void {
    this.reserve(end - start)
    for (let i = start, at = this.text.length; i < end; i++, at++) {
      this.starts[at] = i
      this.ends[at] = i + 1
    }
    if (end > start) this.last = this.source[end - 1] as string
    this.text += this.source.slice(start, end)
  }

  /** Add text that stands for `source.slice(start, end)` as a whole. */
  add(text: string, start: number, end: number): void {
    this.reserve(text.length)
    this.starts.fill(start, this.text.length, this.text.length + text.length)
    this.ends.fill(end, this.text.length, this.text.length + text.length)
    this.last = text.slice(-1)
    this.text += text
  }

  /** Note a citation mark that begins at `from` and adds no words. */
  raise(mark: { text: string; end: number; url: string | null }, from: number): void {
    const { text, end, url } = mark
    this.raised.push({ text, at: this.length, from, to: end, url, label: null })
  }

  /** Add one space for a gap in the source, unless the text ends in white space or is empty. */
  gap(start: number, end: number): void {
    if (this.text.length > 0 && !WHITE.test(this.last)) this.add(' ', start, end)
  }

  /** The text as it is, with its maps. */
  whole(): Pick<Block, 'text' | 'starts' | 'ends'> {
    const { text } = this
    return { text, starts: this.starts.slice(0, text.length), ends: this.ends.slice(0, text.length) }
  }

  /** The text without white space at its ends, with its maps; `cut` is how much went at the start. */
  finish(): Pick<Block, 'text' | 'starts' | 'ends' | 'calls' | 'links' | 'raised'> & { cut: number } {
    let from = 0
    let to = this.text.length
    while (from < to && WHITE.test(this.text[from] as string)) from++
    while (to > from && WHITE.test(this.text[to - 1] as string)) to--
    const clamp = (at: number): number => Math.min(Math.max(at - from, 0), to - from)
    return {
      text: this.text.slice(from, to),
      starts: this.starts.slice(from, to),
      ends: this.ends.slice(from, to),
      calls: this.calls.map((call) => ({ ...call, at: clamp(call.at) })),
      links: this.links.map((link) => ({ ...link, start: clamp(link.start), end: clamp(link.end) })),
      raised: this.raised.map((mark) => ({ ...mark, at: clamp(mark.at) })),
      cut: from,
    }
  }

  private reserve(more: number): void {
    const wanted = this.text.length + more
    if (wanted <= this.starts.length) return
    const size = Math.max(wanted, this.starts.length * 2)
    for (const name of ['starts', 'ends'] as const) {
      const grown = new Uint32Array(size)
      grown.set(this[name])
      this[name] = grown
    }
  }
}

const WHITE = /\s/
