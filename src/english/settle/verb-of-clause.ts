import { readVerb, singular } from '../lemma.js'
import type { Tag } from '../token.js'
import type { Piece } from '../tokenize.js'
import { verbShare } from '../words.js'
import { wordAt } from './word-at.js'

/** "wine doubles the chance" */
export function multiplies(tags: Tag[], pieces: readonly Piece[], i: number): void {
  if (
    i > 0 &&
    /^(?:NOUN|ADJ)$/.test(tags[i] ?? '') &&
    tags[i + 1] === 'DET' &&
    /^(?:doubles?|halves?|triples?|trebles?|quadruples?)$/.test(wordAt(pieces, i))
  )
    if (/^(?:NOUN|PROPN|ADV|ADP)$/.test(tags[i - 1] ?? '') && !/^(?:of|by|in|at|to)$/.test(wordAt(pieces, i - 1)))
      tags[i] = 'VERB'
}

/** "people who fast during the day": what follows "who" is a verb where no other comes first. */
export function relativeVerb(tags: Tag[], pieces: readonly Piece[], i: number): void {
  if (pieces[i]?.lower !== 'who') return
  let at = i + 1
  while (
    tags[at] === 'ADV' &&
    /(?:ly|not|never|also|still|often|already|only|ever|always|usually)$/.test(wordAt(pieces, at))
  )
    at++
  const reading = readVerb(wordAt(pieces, at))
  if (!reading || !/^(?:NOUN|ADJ|ADV)$/.test(tags[at] ?? '') || reading.forms.includes('ing')) return
  const next = tags[at + 1]
  if (next === undefined || /^(?:ADP|PUNCT|AUX|DET|NUM|SCONJ|CCONJ|PRON)$/.test(next) || tags[at] === 'NOUN')
    tags[at] = 'VERB'
}

/** "ginger wards off nausea", "faster than sprays" */
export function parted(tags: Tag[], pieces: readonly Piece[], i: number): void {
  if (readVerb(wordAt(pieces, i))?.forms.join() !== 's') return
  if (
    tags[i] === 'VERB' &&
    wordAt(pieces, i - 1) === 'than' &&
    /^(?:undefined|PUNCT|ADP|CCONJ)$/.test(String(tags[i + 1]))
  )
    tags[i] = 'NOUN'
  if (tags[i] !== 'NOUN' || !/^(?:off|up|down|out)$/.test(wordAt(pieces, i + 1)) || i > 6) return
  const subject =
    /^(?:NOUN|PROPN)$/.test(tags[i - 1] ?? '') && singular(wordAt(pieces, i - 1)) === wordAt(pieces, i - 1)
  if (subject && /^(?:NOUN|DET|ADJ|PRON|PROPN)$/.test(tags[i + 2] ?? '')) tags[i] = 'VERB'
}

/** "one in four people in England drink filtered water": a participle that says which water, and the verb before it. */
export function described(tags: Tag[], pieces: readonly Piece[], i: number): void {
  if (tags[i] !== 'VERB' || !/ed$/.test(wordAt(pieces, i)) || tags[i - 1] !== 'NOUN' || tags[i + 1] !== 'NOUN') return
  const reading = readVerb(wordAt(pieces, i - 1))
  if (
    reading?.forms.join() !== 'base' ||
    (verbShare(reading.lemma) ?? 0) < 3 ||
    !/^(?:NOUN|PROPN)$/.test(tags[i - 2] ?? '')
  )
    return
  for (let at = i - 2; at >= 0 && at > i - 9; at--) {
    if (/^(?:VERB|AUX|SCONJ|PUNCT)$/.test(tags[at] ?? '')) return
    if (
      !/^(?:people|adults|men|women|children|patients|americans|many|most|households|families)$/.test(
        wordAt(pieces, at),
      )
    )
      continue
    tags[i - 1] = 'VERB'
    return
  }
}

/** "every patient benefits from exercise": behind "every" and "a" no noun stands in the plural. */
export function single(tags: Tag[], pieces: readonly Piece[], i: number): void {
  if (tags[i] !== 'NOUN' || tags[i - 1] !== 'NOUN' || !wordAt(pieces, i).endsWith('s')) return
  const before = wordAt(pieces, i - 1)
  const at = tags[i - 2] === 'ADJ' ? i - 3 : i - 2
  if (!/^(?:every|each|an?|another)$/.test(wordAt(pieces, at)) || tags[at] !== 'DET' || singular(before) !== before)
    return
  if (!/^(?:ADP|ADV|DET|PRON|NUM|undefined)$/.test(String(tags[i + 1]))) return
  const reading = readVerb(wordAt(pieces, i))
  if (reading?.forms.join() === 's' && (verbShare(reading.lemma) ?? 0) > 0) tags[i] = 'VERB'
}
