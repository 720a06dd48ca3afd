import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman } from '../extractors/nouns.js'
import type { Word } from '../extractors/word.js'

/** "Patients with low ferritin always respond.", "The response is larger in men.": to what is tried. Where it goes, or 0. */
export function responded(words: Word[]): number {
  const clause = attribution(words) ? undefined : anatomy(words)
  if (!clause || words.some((word, i) => word.lower === 'to' && words[i + 1]?.tag !== 'VERB')) return 0
  const [first, second] = clause.subject
  const noun = first?.tag === 'DET' ? second : first
  const bare = clause.subject.length === (first?.tag === 'DET' ? 2 : 1)
  if (bare && noun?.lemma === 'response') return words.indexOf(noun) + 1
  const verb = words[clause.verb.main]
  const who = clause.subject.some((word) => word.tag === 'NOUN' && isHuman(word.lemma))
  return verb?.lemma === 'respond' && who && !/^(?:with|by)$/.test(clause.rest[0]?.lower ?? '') ? clause.verb.to : 0
}
