import { antonyms, concepts } from './data/wordnet.js'
import type { Concepts } from './store.js'

/** Most families that a concept of the data has; a family's number is its concept's times this, plus its place. */
const width = 64

/**
 * Read the WordNet data: a line a concept, families apart by "=", words by ",", broader lines after "|" in base 36.
 * Only the words are indexed; what a line says is read when it is asked for.
 */
export function wordnetStore(): Concepts {
  const lines = concepts.slice(1).split('\n')
  const families = new Map<string, number>()
  const longest = new Map<string, number>()
  for (let concept = 0; concept < lines.length; concept++) {
    const line = lines[concept] ?? ''
    let family = concept * width
    let from = 0
    for (let at = 0; at <= line.length; at++) {
      const code = at < line.length ? line.charCodeAt(at) : bar
      if (code !== bar && code !== comma && code !== equals) continue
      const term = line.slice(from, at)
      families.set(term, family)
      noteLength(longest, term)
      if (code === bar) break
      if (code === equals) family++
      from = at + 1
    }
  }
  const contraries = new Map<number, Set<number>>()
  for (const row of antonyms.trim().split('\n')) {
    const [a, b] = row.split('=').map((term) => families.get(term))
    if (a === undefined || b === undefined) continue
    contraries.set(a, (contraries.get(a) ?? new Set()).add(b))
    contraries.set(b, (contraries.get(b) ?? new Set()).add(a))
  }
  const parts = (concept: number) => (lines[concept] ?? '').split('|')
  return {
    familyCount: lines.length * width,
    conceptCount: lines.length,
    family: (term) => families.get(term),
    concept: (family) => Math.floor(family / width),
    key: (concept) => /^[^,=|]*/.exec(lines[concept] ?? '')?.[0] ?? '',
    familiesOf: (concept) => (parts(concept)[0] ?? '').split('=').map((_, place) => concept * width + place),
    termOf: (family) => (parts(Math.floor(family / width))[0] ?? '').split('=')[family % width]?.split(',')[0] ?? '',
    parents: (concept) =>
      parts(concept)[1]
        ?.split(' ')
        .map((parent) => Number.parseInt(parent, 36)) ?? [],
    isContrary: (a, b) => contraries.get(a)?.has(b) === true,
    hasContrary: (family) => contraries.has(family),
    longestFrom: (word) => longest.get(word) ?? 0,
    resolve: (concept) => concept,
  }
}

const comma = 44
const equals = 61
const bar = 124

function noteLength(longest: Map<string, number>, term: string): void {
  const space = term.indexOf(' ')
  if (space < 0) return
  let words = 1
  for (let at = space; at >= 0; at = term.indexOf(' ', at + 1)) words++
  const first = term.slice(0, space)
  if (words > (longest.get(first) ?? 0)) longest.set(first, words)
}
