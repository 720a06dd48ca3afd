import { DISPOSITIONS } from '../lexicon/dispositions.js'
import type { Block } from '../read.js'
import type { Disposition } from '../schema.js'
import { anatomy, clauseAt, finiteVerb, isCorrelative } from './clause.js'
import { endsIn } from './ending.js'
import { conditioned, isImperative } from './imperative.js'
import { strip } from './strip.js'
import { render, type Word } from './word.js'

/** Say what a sentence is: a claim, or why it makes none. */
export function disposition(block: Block, text: string, words: Word[]): Disposition {
  if (block.furniture) return 'furniture'
  const plain = flat(text)
  if (block.kind === 'caption') return isFurniture(plain) ? 'furniture' : 'caption'
  const label = flat(block.text.slice(0, block.label))
  if (
    label !== '' &&
    rows().some((row) => row.disposition === 'myth' && row.patterns.some((pattern) => pattern(label)))
  )
    return 'myth'
  if (block.kind === 'heading' && /^(?:subject|re|title)\s*:/.test(plain)) return 'furniture'
  if (block.kind === 'heading' || isTitle(block, text))
    return isAssertion(plain, words) && /\p{Ll}/u.test(text) && !setAside(text) ? 'claim' : 'heading'
  if (isQuestion(text)) return 'question'
  const body = strip(words)
  const core = flat(render(body, text))
  const goesOn =
    body.length <= 250 && body.some((word, i) => i > 2 && /^[:;—]$/.test(word.text) && clauseAt(body, i + 1))
  for (const row of known(core) || known(plain) ? rows() : []) {
    // "It is complicated: a third of adults …": its parts are looked at one by one
    if (goesOn && /^(?:opinion|signpost)$/.test(row.disposition)) continue
    const whole = /^(?:disclaimer|promotion|correction)$/.test(row.disposition)
    const patterns = whole ? row.patterns : row.patterns.filter((pattern) => pattern.anchored)
    if (patterns.some((pattern) => pattern(core) || pattern(plain))) return row.disposition
  }
  if (isReference(plain, finiteVerb(body) !== undefined)) return 'reference'
  if (body.some((word, i) => isFirstPerson(word, body[i - 1], body[i + 1]))) return 'anecdote'
  if (isImperative(body) && conditioned(body) === body) return 'instruction'
  if (/[:]$/.test(plain)) return 'signpost'
  if (!finiteVerb(body) && !isCorrelative(body)) return body.length <= 1 || /:$/.test(plain) ? 'label' : 'fragment'
  return 'claim'
}

// "By Rowan Teale, science correspondent" stands where a caption could.
function isFurniture(plain: string): boolean {
  return (
    known(plain) &&
    rows().some((row) => row.disposition === 'furniture' && row.patterns.some((pattern) => pattern(plain)))
  )
}

// What opens an article without a stop, or stands in capitals without one.
function isTitle(block: Block, text: string): boolean {
  if (endsIn(text, '.!?:;') || text !== block.text) return false
  return (
    (block.index === 0 && block.item === null && block.label === 0 && !/^\p{Lu}[\p{L} -]{1,20}:/u.test(text)) ||
    (/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text))
  )
}

// Ends in a question mark of its own, not in that of something it quotes.
function isQuestion(text: string): boolean {
  if (!/\?["'”’)*_]*$/.test(text)) return false
  return !/\?["”’]/.test(text) || /^["“‘']/.test(text)
}

// "I", "me", "my": what befell the writer; not the numeral of "type I" or "phase I", nor the statistic of "I² = 0%".
function isFirstPerson(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (word.lower === 'i')
    return (
      word.text === 'I' &&
      word.tag === 'PRON' &&
      !/^(?:²|\^|2|=)$/.test(after?.text ?? '') &&
      !/^(?:type|phase|class|grade|stage|figure|table|part|group|level|factor|vitamin)$/.test(before?.lower ?? '')
    )
  return /^(?:me|my|mine|myself)$/.test(word.lower)
}

const flat = (text: string) =>
  text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()

// Whether any row's pattern may match: few sentences hold one, and asking for ten at once costs little more than asking for one.
function known(plain: string): boolean {
  any ??= anyOf(DISPOSITIONS.flatMap((row) => row.patterns.map((source) => source.split(' … ', 1)[0] as string)))
  return any.some((pattern) => pattern.test(plain))
}

// Patterns that open alike, ten in one: it looks for all only where they can begin. More take an engine long to compile.
function anyOf(sources: readonly string[]): RegExp[] {
  return ['^', '\\b'].flatMap((opening) => {
    const behind = sources.filter((source) => source.startsWith(opening)).map((source) => source.slice(opening.length))
    return Array.from({ length: Math.ceil(behind.length / 10) }, (_, i) => {
      const ten = behind.slice(10 * i, 10 * i + 10)
      return new RegExp(`${opening}(?:${ten.map((source) => `(?:${source})`).join('|')})`)
    })
  })
}

let any: RegExp[] | undefined

/** Whether a text holds a pattern. */
interface Matcher {
  (text: string): boolean
  /** A pattern that speaks of the start of a sentence speaks of all of it; the others of the clause they stand in. */
  anchored: boolean
}

// The parts of a pattern one after the other, each as early as it goes: no part is looked for twice.
function matcher(source: string): Matcher {
  const parts = source.split(' … ').map((part) => new RegExp(part))
  const matches = (text: string) => {
    let rest = text
    for (const part of parts) {
      const found = part.exec(rest)
      if (!found) return false
      rest = rest.slice(found.index + found[0].length)
    }
    return true
  }
  return Object.assign(matches, { anchored: source.startsWith('^') })
}

let compiled: { disposition: Disposition; patterns: Matcher[] }[] | undefined
function rows() {
  compiled ??= DISPOSITIONS.map((row) => ({ disposition: row.disposition, patterns: row.patterns.map(matcher) }))
  return compiled
}

/** What a clause on its own is when it claims nothing: opinion, advice or other matter; undefined when it may claim. */
export function setAside(text: string): Disposition | undefined {
  const plain = flat(text)
  if (/\bnot (?:just|only|simply|merely)\b/.test(plain) && !/\bbut\b|\balso\b/.test(plain)) return 'opinion'
  if (!known(plain)) return undefined
  return rows().find((row) => row.disposition !== 'furniture' && row.patterns.some((pattern) => pattern(plain)))
    ?.disposition
}

// A heading asserts when it has a subject and a verb and asks or names nothing.
function isAssertion(plain: string, words: Word[]): boolean {
  if (
    /[?:]$/.test(plain) ||
    /^(?:how|why|what|when|where|who|which|can|does|do|is|are|should|will|if|once|before|after|while|because|myth|fact|\d+[.)])\b/.test(
      plain,
    )
  )
    return false
  // "5 surprising things tea does": a count of what follows
  if (
    /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:\w+ )?(?:things|ways|reasons|facts|tips|myths|benefits|signs|questions|steps)\b/.test(
      plain,
    )
  )
    return false
  if (words.length < 4 || isImperative(words)) return false
  const clause = anatomy(words)
  if (!clause || clause.subject.length === 0) return false
  const verb = words[clause.verb.main]
  // Title Case makes nouns of verbs; ask for a form that only a verb has
  if (clause.subject.at(-1)?.tag === 'PUNCT') return false
  return words[clause.verb.from]?.tag === 'AUX' || verb?.form === 's'
}

// An entry of a list of references: authors, a year, a journal or an identifier.
function isReference(plain: string, says: boolean): boolean {
  const year = /\b(?:19|20)\d\d\b/.test(plain)
  if (!says && /\bdoi:|https?:\/\/(?:dx\.)?doi\.org|\bpmid\b/.test(plain) && year) return true
  return year && /\b\d+(?:\(\d+\))?:\s?\w?\d+[-–]\w?\d+/.test(plain)
}
