import { readVerb, singular } from '../lemma.js'
import { ADJ } from '../tag/tag-numbers.js'
import type { Tag } from '../token.js'
import type { Piece } from '../tokenize.js'
import { knownTags } from '../words.js'
import { wordAt } from './word-at.js'

/** "Complete rest delays recovery", "Warm milk helps.": no order, but an adjective, its noun and a verb. */
export function describedOpening(tags: Tag[], pieces: readonly Piece[]): void {
  if (tags[0] !== 'VERB' || tags[1] !== 'NOUN' || !/^(?:NOUN|VERB)$/.test(tags[2] ?? '')) return
  const [first, noun, verb] = [0, 1, 2].map((i) => wordAt(pieces, i)) as [string, string, string]
  if (readVerb(first)?.forms.join() !== 'base' || !knownTags(first)?.has(ADJ) || singular(noun) !== noun) return
  if (readVerb(verb)?.forms.join() !== 's') return
  if (tags[2] === 'NOUN' && !/^(?:NOUN|DET|ADJ|PRON|NUM)$/.test(tags[3] ?? '')) return
  tags[0] = 'ADJ'
  tags[2] = 'VERB'
}
