import { readVerb, singular } from '../lemma.js'
import type { Tag } from '../token.js'
import type { Piece } from '../tokenize.js'
import { verbShare } from '../words.js'

/**
 * Whether a word tagged as a noun or an adjective may be the verb of a clause that has none.
 *
 * @param lowest the least share of its uses that are verbs, 0–9, where the words around it do not settle it
 */
export function isLikelyVerb(piece: Piece, i: number, tags: Tag[], pieces: Piece[], lowest?: number): boolean {
  if (!/^(?:NOUN|ADJ)$/.test(tags[i] ?? '') || piece.text !== piece.lower) return false
  const reading = readVerb(piece.lower)
  // "noise averages 88 decibels": what it comes to follows
  const measures = reading?.forms.includes('s') && tags[i + 1] === 'NUM'
  if (!reading || reading.forms.includes('ing') || piece.lower === 'further') return false
  if (tags[i] === 'NOUN' && !measures && (verbShare(reading.lemma) ?? 9) < 1) return false
  // "enzymes either speed up": the subject stands before the little word
  const behind = /^(?:either|neither|both)$/.test(pieces[i - 1]?.lower ?? '') ? i - 2 : i - 1
  const before = tags[behind]
  const after = tags[i + 1]
  // "half of all women": how many
  if (/^(?:half|quarter|third|plenty)$/.test(piece.lower) && pieces[i + 1]?.lower === 'of') return false
  if (after === 'VERB' || after === 'AUX') return false
  // "Knee braces and sleeves for runners": two things
  const pair = pieces[i + 1]?.lower === 'and' && tags[i + 2] === 'NOUN' && /s$/.test(pieces[i + 2]?.lower ?? '')
  if (i === 1 && pair && /^(?:ADP|PUNCT|undefined)$/.test(String(tags[i + 3]))) return false
  const plural = before === 'NOUN' && singular(pieces[behind]?.lower ?? '') !== pieces[behind]?.lower
  // "oats lower cholesterol": an adjective by its looks
  if (
    tags[i] === 'ADJ' &&
    /ed$/.test(piece.lower) &&
    pieces[i + 1] &&
    (plural ? /^(?:NUM|DET|PRON)$/ : /^NUM$/).test(after ?? '')
  )
    return true
  if (tags[i] === 'ADJ') return plural && reading.forms.includes('base') && /^(?:NOUN|DET|PRON)$/.test(after ?? '')
  const third = reading.forms.includes('s')
  // "HRT patches work faster": the verb is the next one
  if (third && after === 'NOUN' && readVerb(pieces[i + 1]?.lower ?? '')?.forms.join() === 'base') {
    const next = tags[i + 2]
    if (next === undefined || next === 'ADV' || pieces[i + 2]?.lower === 'as') return false
  }
  // agreement: "doses work", "pepper helps"
  const share = verbShare(reading.lemma) ?? 9
  const least = /^(?:at|up)$/.test(pieces[i + 1]?.lower ?? '') && /^(?:least|most|to)$/.test(pieces[i + 2]?.lower ?? '')
  const alike = pieces[i + 1]?.lower === 'as' && /^(?:ADV|ADJ)$/.test(tags[i + 2] ?? '')
  const object = least || alike || /^(?:DET|PRON|ADV|NUM|ADJ|NOUN)$/.test(after ?? '')
  const measured = pieces[i + 1]?.lower === 'by' && (tags[i + 2] === 'NUM' || tags[i + 3] === 'NUM')
  if (/^(?:NOUN|ADV)$/.test(before ?? '') && !reading.forms.includes('past')) {
    if (measured) return true
    const particle = /^(?:up|down|out|off|away)$/.test(pieces[i + 1]?.lower ?? '')
    if (!object && !particle && share < (lowest ?? (after === 'ADP' ? 4 : after === undefined ? 2 : 6))) return false
    // "one in three adults sleeps" agrees with the one
    const number = [1, 2, 3].find((back) => tags[behind - back] === 'NUM')
    const counted = number !== undefined && tags[behind - number - 1] === 'ADP'
    return before === 'ADV' || counted || (third ? !plural : plural || isPluralHead(behind, tags, pieces))
  }
  // "a Mediterranean diet": a base form does not agree with one name
  if (before === 'PROPN' && reading.forms.join() === 'base' && isPluralHead(behind, tags, pieces) && object) return true
  if (before === 'PROPN' && reading.forms.join() === 'base' && /^\p{Lu}\p{Ll}+[^s]$/u.test(pieces[behind]?.text ?? ''))
    return false
  return (
    /^(?:PROPN|PRON|ADV)$/.test(before ?? '') ||
    // "factor 50 blocks"
    (before === 'NUM' && third && object && tags[behind - 1] === 'NOUN') ||
    // "walking works": a gerund is a subject of its own
    (third && before === 'VERB' && behind <= 1 && /ing$/.test(pieces[behind]?.lower ?? '')) ||
    (before === 'NOUN' && /^(?:DET|PRON|ADP|ADJ|ADV|NUM)$/.test(after ?? ''))
  )
}

// "side effects of honey include": the verb agrees with the noun that the phrase before it hangs on.
function isPluralHead(last: number, tags: Tag[], pieces: Piece[]): boolean {
  let at = last
  while (at > 0 && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tags[at] ?? '')) at--
  const head = pieces[at - 1]?.lower ?? ''
  return tags[at] === 'ADP' && tags[at - 1] === 'NOUN' && singular(head) !== head
}
