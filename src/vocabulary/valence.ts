import { better, worse } from './data/change.js'
import { forms } from './data/valence/forms.js'
import { badMeasures, bettering, measures, scant, spoiling, wanting } from './data/valence/heads.js'
import { outcomes } from './data/valence.js'
import { polarity } from './polarity.js'
import { shared } from './shared.js'
import type { Vocabulary } from './vocabulary.js'

type Side = 'bad' | 'good'

/** Kinds whose members are all bad, or all good, to have more of. */
const badKinds = [
  'disease',
  'symptom',
  'pain',
  'injury',
  'disorder',
  'infection',
  'cancer',
  'side effect',
  'death',
  'inflammation',
]
const goodKinds = ['health', 'ability']

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))
const MEASURES = words(measures)
const BAD_MEASURES = words(badMeasures)
const WANTING = words(wanting)
const SPOILING = words(spoiling)
const SCANT = words(scant)
const BETTERING = words(bettering)
const BAD_FORMS = words(forms.bad)
const GOOD_FORMS = words(forms.good)

/** Where what is had ends, and with whom, when or how it is had begins. */
const PREPOSITION =
  /\s(?:of|in|from|to|for|with|on|at|after|during|among|between|per|before|while|when|than|by|as|inside|within|around|under|behind|through|across|against|without|following|because of|due to|that|who|which)\s/i
/** "X was lower": X is what is spoken of. */
const STATED = /\s(?:is|are|was|were|has been|have been|occur(?:s|red)?|happen(?:s|ed)?|developed|appeared|arose)\b/i

let table: Map<string, Side> | undefined

/**
 * Say whether more of an outcome is bad or good for a patient; null when that is not known.
 *
 * `knee pain` bad, `physical function` good, `loss of appetite` bad, `pain relief` good, `time to relapse` good,
 * `pain-free days` good, `temperature` null
 */
export function valence(outcome: string): Side | null {
  const held = remembered.get(outcome)
  if (held !== undefined) return held
  const found = read(outcome, 0)
  if (remembered.size >= 2000) remembered.clear()
  if (outcome.length < 200) remembered.set(outcome, found)
  return found
}

// One article speaks of the same few outcomes over and over.
const remembered = new Map<string, Side | null>()

/** How many phrases deep an outcome is read: "the risk of loss of hearing". */
const DEPTH = 3

// "burns nine calories an hour": what is used up, and no wound
const USED = /^burn(?:s|ed|ing|t)?\s[^.;]{0,60}\b(?:calories|kcal|kilojoules|energy|fat|sugar|carbohydrates?)\b/i

function read(outcome: string, depth: number): Side | null {
  if (USED.test(outcome)) return null
  const { vocabulary } = shared()
  const whole = single(vocabulary, outcome)
  if (whole) return whole
  const link = PREPOSITION.exec(outcome)
  const phrase = link ? outcome.slice(0, link.index) : outcome
  const head = STATED.test(phrase) ? phrase.slice(0, STATED.exec(phrase)?.index) : phrase
  const parts = vocabulary.terms(head).map((term) => head.slice(term.start, term.end))
  const last = parts.pop()
  // "chemicals that relieve pain": what they are said to do is not what is had
  const said = /^(?:that|who|which)$/i.test(link?.[0].trim() ?? '')
  const behind = link && !said && depth < DEPTH ? outcome.slice(link.index + link[0].length) : ''
  if (last === undefined) return behind === '' ? null : read(behind, depth + 1)
  const word = last.toLowerCase()
  const by = link?.[0].trim().toLowerCase() ?? ''
  const rest = () => (behind === '' ? null : (read(behind, depth + 1) ?? lastKnown(vocabulary, behind)))
  if (isFree(last, parts)) return 'good'
  if (/^los(?:e|es|ing|t)$/i.test(parts[0] ?? '')) return single(vocabulary, last) === 'bad' ? 'good' : 'bad'
  const stem = word.replace(/s$/, '')
  if (stem === 'time' && by === 'to' && parts.length === 0) return turned(rest())
  const before = parts.length > 0 ? lastOf(vocabulary, parts) : null
  if (MEASURES.has(stem) || BAD_MEASURES.has(stem)) {
    const measured = before ?? (parts.length === 0 || by === 'of' ? rest() : null)
    if (measured) return measured
    if (BAD_MEASURES.has(stem)) return 'bad'
    return parts.length > 0 ? null : single(vocabulary, last)
  }
  if (WANTING.has(stem) && by !== '')
    return stem === 'fear' || stem === 'dread' || stem === 'need' ? 'bad' : turned(rest())
  const sign = polarity(last)
  if (sign !== 0) {
    const moved = /^(?:of|in|from)$/.test(by) ? (rest() ?? before) : before
    if (moved) return sign > 0 ? moved : turned(moved)
  }
  const own = named(vocabulary, last, parts.at(-1))
  if (!own && parts.some((part) => /^(?:and|or)$/i.test(part))) return before
  // "likely to lose hair", "helps to sleep"
  return own ?? (by === 'to' || (parts.length === 0 && by === 'of') ? rest() : null)
}

// What a phrase names, with the word before it: "poor sleep", "a blocked nose".
function named(vocabulary: Vocabulary, last: string, before = ''): Side | null {
  const own = single(vocabulary, last) ?? single(vocabulary, lastWord(last))
  const like = before.toLowerCase()
  if (own === 'good') return SCANT.has(like) ? 'bad' : 'good'
  if (own) return own
  return SPOILING.has(like) ? 'bad' : BETTERING.has(like) ? 'good' : null
}

// "pain-free days", "relapse-free survival"
function isFree(last: string, parts: readonly string[]): boolean {
  return /-free$/i.test(last) || parts.some((part) => /-free$|^free$/i.test(part))
}

function lastKnown(vocabulary: Vocabulary, text: string): Side | null {
  return lastOf(
    vocabulary,
    vocabulary.terms(text).map((term) => text.slice(term.start, term.end)),
  )
}

/** The worth of the last part that has one. */
function lastOf(vocabulary: Vocabulary, parts: readonly string[]): Side | null {
  for (let i = parts.length - 1; i >= 0; i--) {
    const found = single(vocabulary, parts[i] ?? '')
    if (found) return found === 'good' && SCANT.has((parts[i - 1] ?? '').toLowerCase()) ? 'bad' : found
  }
  return null
}

function single(vocabulary: Vocabulary, term: string): Side | null {
  table ??= readTable(vocabulary)
  const form = term.toLowerCase()
  if (BAD_FORMS.has(form)) return 'bad'
  if (GOOD_FORMS.has(form)) return 'good'
  const listed = table.get(vocabulary.concept(term))
  if (listed) return listed
  if (badKinds.some((kind) => vocabulary.relatedness(term, kind) === 'narrower')) return 'bad'
  if (goodKinds.some((kind) => vocabulary.relatedness(term, kind) === 'narrower')) return 'good'
  return null
}

function lastWord(term: string): string {
  return term.slice(Math.max(term.lastIndexOf(' '), term.lastIndexOf('-')) + 1)
}

function turned(side: Side | null): Side | null {
  return side && (side === 'bad' ? 'good' : 'bad')
}

function readTable(vocabulary: Vocabulary): Map<string, Side> {
  const found = new Map<string, Side>()
  const add = (terms: readonly string[], side: Side) => {
    for (const term of terms) if (term !== '') found.set(vocabulary.concept(term), side)
  }
  add(worse.split(/\s+/), 'bad')
  add(better.split(/\s+/), 'good')
  for (const { bad } of outcomes) add(bad.split(/[|\n]/), 'bad')
  for (const { good } of outcomes) add(good.split(/[|\n]/), 'good')
  return found
}
