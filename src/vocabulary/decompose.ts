import { adjectives, roots, suffixes } from './data/combining-forms.js'

let tables: { roots: Map<string, string>; suffixes: Map<string, string> } | undefined

/**
 * Take a classical medical word apart into plain words, what it is a kind of last: `arthralgia` joint, pain.
 * Undefined for a word that is not wholly made of known parts.
 */
export function decompose(word: string): string[] | undefined {
  if (word.length < 6 || word.length > 40 || word.includes(' ')) return undefined
  tables ??= { roots: readForms(roots), suffixes: readForms(suffixes) }
  for (let at = 3; at < word.length - 2; at++) {
    const last = tables.suffixes.get(word.slice(at))
    if (last === undefined) continue
    const first = rootsOf(word.slice(0, at), tables.roots)
    if (first) return [...first, last]
  }
  return undefined
}

/** The body nouns of the plain vocabulary, each with the adjectives that mean "of it". */
export function bodyAdjectives(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [adjective, noun] of readForms(adjectives)) found.set(noun, [...(found.get(noun) ?? []), adjective])
  return found
}

function readForms(text: string): Map<string, string> {
  const forms = new Map<string, string>()
  for (const row of text.split(/[|\n]/)) {
    const [left = '', plain = ''] = row.trim().split(': ')
    if (plain !== '') for (const form of left.split(' ')) forms.set(form, plain)
  }
  return forms
}

/** Cut a word's beginning into one, two or three roots, the longest first part that leaves a root behind it. */
function rootsOf(text: string, forms: Map<string, string>): string[] | undefined {
  const height = text.startsWith('hyper') ? 'high' : text.startsWith('hypo') ? 'low' : undefined
  const rest = height ? text.slice(height === 'high' ? 5 : 4) : text
  const whole = forms.get(rest)
  if (whole !== undefined) return height ? [height, whole] : [whole]
  if (height) return undefined
  for (let at = rest.length - 2; at > 2; at--) {
    const first = forms.get(rest.slice(0, at))
    const second = forms.get(rest.slice(at))
    if (first !== undefined && second !== undefined) return [first, second]
  }
  return undefined
}
