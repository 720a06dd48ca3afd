import { readVerb, singular } from '../lemma.js'
import type { Tag } from '../token.js'
import type { Piece } from '../tokenize.js'
import { verbShare } from '../words.js'
import { wordAt } from './word-at.js'

/** "Bone density declines with age.", "One adult in ten vapes now.": where nothing else is the verb, what may be one behind a subject. */
export function verbless(tags: Tag[], pieces: readonly Piece[]): void {
  if (tags.length > 60) return
  const free = !tags.some((_, i) => isVerb(tags, pieces, i))
  if (free) {
    peopleDo(tags, pieces)
    pluralDoes(tags, pieces)
  }
  for (let i = 1; i < tags.length; i++) {
    if (tags[i] !== 'NOUN' || !wordAt(pieces, i).endsWith('s')) continue
    const before = wordAt(pieces, i - 1)
    const share =
      tags[i - 1] === 'NUM' &&
      wordAt(pieces, i - 2) === 'in' &&
      /^(?:one|two|three|four|five|six|nine)$/.test(wordAt(pieces, i - 4))
    if (!share && !(free && tags[i - 1] === 'NOUN' && singular(before) === before)) continue
    if (tags[i + 1] !== 'ADV' && !FOLLOWS.test(wordAt(pieces, i + 1))) continue
    const reading = readVerb(wordAt(pieces, i))
    if (reading?.forms.join() !== 's' || (verbShare(reading.lemma) ?? 0) < 2) continue
    tags[i] = 'VERB'
    return
  }
}

// "People with asthma report fewer attacks."
function peopleDo(tags: Tag[], pieces: readonly Piece[]): void {
  for (let i = 3; i < tags.length; i++) {
    if (tags[i] !== 'NOUN' || tags[i - 1] !== 'NOUN' || !/^(?:ADJ|DET|NUM|PRON)$/.test(tags[i + 1] ?? '')) continue
    const reading = readVerb(wordAt(pieces, i))
    if (reading?.forms.join() !== 'base' || (verbShare(reading.lemma) ?? 0) < 2) continue
    let at = i - 2
    while (at > 0 && at > i - 6 && /^(?:NOUN|ADJ|ADP)$/.test(tags[at] ?? '') && !SEVERAL.test(wordAt(pieces, at))) at--
    if (!SEVERAL.test(wordAt(pieces, at)) || tags[at + 1] !== 'ADP') continue
    tags[i] = 'VERB'
    return
  }
}

// "Most journeys end without a delay."
function pluralDoes(tags: Tag[], pieces: readonly Piece[]): void {
  for (let i = 1; i < tags.length; i++) {
    const before = wordAt(pieces, i - 1)
    if (tags[i] !== 'NOUN' || tags[i - 1] !== 'NOUN' || singular(before) === before) continue
    if (!FOLLOWS.test(wordAt(pieces, i + 1)) || wordAt(pieces, i + 1) === '') continue
    const reading = readVerb(wordAt(pieces, i))
    if (reading?.forms.join() !== 'base' || (verbShare(reading.lemma) ?? 0) < 2) continue
    if (tags.includes('VERB') || tags.includes('AUX')) return
    tags[i] = 'VERB'
    return
  }
}

const SEVERAL =
  /^(?:people|adults|children|women|men|patients|workers|employees|nurses|teenagers|smokers|runners|users|drivers|students)$/

const isVerb = (tags: Tag[], pieces: readonly Piece[], i: number) =>
  tags[i] === 'AUX' || (tags[i] === 'VERB' && !wordAt(pieces, i).endsWith('ing'))

/** What stands behind a verb rather than behind a noun. */
const FOLLOWS = /^(?:with|without|by|as|after|when|from|during|until|if|because|every|each|\.|)$/
