import { readVerb } from '../english/lemma.js'
import { DISPOSITIONS } from '../lexicon/dispositions.js'
import type { Block } from '../read.js'
import type { Disposition } from '../schema.js'
import { anatomy, finiteVerb } from './clause.js'
import { strip } from './strip.js'
import { render, type Word } from './word.js'

/** Say what a sentence is: a claim, or why it makes none. */
export function disposition(block: Block, text: string, words: Word[]): Disposition {
  if (block.kind === 'caption') return 'caption'
  const plain = flat(text)
  const label = flat(block.text.slice(0, block.label))
  if (
    label !== '' &&
    rows().some((row) => row.disposition === 'myth' && row.patterns.some((pattern) => pattern.test(label)))
  )
    return 'myth'
  if (block.kind === 'heading') return isAssertion(plain, words) ? 'claim' : 'heading'
  if (isQuestion(text)) return 'question'
  const body = strip(words)
  const core = flat(render(body, text))
  for (const row of rows()) {
    const whole = /^(?:disclaimer|promotion|correction)$/.test(row.disposition)
    const patterns = whole ? row.patterns : row.patterns.filter(isAnchored)
    if (patterns.some((pattern) => pattern.test(core) || pattern.test(plain))) return row.disposition
  }
  if (isReference(plain)) return 'reference'
  if (body.some((word, i) => isFirstPerson(word, body[i - 1]))) return 'anecdote'
  if (isImperative(body)) return 'instruction'
  if (/[:]$/.test(plain)) return 'signpost'
  if (!finiteVerb(body)) return body.length <= 1 || /:$/.test(plain) ? 'label' : 'fragment'
  return 'claim'
}

// Ends in a question mark of its own, not in that of something it quotes.
function isQuestion(text: string): boolean {
  if (!/\?["'”’)*_]*$/.test(text)) return false
  return !/\?["”’]/.test(text) || /^["“‘']/.test(text)
}

// A pattern that speaks of the start of a sentence speaks of all of it; the others of the clause they stand in.
const isAnchored = (pattern: RegExp) => pattern.source.startsWith('^')

// "I", "me", "my": what befell the writer; not the numeral of "type I" or "phase I".
function isFirstPerson(word: Word, before: Word | undefined): boolean {
  if (word.lower === 'i')
    return (
      word.text === 'I' &&
      word.tag === 'PRON' &&
      !/^(?:type|phase|class|grade|stage|figure|table|part|group|level|factor|vitamin)$/.test(before?.lower ?? '')
    )
  return /^(?:me|my|mine|myself)$/.test(word.lower)
}

const flat = (text: string) =>
  text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()

let compiled: { disposition: Disposition; patterns: RegExp[] }[] | undefined
function rows() {
  compiled ??= DISPOSITIONS.map((row) => ({
    disposition: row.disposition,
    patterns: row.patterns.map((p) => new RegExp(p)),
  }))
  return compiled
}

/** What a clause on its own is when it claims nothing: opinion, advice or other matter; undefined when it may claim. */
export function setAside(text: string): Disposition | undefined {
  const plain = flat(text)
  if (/\bnot (?:just|only|simply|merely)\b/.test(plain) && !/\bbut\b|\balso\b/.test(plain)) return 'opinion'
  return rows().find((row) => row.disposition !== 'furniture' && row.patterns.some((pattern) => pattern.test(plain)))
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
  if (words.length < 4 || isImperative(words)) return false
  const clause = anatomy(words)
  if (!clause || clause.subject.length === 0) return false
  const verb = words[clause.verb.main]
  // Title Case makes nouns of verbs; ask for a form that only a verb has
  if (clause.subject.at(-1)?.tag === 'PUNCT') return false
  return words[clause.verb.from]?.tag === 'AUX' || verb?.form === 's'
}

// A verb in its base form with no subject before it: "Take it with food", "If you are pregnant, ask a doctor".
export function isImperative(words: Word[]): boolean {
  let at = 0
  if (
    /^(?:if|when|before|after|once|while|unless|as|for|to|in|with|at|during|every|each)$/.test(words[0]?.lower ?? '')
  ) {
    const comma = words.findIndex((word) => word.lower === ',')
    if (comma < 0 || comma > words.length - 2) return false
    at = comma + 1
  }
  while (words[at]?.tag === 'ADV' || words[at]?.lower === 'please' || words[at]?.lower === ',') at++
  const first = words[at]
  if (!first) return false
  if (first.lower === 'do' && /^(?:not|n't)$/.test(words[at + 1]?.lower ?? '')) return true
  if (first.lower === 'be' || first.lower === 'let') return true
  // "Time it right", "Jot down": a noun by its looks, but what follows is its object
  const second = words[at + 1]
  const object =
    /^(?:it|them|yourself|him|her|us|me|your)$/.test(second?.lower ?? '') ||
    (/^(?:down|up|out|off|away)$/.test(second?.lower ?? '') && words[at + 2]?.tag !== 'AUX')
  if (at === 0 && object && first.tag !== 'PRON' && readVerb(first.lower)?.forms.includes('base')) return true
  if (first.tag !== 'VERB' || first.form !== 'base') return false
  // "Tap water contains …": what looks like an order is the first word of a subject
  let noun = at + 1
  while (/^(?:NOUN|PROPN|ADJ)$/.test(words[noun]?.tag ?? '')) noun++
  if (noun > at + 1 && (words[noun]?.tag === 'AUX' || words[noun]?.form === 's')) return false
  // "Exercise helps": a finite verb right behind it makes the first word its subject
  const next = words[at + 1]
  return !(next?.tag === 'VERB' && next.form !== 'ing' && next.form !== 'en') && next?.tag !== 'AUX'
}

// An entry of a list of references: authors, a year, a journal or an identifier.
function isReference(plain: string): boolean {
  const year = /\b(?:19|20)\d\d\b/.test(plain)
  if (/\bdoi:|https?:\/\/(?:dx\.)?doi\.org|\bpmid\b/.test(plain) && year) return true
  return year && /\b\d+(?:\(\d+\))?:\s?\w?\d+[-–]\w?\d+/.test(plain)
}
