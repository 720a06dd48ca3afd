import { OUTCOMES } from '../lexicon/outcomes.js'

const DOMAINS = new Map<string, string[]>()
for (const { name, words } of OUTCOMES) {
  for (const word of words) DOMAINS.set(word, [...(DOMAINS.get(word) ?? []), `domain:${name}`])
}

/** Name the outcome domains that a word speaks of, as keys; undefined when it speaks of none. */
export function domains(word: string): readonly string[] | undefined {
  return DOMAINS.get(word)
}
