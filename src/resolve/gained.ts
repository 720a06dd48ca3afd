import { attribution } from '../extractors/attribution.js'
import { anatomy } from '../extractors/clause.js'
import { isHuman } from '../extractors/nouns.js'
import type { Word } from '../extractors/word.js'

/** "Women gain more in memory than men.", "Smokers benefit less.": from what is tried. Where it goes, or 0. */
export function gained(words: Word[]): number {
  const clause = attribution(words) ? undefined : anatomy(words)
  if (!clause) return 0
  const verb = words.findIndex((word) => word.tag === 'VERB' && /^(?:gain|benefit|profit)$/.test(word.lemma))
  if (verb < clause.verb.from || verb > clause.verb.to + 3) return 0
  if (!/^(?:more|most|less|least|little|nothing|as)$/.test(words[verb + 1]?.lower ?? '')) return 0
  const who = clause.subject.some((word) => isHuman(word.lemma) || /(?:ers|ors|ists|ians|ants|ents)$/.test(word.lower))
  if (!who || words.slice(verb).some((word) => /^(?:from|by|with|weight)$/.test(word.lower))) return 0
  const than = words.findIndex((word, i) => i > verb + 1 && /^(?:than|as)$/.test(word.lower))
  return than > 0 ? than : words.length - (words.at(-1)?.tag === 'PUNCT' ? 1 : 0)
}
