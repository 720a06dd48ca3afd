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
    didOnce(tags, pieces)
  }
  hasDone(tags, pieces)
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

// "Propranolol attenuated exam tremor."
function didOnce(tags: Tag[], pieces: readonly Piece[]): void {
  if (tags.some((tag) => tag === 'VERB' || tag === 'AUX')) return
  for (let i = 1; i + 1 < tags.length; i++) {
    if (tags[i] !== 'ADJ' || !/^(?:NOUN|PROPN)$/.test(tags[i - 1] ?? '')) continue
    if (!/^(?:NOUN|ADJ|DET|NUM|PROPN)$/.test(tags[i + 1] ?? '') || COMPOUND.test(wordAt(pieces, i))) continue
    if (!readVerb(wordAt(pieces, i))?.forms.includes('past')) continue
    // "Drops rest tired eyes": the verb stands before it
    if (i > 1 && readVerb(wordAt(pieces, i - 1))?.forms.includes('base') && wordAt(pieces, i - 2).endsWith('s'))
      continue
    tags[i] = 'VERB'
    return
  }
}

/** What makes a name with the noun before it: a placebo controlled trial. */
const COMPOUND =
  /^(?:based|related|controlled|adjusted|matched|associated|induced|derived|mediated|treated|weighted|blinded|born|aged|sized|shaped|fortified|enriched|coated|acquired|transmitted|centred|centered|oriented|driven|led|free|specific|assisted|supervised|administered|reported|guided|delivered|focused|dependent)$/

// "has slashed cancer rates"
function hasDone(tags: Tag[], pieces: readonly Piece[]): void {
  for (let i = 1; i + 1 < tags.length; i++) {
    if (tags[i] !== 'ADJ' || !/^(?:has|have|had)$/.test(wordAt(pieces, i - 1)) || tags[i - 1] !== 'AUX') continue
    if (!/^(?:NOUN|ADJ)$/.test(tags[i + 1] ?? '') || STATES.test(wordAt(pieces, i))) continue
    if (readVerb(wordAt(pieces, i))?.forms.includes('en')) tags[i] = 'VERB'
  }
}

/** What one has that is so: reduced mobility, impaired sight. */
const STATES =
  /^(?:reduced|increased|limited|mixed|raised|impaired|added|decreased|improved|lowered|elevated|delayed|restricted|repeated|enlarged|damaged|sustained|combined|blocked|swollen|broken|torn|inflamed|advanced|established|diagnosed|untreated|treated|controlled|prolonged|shortened|heightened|diminished|disturbed|unexplained|varied|marked|pronounced|proven|associated|related)$/

const SEVERAL =
  /^(?:people|adults|children|women|men|patients|workers|employees|nurses|teenagers|smokers|runners|users|drivers|students)$/

const isVerb = (tags: Tag[], pieces: readonly Piece[], i: number) =>
  tags[i] === 'AUX' || (tags[i] === 'VERB' && !wordAt(pieces, i).endsWith('ing'))

/** What stands behind a verb rather than behind a noun. */
const FOLLOWS = /^(?:with|without|by|as|after|when|from|during|until|if|because|every|each|\.|)$/
