import { analyse } from '../english/analyse.js'
import type { Token } from '../english/token.js'
import { knownTags } from '../english/words.js'
import { CLASS_NOUNS } from '../lexicon/class-nouns.js'
import { DEGREES, FREQUENCIES } from '../lexicon/degrees.js'
import { CHANGE_VERBS, EFFECT_WORDS, SAME_WORDS } from '../lexicon/direction.js'
import { FORMULATION } from '../lexicon/formulation.js'
import { LIGHT_WORDS } from '../lexicon/light-words.js'
import { NUMBER_WORDS, PART_WORDS, SCALE_WORDS } from '../lexicon/numbers.js'
import { OUTCOMES } from '../lexicon/outcomes.js'
import { GROUPS } from '../lexicon/populations.js'
import { UNITS } from '../lexicon/units.js'
import { broader } from '../vocabulary/broader.js'
import { concept as conceptOf, decompose, normaliseWord, phrases } from '../vocabulary/index.js'
import { kin } from '../vocabulary/kin.js'
import { knows } from '../vocabulary/knows.js'
import { near } from '../vocabulary/near.js'
import { type Lexicon, SHARED_LEXICON } from './lexicon.js'
import { numberedNames } from './numbered-names.js'

/** A word or phrase of a text that carries meaning of its own. */
export interface Term {
  /** What it means, as the vocabulary knows it. */
  concept: string
  /** The forms under which it may be met: its concept, its parts, its outcome domain. */
  keys: readonly string[]
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
  /** How much of the meaning it carries: 1 for a name or noun, less for other words. */
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
    if (part.words === 1 && isFurniture(text.slice(part.start, end), lower)) continue
    if (part.words > 1 && lower.split(/[\s-]+/).every((word) => LIGHT_WORDS.has(word) || NUMBER_WORDS.has(word)))
      continue
    if (named === undefined && part.words === 1 && /^(?:ADP|DET|PRON|AUX|NUM)$/.test(token.tag)) continue
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
      keys: keysOf(concept, lower),
      near: nearOf(concept, lower),
      broader: broader(concept),
      wholes: lexicon.wholes.get(concept) ?? [],
      lower,
      from,
      to,
      weight: isGerund(tokens, from) ? 1 : weigh(token, part.words, name, concept),
      name,
      verb: token.tag === 'VERB' && part.words === 1,
      parts: partsOf(concept, lower),
      plain: concept.includes(' ') ? concept.split(' ') : plainOf(concept, lower),
      spelled: part.words > 1 && named === undefined ? spelledOf(lower) : [],
      light: isLight(concept, lower) && !isMishap(tokens, from),
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

/** How well a term is met by the terms of another text: 1 the same, less for a kind of it or a related word, 0 not at all. */
export function met(term: Term, index: TermIndex, used?: ReadonlySet<string>): number {
  const { keys } = index
  let best = keys.get(term.concept) ?? 0
  if (best === 1) return 1
  for (let i = 1; i < term.keys.length; i++) best = Math.max(best, 0.9 * (keys.get(term.keys[i] as string) ?? 0))
  if (best < 0.85 && hasOther(index.broader.get(term.concept), used)) best = 0.85
  if (best < NEAR) {
    for (const group of term.near) if (index.near.has(group)) best = NEAR
  }
  const part = index.wholes.size > 0 ? index.wholes.get(term.concept) : undefined
  if (part !== undefined) best = Math.max(best, used?.has(part) ? 0.6 : 0.85)
  if (best < 0.6) {
    // what is only a word of another phrase is not spoken of: "abdominal pain" says nothing of a knee
    for (const wide of term.broader) if (keys.get(wide) === 1 && !used?.has(wide) && !isGeneric(wide)) best = 0.6
  }
  if (best < 0.75 && term.plain.length > 1 && term.plain.some((word) => spoken(word, keys))) {
    if (term.plain.every((word) => spoken(word, keys) || isFormal(word))) best = 0.9
    // "heart disease" is met by what befalls the heart
    else if (term.plain.every((word) => spoken(word, keys) || AILMENTS.has(word))) best = 0.75
    else if (!term.name && term.concept.includes(' ') && keys.get(term.plain.at(-1) ?? '') === 1)
      best = Math.max(best, term.broader.includes(term.plain.at(-1) ?? '') ? 0.75 : 0.5)
  }
  if (best < SPELLED && term.spelled.length > 0) {
    let spokenWords = 0
    for (const word of term.spelled) if (spoken(word, keys)) spokenWords++
    best = Math.max(best, (SPELLED * spokenWords) / term.spelled.length)
  }
  if (best < 0.75 && term.concept.length > 6) {
    for (const other of index.stems.get(term.concept.slice(0, 6)) ?? []) if (kindred(term.concept, other)) best = 0.75
  }
  return best
}

/** Concepts so wide that a text which speaks of them has not spoken of their kinds. */
const GENERIC =
  'disease illness disorder condition symptom problem infection drug treatment food activity body process feeling'
let generic: ReadonlySet<string> | undefined

function isGeneric(concept: string): boolean {
  generic ??= new Set(GENERIC.split(' ').map(conceptOf))
  return generic.has(concept)
}

/** What a word counts that is near another, not of its meaning. */
const NEAR = 0.8

/** What a phrase counts whose words are all there, though not as the phrase. */
const SPELLED = 0.9

const AILMENTS = new Set('disease disorder condition trouble problem illness'.split(' '))

function spoken(word: string, keys: ReadonlyMap<string, number>): boolean {
  return keys.has(word) || (DOMAINS.get(word)?.some((domain) => keys.has(domain)) ?? false)
}

function isFormal(word: string): boolean {
  return LIGHT_WORDS.has(word) || FORMULATION.has(word) || /^(?:early|premature|untimely|sudden)$/.test(word)
}

// A kind of the thing counts only where it is not already another word of the claim ("vitamin D is a fat-soluble vitamin").
function hasOther(kinds: readonly string[] | undefined, used: ReadonlySet<string> | undefined): boolean {
  return kinds?.some((kind) => !used?.has(kind)) ?? false
}

/** The terms of a text, ready to be asked. */
export interface TermIndex {
  keys: ReadonlyMap<string, number>
  near: ReadonlySet<string>
  /** What the terms are kinds of, each with the terms that are. */
  broader: ReadonlyMap<string, readonly string[]>
  /** What the terms are the active part of. */
  wholes: ReadonlyMap<string, string>
  stems: ReadonlyMap<string, readonly string[]>
}

/** Index terms by the forms under which they may be met. */
export function indexTerms(terms: readonly Term[]): TermIndex {
  const keys = new Map<string, number>()
  const wide = new Map<string, string[]>()
  const wholes = new Map<string, string>()
  const stems = new Map<string, string[]>()
  const near = new Set<string>()
  for (const term of terms) {
    for (const group of term.near) near.add(group)
    for (const key of term.keys) keys.set(key, 1)
    for (const key of term.wholes) wholes.set(key, term.concept)
    for (const key of term.broader) {
      const kinds = wide.get(key)
      if (kinds) kinds.push(term.concept)
      else wide.set(key, [term.concept])
    }
    for (const part of term.parts) if (part.length > 2 && !keys.has(part)) keys.set(part, 0.8)
    if (term.concept.length >= 6) {
      const stem = term.concept.slice(0, 6)
      const list = stems.get(stem)
      if (list) list.push(term.concept)
      else stems.set(stem, [term.concept])
    }
  }
  return { keys, near, broader: wide, wholes, stems }
}

const DOMAINS = new Map<string, string[]>()
for (const { name, words } of OUTCOMES) {
  for (const word of words) DOMAINS.set(word, [...(DOMAINS.get(word) ?? []), `domain:${name}`])
}

function keysOf(concept: string, lower: string): string[] {
  const domains = DOMAINS.get(lower) ?? DOMAINS.get(normaliseWord(lower)) ?? DOMAINS.get(concept) ?? changed(lower)
  const verb = /^\p{L}{3,}ing$/u.test(lower) ? lower.slice(0, -3) : ''
  const keys = domains ? [concept, ...domains] : [concept]
  // "standing" is what who stands does
  if (verb && knows(verb) && conceptOf(verb) !== concept) keys.push(conceptOf(verb))
  return keys
}

const nearBy = new Map<string, readonly string[]>()

function nearOf(concept: string, lower: string): readonly string[] {
  const key = `${concept} ${lower}`
  const known = nearBy.get(key)
  if (known) return known
  if (nearBy.size >= REMEMBERED) nearBy.clear()
  const plain = normaliseWord(lower)
  const found = [...new Set([...near(lower), ...near(plain), ...near(concept), ...kin(plain)])]
  nearBy.set(key, found)
  return found
}

// "live longer": a change of what is measured is about what is measured.
function changed(lower: string): string[] | undefined {
  if (!lower.includes(' ')) return undefined
  const rest = lower.split(' ').filter((word) => !EFFECT_WORDS.has(word))
  return rest.length === 1 ? DOMAINS.get(rest[0] ?? '') : undefined
}

function partsOf(concept: string, lower: string): readonly string[] {
  if (!lower.includes(' ') && !lower.includes('-'))
    return concept.includes(' ') ? concept.split(' ') : decomposed(concept)
  // "vitamin D" is no vitamin in general
  if (/(?:^|[\s-])(?:\p{L}|\d+\p{L}?|\p{L}\d+)(?:$|[\s-])/u.test(lower)) return []
  return lower.split(/[\s-]+/).flatMap((word) => {
    if (LIGHT_WORDS.has(word)) return []
    const one = conceptOf(word)
    return keysOf(one, word)
  })
}

// A phrase of one name is still made of its words: "lower back pain" is a pain in the back.
function plainOf(concept: string, lower: string): readonly string[] {
  const own = decomposed(concept)
  if (own.length > 0 || !/^\p{L}{3,}(?: \p{L}{3,})+$/u.test(lower)) return own
  return lower.split(' ').map((word) => (LIGHT_WORDS.has(word) || FORMULATION.has(word) ? word : conceptOf(word)))
}

const spelledBy = new Map<string, readonly string[]>()

// A phrase is met by its words too, shorter phrases among them: "vitamin D deficiency" by "vitamin D" and "deficiency".
function spelledOf(lower: string): readonly string[] {
  const known = spelledBy.get(lower)
  if (known) return known
  const words = lower.split(/[\s-]+/)
  const found: string[] = []
  for (let i = 0; i < words.length; ) {
    let length = Math.max(1, Math.min(words.length - i, words.length - 1))
    while (length > 1 && phrases(words.slice(i, i + length).join(' '))[0]?.words !== length) length--
    const word = words.slice(i, i + length).join(' ')
    i += length
    if (word.length > 1 && !LIGHT_WORDS.has(word) && !FORMULATION.has(word) && !EFFECT_WORDS.has(word))
      found.push(conceptOf(word))
  }
  // a letter or a figure alone names nothing: "vitamin D" is no vitamin in general
  const made = words.length > 1 && /^(?:\p{L}|\d+\p{L}?|\p{L}\d+)$/u.test(words.at(-1) ?? '') ? [] : found
  if (spelledBy.size >= REMEMBERED) spelledBy.clear()
  spelledBy.set(lower, made)
  return made
}

const parts = new Map<string, readonly string[]>()

function decomposed(concept: string): readonly string[] {
  const known = parts.get(concept)
  if (known) return known
  const found = decompose(concept) ?? []
  parts.set(concept, found)
  return found
}

// "fewer falls", "the number of falls": what happens to people; a fall in something is a change of it.
function isMishap(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === 'falls' && tokens[i]?.tag === 'NOUN' && tokens[i + 1]?.lower !== 'in'
}

function isLight(concept: string, lower: string): boolean {
  return (
    FORMULATION.has(lower) ||
    FORMULATION.has(concept) ||
    EFFECT_WORDS.has(lower) ||
    EFFECT_WORDS.has(concept) ||
    SAME_WORDS.has(lower) ||
    CHANGE_VERBS.has(concept) ||
    FREQUENCIES.has(lower) ||
    DEGREES.has(lower) ||
    GROUPS.some(({ pattern }) => pattern.exec(lower)?.[0] === lower)
  )
}

// Words of one learned root: most of the shorter one is shared ("curcuma", "curcumin").
function kindred(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  let shared = 0
  while (shared < shorter && a[shared] === b[shared]) shared++
  return shared >= 6 && shared >= 0.8 * shorter && Math.max(a.length, b.length) - shared <= 4
}

function weigh(token: Token, words: number, name: boolean, concept: string): number {
  if (CLASS_NOUNS.has(concept)) return 0.5
  if (/^(?:NOUN|PROPN)$/.test(token.tag) && concept.length > 4 && !concept.includes(' ') && isRare(concept, token))
    return 1.5
  if (name || words > 1) return 1
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
