import { better, worse } from './data/change.js'
import { bad, good } from './data/valence.js'
import { polarity } from './polarity.js'
import { shared } from './shared.js'
import type { Vocabulary } from './vocabulary.js'

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

/** Words that only measure what stands with them: the level of pain, the pain score. */
const measures = new Set(
  `level score intensity rate incidence prevalence duration frequency number day scale index severity risk odds chance likelihood probability case symptom episode amount degree sign feeling
sensation measure outcome burden control concentration rating development occurrence onset use prevention status`.split(
    /\s+/,
  ),
)

let tables: { concepts: Map<string, 'bad' | 'good'> } | undefined

/**
 * Say whether more of an outcome is bad or good for a patient; null when that is not known.
 *
 * `knee pain` bad, `physical function` good, `loss of appetite` bad, `pain relief` good, `temperature` null
 */
export function valence(outcome: string): 'bad' | 'good' | null {
  const held = remembered.get(outcome)
  if (held !== undefined) return held
  const found = read(outcome)
  if (remembered.size >= 2000) remembered.clear()
  if (outcome.length < 200) remembered.set(outcome, found)
  return found
}

// One article speaks of the same few outcomes over and over.
const remembered = new Map<string, 'bad' | 'good' | null>()

function read(outcome: string): 'bad' | 'good' | null {
  const { vocabulary } = shared()
  tables ??= { concepts: readTables(vocabulary) }
  const whole = single(vocabulary, outcome, tables.concepts)
  if (whole) return whole
  const of = /\b(?:of|in|from)\b/i.exec(outcome)
  const head = of ? outcome.slice(0, of.index) : outcome
  const rest = of ? outcome.slice(of.index + of[0].length) : ''
  const parts = vocabulary.terms(head).map((term) => head.slice(term.start, term.end))
  const last = parts.pop()
  if (last === undefined) return rest === '' ? null : valenceOfParts(vocabulary, rest, tables.concepts)
  const first =
    rest === '' ? valenceOfList(vocabulary, parts, tables.concepts) : valenceOfParts(vocabulary, rest, tables.concepts)
  if (first) {
    const sign = polarity(last)
    if (sign !== 0) return sign > 0 ? first : contrary(first)
    if (measures.has(last.toLowerCase().replace(/s$/, ''))) return first
  }
  return single(vocabulary, last, tables.concepts) ?? single(vocabulary, lastWord(last), tables.concepts)
}

function valenceOfParts(
  vocabulary: Vocabulary,
  text: string,
  concepts: Map<string, 'bad' | 'good'>,
): 'bad' | 'good' | null {
  return (
    single(vocabulary, text, concepts) ??
    valenceOfList(
      vocabulary,
      vocabulary.terms(text).map((t) => text.slice(t.start, t.end)),
      concepts,
    )
  )
}

/** The valence of the last part that has one. */
function valenceOfList(
  vocabulary: Vocabulary,
  parts: readonly string[],
  concepts: Map<string, 'bad' | 'good'>,
): 'bad' | 'good' | null {
  for (let i = parts.length - 1; i >= 0; i--) {
    const found = single(vocabulary, parts[i] ?? '', concepts)
    if (found) return found
  }
  return null
}

function single(vocabulary: Vocabulary, term: string, concepts: Map<string, 'bad' | 'good'>): 'bad' | 'good' | null {
  const listed = concepts.get(vocabulary.concept(term))
  if (listed) return listed
  if (badKinds.some((kind) => vocabulary.relatedness(term, kind) === 'narrower')) return 'bad'
  if (goodKinds.some((kind) => vocabulary.relatedness(term, kind) === 'narrower')) return 'good'
  return null
}

function lastWord(term: string): string {
  return term.slice(Math.max(term.lastIndexOf(' '), term.lastIndexOf('-')) + 1)
}

function contrary(side: 'bad' | 'good'): 'bad' | 'good' {
  return side === 'bad' ? 'good' : 'bad'
}

function readTables(vocabulary: Vocabulary): Map<string, 'bad' | 'good'> {
  const found = new Map<string, 'bad' | 'good'>()
  const add = (terms: readonly string[], side: 'bad' | 'good') => {
    for (const term of terms) if (term !== '') found.set(vocabulary.concept(term), side)
  }
  add(worse.split(/\s+/), 'bad')
  add(better.split(/\s+/), 'good')
  add(bad.split(/[|\n]/), 'bad')
  add(good.split(/[|\n]/), 'good')
  return found
}
