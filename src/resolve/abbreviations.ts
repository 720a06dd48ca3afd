import type { Article } from '../read.js'
import { decapitalise } from './decapitalise.js'

/** An abbreviation, what it stands for, and where the article says so. */
export interface Abbreviation {
  short: string
  long: string
  place: { block: number; start: number; end: number }
}

/**
 * Find the abbreviations an article introduces in brackets: "irritable bowel syndrome (IBS)".
 * See: Schwartz & Hearst 2003, A simple algorithm for identifying abbreviation definitions in biomedical text.
 */
export function abbreviations(article: Article): Abbreviation[] {
  const found = new Map<string, Abbreviation>()
  for (const block of article.blocks) {
    for (const match of block.text.matchAll(
      /[([]([A-Z][A-Za-z0-9-]{1,9})[)\]]|, (?:also |better |often |usually )?(?:known as|called|abbreviated to|or) ([A-Z][A-Za-z0-9-]{1,9})(?=[,.;)])/g,
    )) {
      const short = (match[1] ?? match[2]) as string
      if (found.has(short) || !(/[A-Z].*[A-Z]/.test(short) || SYMBOL.test(short))) continue
      const before = block.text.slice(Math.max(0, match.index - 120), match.index)
      const long = longForm(short, before)
      // a symbol of two or three letters is made of one word
      if (long && (!SYMBOL.test(short) || !long.includes(' ')))
        found.set(short, {
          short,
          long: inside(long, before),
          place: { block: block.index, start: match.index - long.length - 1, end: match.index + match[0].length },
        })
    }
  }
  return [...found.values()]
}

/** "Hb", "Cal": only its first letter is a capital. */
const SYMBOL = /^[A-Z][a-z]{1,2}$/

/** Give each abbreviation of a text its long form once, and each long form its abbreviation, unless the text has it. */
export function expand(text: string, known: Abbreviation[]): { text: string; used: Abbreviation[] } {
  const used: Abbreviation[] = []
  let out = text
  for (const one of known) {
    const at = wordAt(out, one.short)
    // "heart rate" of "heart rate variability", which has a short form of its own
    if (known.some((other) => isWider(other, one) && out.toLowerCase().includes(other.long.toLowerCase()))) continue
    const long = out.toLowerCase().indexOf(one.long.toLowerCase())
    if (at < 0 && long >= 0 && !/^[\p{L}\p{N}]/u.test(out.slice(long + one.long.length))) {
      const end = long + one.long.length
      if (out[end] === 's' || /^\s?\(/.test(out.slice(end))) continue
      out = `${out.slice(0, end)} (${one.short})${out.slice(end)}`
      used.push(one)
    }
    if (at < 0 || long >= 0) continue
    out = `${agreeing(out.slice(0, at), one.long)}${one.long} (${one.short})${out.slice(at + one.short.length)}`
    used.push(one)
  }
  return { text: out, used }
}

const isWider = (other: Abbreviation, one: Abbreviation) =>
  other.long.length > one.long.length && other.long.toLowerCase().includes(one.long.toLowerCase())

// "an STI": a sexually transmitted infection.
function agreeing(before: string, long: string): string {
  const vowel = /^[aeio]|^u(?!ni|r[aeio]|se)/i.test(long)
  return before.replace(/(?<![\p{L}])([Aa])n? $/u, (_, a: string) => (vowel ? `${a}n ` : `${a} `))
}

// Walk both from their ends: each letter of the short form, in order, the first at the start of a word.
function longForm(short: string, before: string): string | undefined {
  const text = before.trimEnd()
  let at = text.length - 1
  for (let i = short.length - 1; i >= 0; i--) {
    const letter = (short[i] as string).toLowerCase()
    if (!/[a-z0-9]/.test(letter)) continue
    while (at >= 0 && (text[at]?.toLowerCase() !== letter || (i === 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? ''))))
      at--
    if (at < 0) return undefined
    at--
  }
  const long = text.slice(at + 1)
  const words = long.split(/\s+/).length
  return words <= Math.min(short.length + 5, short.length * 2) && long.length > short.length && !/[.;:()]/.test(long)
    ? long
    : undefined
}

// A long form that opens its sentence reads in lower case inside another.
function inside(long: string, before: string): string {
  const opens = /(?:^|[.?!:]\s+)$/.test(before.trimEnd().slice(0, -long.length))
  return opens && !/^\S+\s\p{Lu}/u.test(long) ? decapitalise(long) : long
}

function wordAt(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    // "IBS-D" is an abbreviation of its own
    const behind = text.slice(at + word.length, at + word.length + 2)
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/^(?:[\p{L}\p{N}]|-\p{Lu})/u.test(behind)) return at
  }
  return -1
}
