import { readVerb, singular } from '../lemma.js'
import { NOUN } from '../tag/tag-numbers.js'
import type { Tag } from '../token.js'
import type { Piece } from '../tokenize.js'
import { knownTags, verbShare } from '../words.js'
import { OPENS } from './opens-clause.js'
import { wordAt } from './word-at.js'

/** "offering hearing aids to adults", "hearing aids slow memory loss": the second half of a name, where another word is the verb. */
export function compound(tags: Tag[], pieces: readonly Piece[], i: number): void {
  const gerund = tags[i - 1] === 'VERB' && wordAt(pieces, i - 1).endsWith('ing')
  if (tags[i] !== 'VERB' || (!/^(?:NOUN|PROPN)$/.test(tags[i - 1] ?? '') && !gerund)) return
  const reading = readVerb(wordAt(pieces, i))
  const next = tags[i + 1]
  // "diesel fumes inflame cells"
  if (
    reading?.forms.join() === 's' &&
    next === 'VERB' &&
    readVerb(wordAt(pieces, i + 1))?.forms.join() === 'base' &&
    !OPENS.test(reading.lemma)
  ) {
    tags[i] = 'NOUN'
    return
  }
  if (!reading || !/^(?:s|base)$/.test(reading.forms.join()) || (verbShare(reading.lemma) ?? 9) > 4) return
  const follows = wordAt(pieces, i + 1)
  const plural = reading.forms.includes('s')
  // the verb comes behind it: "hearing aids slow down", "the walks lower"
  const verb = readVerb(follows)
  const agrees = verb?.forms.join() === (plural ? 'base' : 's') || (verb?.forms.includes('past') ?? false)
  // "patches work faster"
  const bare =
    plural &&
    (verbShare(follows) ?? 9) > 0 &&
    next === 'NOUN' &&
    /^(?:ADV|undefined)$/.test(String(tags[i + 2])) &&
    agrees
  if (bare) {
    tags[i] = 'NOUN'
    tags[i + 1] = 'VERB'
    return
  }
  if (agrees && (next === 'VERB' || (next === 'ADJ' && !/^(?:NOUN|PROPN)$/.test(tags[i + 2] ?? '')))) {
    tags[i] = 'NOUN'
    tags[i + 1] = 'VERB'
    if (gerund) tags[i - 1] = 'NOUN'
    return
  }
  if (singular(wordAt(pieces, i - 1)) !== wordAt(pieces, i - 1)) return
  if (next !== undefined && !/^(?:ADP|PUNCT|CCONJ|SCONJ|AUX)$/.test(next) && !(next === 'NOUN' && !plural)) return
  // the verb came before it
  let at = i - 2
  for (; at >= 0 && at > i - 12; at--) {
    if (/^(?:SCONJ|CCONJ|PUNCT|PRON)$/.test(tags[at] ?? '')) return
    if (tags[at] === 'AUX' && tags[at + 1] !== 'VERB') break
    if (tags[at] === 'VERB' && !/ing$/.test(wordAt(pieces, at))) break
  }
  if (at < 0 || at <= i - 12 || OPENS.test(readVerb(wordAt(pieces, at))?.lemma ?? '')) return
  if (!(knownTags(reading.lemma)?.has(NOUN) ?? true)) return
  tags[i] = 'NOUN'
  if (gerund) tags[i - 1] = 'NOUN'
}
