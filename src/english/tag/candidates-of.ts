import { CLOSED } from '../../lexicon/closed-class.js'
import { readVerb } from '../lemma.js'
import type { Tag } from '../token.js'
import type { Piece } from '../tokenize.js'
import { FREQUENCY, knownTags, tagsByEnding, verbShare } from '../words.js'
import { ADJ, NOUN, NUM, numberOf, PUNCT, SYM, VERB } from './tag-numbers.js'

/** A tag that a word may have, by its number, and how much speaks for it: log2. */
export type Candidate = [tag: number, score: number]

/** The tags each word may have: those that were counted for it, or those that its form and its ending suggest. */
export function candidatesOf(pieces: Piece[]): Candidate[][] {
  return pieces.map((piece, i) => (isPlain(piece) ? plain(piece) : emissions(piece, i, pieces)))
}

// In small letters a word's tags hang on nothing but itself.
function isPlain({ text, lower }: Piece): boolean {
  return text === lower && text.length <= LONGEST_REMEMBERED
}

function plain(piece: Piece): Candidate[] {
  let held = remembered.get(piece.lower)
  if (!held) {
    held = emissions(piece, 0, [piece])
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(piece.lower, held)
  }
  return held
}

const REMEMBERED = 10_000
const LONGEST_REMEMBERED = 40
const remembered = new Map<string, Candidate[]>()

function emissions(piece: Piece, i: number, pieces: Piece[]): Candidate[] {
  const { lower } = piece
  // "US", "WHO", "IT": an abbreviation, not the word it looks like
  const initials =
    /^(?:US|WHO|IT|ALL|AIDS|OR|AM|MAY)$/.test(piece.text) && pieces.some((one) => /\p{Ll}{2}/u.test(one.text))
  if (initials) return score([[NOUN, 1]])
  const closed = CLOSED.get(lower)
  if (closed) {
    const seen = knownTags(lower)
    return score(
      closed
        .map((tag) => numberOf(tag as Exclude<Tag, 'PROPN'>))
        .map((tag) => [tag, Math.max(seen?.get(tag) ?? 0, 0.05)]),
    )
  }
  if (!/[\p{L}\p{N}]/u.test(lower)) return [[/[=<>+±×~≥≤$€£]/.test(lower) ? SYM : PUNCT, 0]]
  if (/^\d/.test(lower))
    return score([
      [/\p{L}/u.test(lower.replace(/(?:st|nd|rd|th)$/, '')) ? ADJ : NUM, 0.6],
      [NUM, 0.4],
    ])
  const known = knownTags(lower)
  const irregular = readVerb(lower)
  if (irregular && !known && verbShare(lower) === undefined && !/(?:ing|ed|s)$/.test(lower)) return score([[VERB, 1]])
  const capital = i > 0 && piece.text !== lower && pieces[i - 1]?.text !== '“' && pieces[i - 1]?.text !== '"'
  if (known) {
    const list = [...known]
    // the counts know few irregular pasts ("said", "thought"): give each its verb
    if (
      irregular &&
      !irregular.forms.includes('base') &&
      !/(?:ing|ed|s)$/.test(lower) &&
      (known.get(VERB) ?? 0) < 0.6
    ) {
      list.splice(0, list.length, ...list.filter(([t]) => t !== VERB), [VERB, 0.6])
    }
    if (capital) for (const entry of list) entry[1] *= entry[0] === NOUN ? 4 : 0.25
    return score(list)
  }
  if (capital)
    return score([
      [NOUN, 0.95],
      [ADJ, 0.05],
    ])
  const share = verbShare(lower)
  if (share !== undefined)
    return score([
      [VERB, Math.max(0.03, share / 9)],
      [NOUN, Math.max(0.03, 1 - share / 9)],
    ])
  const verb = readVerb(lower)
  if (verb) return score(inflected(verb.forms[0] as string, verbShare(verb.lemma) ?? 9))
  const hyphen = lower.lastIndexOf('-')
  if (hyphen > 0) return score(compound(lower.slice(hyphen + 1)))
  if (NOMINAL.test(lower)) return score([[NOUN, 1]])
  return score([...tagsByEnding(lower)])
}

// Endings that only nouns have. See: Quirk et al. 1985, appendix I.
const NOMINAL = /(?:iety|ility|ivity|osity|ness|tion|sion|osis|itis|a?emia|algia|pathy)$/

function inflected(form: string, share: number): Candidate[] {
  if (form === 'ing')
    return [
      [VERB, 0.7],
      [NOUN, 0.22],
      [ADJ, 0.08],
    ]
  if (form === 's')
    return [
      [VERB, Math.max(0.05, share / 9)],
      [NOUN, Math.max(0.05, 1 - share / 9)],
    ]
  return [
    [VERB, 0.85],
    [ADJ, 0.15],
  ]
}

// A hyphenated word is an adjective when its last part is one or a participle, else a noun or an adjective.
function compound(last: string): Candidate[] {
  const known = knownTags(last)
  if (known?.has(ADJ) || /(?:ed|ing)$/.test(last))
    return [
      [ADJ, 0.8],
      [NOUN, 0.2],
    ]
  return [
    [NOUN, 0.6],
    [ADJ, 0.4],
  ]
}

function score(list: Candidate[]): Candidate[] {
  return list.map(([tag, share]) => [tag, Math.log2(Math.max(share, 0.004) / (FREQUENCY[tag] || 0.001))])
}
