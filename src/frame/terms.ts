import { analyse } from '../english/analyse.js'
import type { Token } from '../english/token.js'
import { knownTags } from '../english/words.js'
import { CLASS_NOUNS } from '../lexicon/class-nouns.js'
import { LIGHT_WORDS } from '../lexicon/light-words.js'
import { NUMBER_WORDS, PART_WORDS, SCALE_WORDS } from '../lexicon/numbers.js'
import { UNITS } from '../lexicon/units.js'
import { broader } from '../vocabulary/broader.js'
import { capital } from '../vocabulary/capital.js'
import { concept as conceptOf, normaliseWord } from '../vocabulary/index.js'
import { knows } from '../vocabulary/knows.js'
import { near } from '../vocabulary/near.js'
import { isLight } from './is-light.js'
import { type Lexicon, SHARED_LEXICON } from './lexicon.js'
import { meanings } from './meanings.js'
import { numberedNames } from './numbered-names.js'
import { isPeople } from './slots/is-people.js'

/** A word or phrase of a text that carries meaning of its own. */
export interface Term {
  /** What it means, as the vocabulary knows it. */
  concept: string
  /** The forms under which it may be met: its concept, its parts, its outcome domain. */
  keys: readonly string[]
  /** The first six letters of its concept. */
  stem: string
  /** Groups of nearly alike words that it belongs to. */
  near: readonly string[]
  /** What it is a kind of. */
  broader: readonly string[]
  /** What it is the active part of. */
  wholes: readonly string[]
  lower: string
  /** Indices of its first token and after its last. */
  from: number
  to: number
  /** How much of the meaning it carries: 1 for a name or noun, more for a phrase, less for other words. */
  weight: number
  /** A proper name, or a name with a number or letter in it. */
  name: boolean
  verb: boolean
  /** Of a phrase, its words; of a learned word, its plain parts. */
  parts: readonly string[]
  /** The plain words that its concept is made of, when it is of several. */
  plain: readonly string[]
  /** Of a phrase, what its own words mean, apart from those that say nothing alone. */
  spelled: readonly string[]
  /** It says only what happens, how a thing is given or how it is measured. */
  light: boolean
}

/** A text with its tokens and terms. */
export interface Reading {
  text: string
  tokens: readonly Token[]
  terms: readonly Term[]
}

/** Read a text into tokens and terms. */
export function readTerms(text: string, lexicon: Lexicon = SHARED_LEXICON): Reading {
  let known = readings.get(lexicon)
  if (!known) {
    known = new Map()
    readings.set(lexicon, known)
  }
  const cached = known.get(text)
  if (cached) return cached
  if (known.size >= REMEMBERED) known.clear()
  const made = read(text, lexicon)
  known.set(text, made)
  return made
}

const REMEMBERED = 2000
const readings = new WeakMap<Lexicon, Map<string, Reading>>()

function read(text: string, lexicon: Lexicon): Reading {
  const tokens = analyse(text)
  const found: Term[] = []
  const starts = new Map(tokens.map((token, index) => [token.start, index]))
  const list = lexicon.terms(mask(text))
  const numbered = new Map(numberedNames(text))
  for (let n = 0; n < list.length; n++) {
    const part = list[n]
    if (!part) continue
    let { end, concept } = part
    const named = numbered.get(part.start)
    if (named !== undefined) {
      while ((list[n + 1]?.start ?? named) < named) n++
      end = named
      concept = text.slice(part.start, end).replace(/\D/g, ' ')
    }
    // "interleukin-6", "COX-2", "25-hydroxyvitamin": the number belongs to the name
    while (
      list[n + 1] &&
      /^[-/]$/.test(text.slice(end, list[n + 1]?.start)) &&
      /^(?:\d+|[a-z])$/.test(list[n + 1]?.concept ?? '')
    ) {
      n++
      concept += ` ${list[n]?.concept}`
      end = list[n]?.end ?? end
    }
    const from = starts.get(part.start) ?? tokenAt(tokens, part.start)
    const token = tokens[from]
    if (!token) continue
    const lower = text.slice(part.start, end).toLowerCase()
    if (/^\d[\d.,]*(?:s|mg|g|kg|ml|mcg|iu|µg|cm|mm)?$/.test(lower) || lower.length === 1) continue
    const short = capital(text, part.start, end) !== undefined
    if (part.words === 1 && !short && isFurniture(text.slice(part.start, end), lower)) continue
    if (part.words > 1 && lower.split(/[\s-]+/).every((word) => LIGHT_WORDS.has(word) || NUMBER_WORDS.has(word)))
      continue
    if (named === undefined && part.words === 1 && !short && /^(?:ADP|DET|PRON|AUX|NUM)$/.test(token.tag)) continue
    if (UNITS.has(lower) && tokens[from - 1]?.tag === 'NUM') continue
    // "six and a half hours"
    if (part.words === 2 && lower.startsWith('half ') && UNITS.has(lower.slice(5))) continue
    if (lower === 'date' && tokens[from - 1]?.lower === 'to') continue
    let to = from + 1
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++
    if (lower === 'colds' || (lower === 'cold' && token.tag === 'NOUN')) concept = conceptOf('common cold')
    const name = token.tag === 'PROPN' || /\d/.test(lower)
    found.push({
      concept,
      ...meanings(concept, lower, part.words > 1 && named === undefined),
      broader: broader(concept),
      wholes: lexicon.wholes.get(concept) ?? [],
      lower,
      from,
      to,
      weight: isGerund(tokens, from) ? 1 : weigh(token, short ? 2 : part.words, name, concept),
      name,
      verb: token.tag === 'VERB' && part.words === 1,
      light: isLight(concept, lower, token.tag === 'VERB') && !(part.words === 1 && isMishap(tokens, from)),
    })
  }
  for (const term of found) if (isExemplified(term, tokens)) term.weight *= 0.3
  for (const [from, to] of asides(tokens)) {
    for (const term of found) {
      if (term.from < from || term.from >= to) continue
      term.weight *= 0.3
      term.name = false
    }
  }
  for (const term of found) if (isAbbreviation(term, text, tokens)) term.weight = 0.2
  for (const [i, term] of found.entries()) if (isClass(term, found[i - 1], found[i + 1], tokens)) term.weight = 0.2
  return { text, tokens, terms: found }
}

// "25-hydroxyvitamin D" is vitamin D; what was masked keeps its length.
function mask(text: string): string {
  return text.replace(/\b\d{1,2}(?:,\d{1,2}){0,5}-(?:di|tri)?hydroxy-?/gi, (locant) => ' '.repeat(locant.length))
}

function isFurniture(text: string, lower: string): boolean {
  if (text === 'US') return false
  return (
    LIGHT_WORDS.has(lower) ||
    (!lower.endsWith('ing') && LIGHT_WORDS.has(normaliseWord(lower))) ||
    NUMBER_WORDS.has(lower) ||
    PART_WORDS.has(lower) ||
    SCALE_WORDS.has(lower)
  )
}

// "melatonin (N-acetyl-5-methoxytryptamine)": another name for what stands before it.
function asides(tokens: readonly Token[]): [from: number, to: number][] {
  const found: [number, number][] = []
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]?.lower !== '(' || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[i - 1]?.tag ?? '')) continue
    let end = i + 1
    while (end < tokens.length && end < i + 9 && !/^[()]$/.test(tokens[end]?.lower ?? '')) end++
    if (tokens[end]?.lower !== ')') continue
    if (
      !tokens
        .slice(i, end)
        .some(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && lower !== tokens[i + 1]?.lower))
    )
      found.push([i + 1, end])
    i = end
  }
  return found
}

// "signals such as IL-6": what comes before is the kind, what follows is meant.
function isExemplified(term: Term, tokens: readonly Token[]): boolean {
  for (let i = term.to; i < term.to + 3; i++) {
    if (tokens[i]?.lower === 'such' && tokens[i + 1]?.lower === 'as') return true
    if (tokens[i]?.tag !== 'NOUN') return false
  }
  return false
}

// "irritable bowel syndrome (IBS)": the name in full stands before it.
function isAbbreviation({ from, to }: Term, text: string, tokens: readonly Token[]): boolean {
  const token = tokens[from]
  if (!token || to !== from + 1 || tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')') return false
  if (!/^\p{Lu}[\p{Lu}\d-]{1,7}s?$/u.test(token.text)) return false
  const before =
    text
      .slice(0, token.start)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  return before.slice(-8).some((word) => word[0] === token.text[0]?.toLowerCase())
}

// "the COX-2 enzyme", "a protein called NF-kB": the kind of thing that the name beside it is.
function isClass(term: Term, before: Term | undefined, after: Term | undefined, tokens: readonly Token[]): boolean {
  // "the 20-20-20 rule", "the 5:2 diet"
  if (before && before.to === term.from && /^\d+(?:[-:/]\d+)+$/.test(before.lower)) return true
  if (!CLASS_NOUNS.has(term.lower) && !CLASS_NOUNS.has(term.lower.replace(/s$/, ''))) return false
  if (/^(?:called|named|known)$/.test(tokens[term.to]?.lower ?? '')) return true
  if (before?.name && before.to === term.from) return true
  return Boolean(after?.name && after.from === term.to)
}

// "fewer falls", "falls in older people": what happens to people; a fall in something is a change of it.
function isMishap(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower !== 'falls' || tokens[i]?.tag !== 'NOUN') return false
  return tokens[i + 1]?.lower !== 'in' || tokens.slice(i + 2, i + 5).some(isPeople)
}

/** What a phrase counts, beside 1 for a noun. */
const PHRASE = 1.25

function weigh(token: Token, words: number, name: boolean, concept: string): number {
  if (CLASS_NOUNS.has(concept)) return 0.5
  if (/^(?:NOUN|PROPN)$/.test(token.tag) && concept.length > 4 && !concept.includes(' ') && isRare(concept, token))
    return 1.5
  // a phrase says more than one word of it
  if (words > 1) return PHRASE
  if (name) return 1
  if (token.tag === 'NOUN') return 1
  if (token.tag === 'ADJ') return 0.55
  if (token.tag === 'VERB') return 0.45
  return 0.4
}

// "walking lowers …", "for swimming": what is done, as a noun would name it.
function isGerund(tokens: readonly Token[], at: number): boolean {
  const { tag, form } = tokens[at] as Token
  if (tag !== 'VERB' || form !== 'ing') return false
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (before?.tag === 'AUX' || before?.lower === 'to') return false
  return after?.tag === 'AUX' || (after?.tag === 'VERB' && after.form !== 'en' && after.form !== 'ing')
}

// A noun that neither the vocabulary nor the tagger has met names something of its own.
function isRare(concept: string, { lower, tag }: Token): boolean {
  return (
    !knows(concept) &&
    !(tag === 'PROPN' && near(concept).length > 0) &&
    !knownTags(lower) &&
    !knownTags(normaliseWord(lower))
  )
}

function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tokens[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
