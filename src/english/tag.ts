import { CLOSED } from '../lexicon/closed-class.js'
import { readVerb, singular } from './lemma.js'
import { settle } from './settle.js'
import type { Tag } from './token.js'
import type { Piece } from './tokenize.js'
import { FREQUENCY, knownTags, TAGS, tagsByEnding, transition, verbShare } from './words.js'

/**
 * Tag the words of a sentence with their parts of speech: a trigram hidden Markov model over the words' known or
 * guessed tags. See: Brants 2000, TnT, https://aclanthology.org/A00-1031
 */
export function tag(pieces: Piece[]): Tag[] {
  const candidates = pieces.map((piece, i) => (isPlain(piece) ? plain(piece) : emissions(piece, i, pieces)))
  const best = viterbi(candidates)
  return repair(
    pieces.map((piece, i) => refine(piece, best[i] as number, i, pieces)),
    pieces,
  )
}

// Readings that a bigger window settles: what stands after a determiner, and the verb that a clause needs.
function repair(tags: Tag[], pieces: Piece[]): Tag[] {
  for (const [i, piece] of pieces.entries()) {
    const next = tags[i + 1]
    const after = pieces[i + 1]?.lower ?? ''
    if (/^(?:this|these|those|that)$/.test(piece.lower) && tags[i] !== 'SCONJ') {
      const plural = /^th[eo]se$/.test(piece.lower)
      const noun = next === 'NOUN' || next === 'ADJ' || next === 'PROPN' || next === 'NUM'
      if (noun) tags[i] = 'DET'
      else if (next === 'VERB' && plural && readVerb(after)?.forms.includes('s')) {
        tags[i] = 'DET'
        tags[i + 1] = 'NOUN'
      } else if (tags[i] === 'DET') tags[i] = 'PRON'
    }
    if (/^(?:more|most|less|least|enough|much)$/.test(piece.lower) && (next === 'NOUN' || next === 'PROPN'))
      tags[i] = 'ADJ'
    // "Antidepressants work": no adjective has a plural
    if (tags[i] === 'ADJ' && /[^suio]s$/.test(piece.lower) && piece.lower.length > 6 && piece.lower !== 'overseas')
      tags[i] = 'NOUN'
    // "an earlier review"
    if (tags[i] === 'ADV' && tags[i - 1] === 'DET' && /^(?:earlier|later|early|late|further)$/.test(piece.lower))
      tags[i] = 'ADJ'
    if (tags[i] === 'ADV' && tags[i - 1] === 'DET' && next === 'NOUN' && knownTags(piece.lower)?.has(NOUN))
      tags[i] = 'NOUN'
    if (tags[i] === 'NOUN' && pieces[i + 1]?.lower === 'up' && /ing$/.test(pieces[i + 2]?.lower ?? '')) tags[i] = 'VERB'
    if (
      tags[i] === 'VERB' &&
      (tags[i - 1] === 'NOUN' || (tags[i - 1] === 'PROPN' && !/s$/.test(pieces[i - 1]?.lower ?? ''))) &&
      tags[i - 2] === 'DET' &&
      isNounBefore(piece, i, tags)
    )
      tags[i] = 'NOUN'
    // "Bilberry extract rests the eyes": the second of the two agrees with what opens the sentence
    if (
      tags[i] === 'VERB' &&
      i === 1 &&
      tags[0] === 'NOUN' &&
      next === 'NOUN' &&
      singular(pieces[0]?.lower ?? '') === pieces[0]?.lower &&
      readVerb(piece.lower)?.forms.join() === 'base' &&
      readVerb(after)?.forms.includes('s') &&
      /^(?:DET|ADJ|PRON|NUM|NOUN)$/.test(tags[i + 2] ?? '')
    ) {
      tags[i] = 'NOUN'
      tags[i + 1] = 'VERB'
    }
    // "Brisk walking lowers": the gerund is the subject, and the word before it says how
    if (
      i === 1 &&
      tags[1] === 'VERB' &&
      /ing$/.test(piece.lower) &&
      /^(?:NOUN|ADJ)$/.test(tags[0] ?? '') &&
      singular(pieces[0]?.lower ?? '') === pieces[0]?.lower &&
      knownTags(pieces[0]?.lower ?? '')?.has(ADJ) &&
      ((next === 'VERB' && readVerb(after)?.forms.includes('s')) || /^(?:is|was|has|can|may|might|will)$/.test(after))
    ) {
      tags[0] = 'ADJ'
      tags[1] = 'NOUN'
    }
    // "wore hearing aids than", "took herbal teas in": the verb has come, and this is its object's head
    if (
      tags[i] === 'VERB' &&
      tags[i - 1] === 'NOUN' &&
      tags[i - 2] === 'VERB' &&
      (next === 'ADP' || next === undefined || next === 'CCONJ') &&
      after !== 'to' &&
      readVerb(piece.lower)?.forms.join() === 's' &&
      !/^(?:say|think|believe|know|find|show|mean|hope|claim|suggest|report|argue|insist|hear|see|note|add|warn|reckon|feel|let|make|help)$/.test(
        readVerb(pieces[i - 2]?.lower ?? '')?.lemma ?? '',
      )
    )
      tags[i] = 'NOUN'
    // forms that no noun has: "the same goes for", "sage lowers pressure"
    if (tags[i] === 'NOUN' && i > 0 && /^(?:goes|lowers|worsens|relieves)$/.test(piece.lower)) {
      tags[i] = 'VERB'
      if (next === 'VERB' && (verbShare(after) ?? 9) <= 1) tags[i + 1] = 'NOUN'
    }
    if (
      piece.lower === 'further' &&
      !/^(?:NOUN|ADJ|PROPN)$/.test(next ?? '') &&
      tags[i - 1] !== 'AUX' &&
      pieces[i - 1]?.lower !== 'to'
    )
      tags[i] = 'ADV'
    // "Are contact lenses a problem?"
    if (
      i === 2 &&
      tags[i] === 'VERB' &&
      tags[1] === 'NOUN' &&
      /^(?:are|is|do|does|can|will|should)$/.test(pieces[0]?.lower ?? '') &&
      readVerb(piece.lower)?.forms.join() === 's'
    )
      tags[i] = 'NOUN'
    // "a view that rests on little": behind the pronoun of a clause stands its verb
    if (
      tags[i] === 'NOUN' &&
      /^(?:who|which|that)$/.test(pieces[i - 1]?.lower ?? '') &&
      tags[i - 2] === 'NOUN' &&
      next === 'ADP' &&
      after !== 'of' &&
      readVerb(piece.lower)?.forms.join() === 's'
    )
      tags[i] = 'VERB'
    // "the benefits of turmeric": a word that no list has, and no noun behind it
    if (
      tags[i] === 'ADJ' &&
      tags[i - 1] === 'ADP' &&
      (next === undefined || next === 'PUNCT' || next === 'AUX' || (next === 'ADP' && after !== 'as')) &&
      !knownTags(piece.lower) &&
      /^\p{Ll}{5,}$/u.test(piece.lower) &&
      !/(?:ed|ing|able|ible|ful|less|ous|al|ive|ary)$/.test(piece.lower)
    )
      tags[i] = 'NOUN'
    // "half of all women"; "E. coli isolates were": nouns by what follows them
    if (tags[i] === 'VERB' && /^(?:half|quarter|third)$/.test(piece.lower) && after === 'of') tags[i] = 'NOUN'
    if (
      tags[i] === 'VERB' &&
      tags[i - 1] === 'NOUN' &&
      /^(?:are|were|have)$/.test(after) &&
      readVerb(piece.lower)?.forms.join() === 's'
    )
      tags[i] = 'NOUN'
    // "back pain", "can I use acupuncture": readings that the words around them settle
    if (
      tags[i] === 'ADV' &&
      next === 'NOUN' &&
      knownTags(piece.lower)?.has(NOUN) &&
      /^(?:ADJ|ADP|AUX|VERB|PUNCT|CCONJ|undefined)$/.test(String(tags[i - 1])) &&
      !/^(?:when|where|how|why|so|then|only|even)$/.test(piece.lower)
    )
      tags[i] = 'NOUN'
    if (
      tags[i] === 'NOUN' &&
      /^(?:i|you|we|they|to)$/.test(pieces[i - 1]?.lower ?? '') &&
      /^(?:NOUN|PROPN|DET|ADJ|PRON)$/.test(next ?? '') &&
      readVerb(piece.lower)?.forms.includes('base')
    )
      tags[i] = 'VERB'
    if (
      tags[i] === 'VERB' &&
      tags[i - 1] === 'ADP' &&
      pieces[i - 1]?.lower !== 'than' &&
      /^(?:base|s)$/.test(readVerb(piece.lower)?.forms.join() ?? '') &&
      verbShare(readVerb(piece.lower)?.lemma ?? '') !== 9
    )
      tags[i] = 'NOUN'
    if (
      tags[i] === 'ADJ' &&
      /^(?:he|she|they|we|i|who)$/.test(pieces[i - 1]?.lower ?? '') &&
      /ed$/.test(piece.lower) &&
      readVerb(piece.lower)
    )
      tags[i] = 'VERB'
    // "prevents jet lag in travellers": the clause has its verb, and what follows the noun is the name's second half
    if (
      tags[i] === 'VERB' &&
      tags[i - 1] === 'NOUN' &&
      /^(?:VERB|ADP|PUNCT|ADJ)$/.test(tags[i - 2] ?? '') &&
      !/^(?:people|staff|police|data|media|bacteria|majority|number|couple|half|rest)$/.test(
        pieces[i - 1]?.lower ?? '',
      ) &&
      (tags[i - 2] === 'VERB' || tags[i - 2] === 'ADP' || next === 'PUNCT') &&
      singular(pieces[i - 1]?.lower ?? '') === pieces[i - 1]?.lower &&
      readVerb(piece.lower)?.forms.join() === 'base' &&
      (next === undefined || /^(?:ADP|PUNCT|CCONJ|AUX)$/.test(next)) &&
      !/^(?:in|on)$/.test(pieces[i - 2]?.lower ?? '')
    )
      tags[i] = 'NOUN'
    // "the researchers report": who reports
    if (
      tags[i] === 'NOUN' &&
      /^(?:report|claim|caution|estimate|hope|fear|plan)$/.test(piece.lower) &&
      tags[i - 1] === 'NOUN' &&
      /(?:ers|ors|ists|ians|experts|officials)$/.test(pieces[i - 1]?.lower ?? '')
    )
      tags[i] = 'VERB'
    // "common causes of": few verbs take "of"
    if (
      tags[i] === 'VERB' &&
      after === 'of' &&
      /^(?:s|base)$/.test(readVerb(piece.lower)?.forms.join() ?? '') &&
      !OF_VERBS.test(readVerb(piece.lower)?.lemma ?? '') &&
      !/^(?:AUX|PART|PRON)$/.test(tags[i - 1] ?? '')
    )
      tags[i] = 'NOUN'
    // "are fats": no form of a verb that stands behind "be"
    if (tags[i] === 'VERB' && /^(?:is|are|was|were)$/.test(pieces[i - 1]?.lower ?? '')) {
      const forms = readVerb(piece.lower)?.forms.join() ?? ''
      if (forms === 's' || (forms === 'base' && next !== 'VERB')) tags[i] = 'NOUN'
    }
    // "for back pain relief": a part of the body, and what it is the first part of
    if (piece.lower === 'back' && tags[i] !== 'NOUN' && isBody(i, tags, pieces)) {
      tags[i] = 'NOUN'
      if (next === 'VERB') tags[i + 1] = 'NOUN'
    }
    // "to guidelines": an ending that never follows the "to" of an infinitive
    if (
      tags[i] === 'VERB' &&
      pieces[i - 1]?.lower === 'to' &&
      piece.lower.endsWith('s') &&
      !readVerb(piece.lower)?.forms.includes('base')
    ) {
      tags[i] = 'NOUN'
      tags[i - 1] = 'ADP'
    }
    const bare = tags[i] === 'VERB' && !/(?:ing|ed)$/.test(piece.lower)
    if (bare && tags[i - 1] === 'DET' && next !== 'NOUN' && next !== 'ADJ') tags[i] = 'NOUN'
  }
  settle(tags, pieces)
  for (const [from, to] of clausesOf(pieces, tags)) {
    let finite = false
    // "runners who diet before a race tire": the subject's own clause does not make the sentence
    let opened = from
    for (let i = from; i < to; i++) {
      if (!isFiniteVerb(pieces, i, tags)) continue
      const relative = opened === from && pieces[i - 1]?.lower === 'who' && i < from + 4 && tags[i] === 'VERB'
      if (relative) opened = i
      else finite = true
    }
    if (finite) continue
    // before "and is halved" a verb must have come
    const least = pieces[to]?.lower === 'and' ? 1 : undefined
    for (let i = opened + 1; i < to; i++) {
      if (!isLikelyVerb(pieces[i] as Piece, i, tags, pieces, least)) continue
      tags[i] = 'VERB'
      break
    }
  }
  return tags
}

const OF_VERBS =
  /^(?:consist|think|speak|hear|die|approve|dispose|complain|dream|know|learn|beware|smell|taste|talk|tell|boast|become|come|partake|conceive|disapprove|despair|get|let|run|take|make)$/

// "your back problem frequently": a bare verb that cannot agree with the singular noun before it is a noun.
function isNounBefore(piece: Piece, i: number, tags: Tag[]): boolean {
  const reading = readVerb(piece.lower)
  return (
    !!reading &&
    reading.forms.length === 1 &&
    reading.forms[0] === 'base' &&
    !/^(?:DET|PRON|PART)$/.test(tags[i + 1] ?? '')
  )
}

function isBody(i: number, tags: Tag[], pieces: Piece[]): boolean {
  const next = pieces[i + 1]?.lower ?? ''
  if (/^(?:pain|ache|problem|trouble|surgery|injury|strain|spasm|muscle|complaint|disorder)s?$/.test(next)) return true
  const nominal = tags[i + 1] === 'NOUN' || (tags[i + 1] === 'VERB' && knownTags(next)?.has(NOUN) === true)
  return nominal && /^(?:ADP|DET|ADJ|CCONJ|undefined)$/.test(String(tags[i - 1]))
}

// Runs of words that each want a verb: cut at "whereas", ";" and at "and" before a verb of its own.
function clausesOf(pieces: Piece[], tags: Tag[]): [from: number, to: number][] {
  const cuts = [0]
  let opening = /^(?:if|when|once|unless|because|although|though|while|since|after|before|as)$/.test(
    pieces[0]?.lower ?? '',
  )
  for (const [i, { lower }] of pieces.entries()) {
    const verb = tags[i + 1] === 'ADV' ? i + 2 : i + 1
    const joined = lower === 'and' && isFiniteVerb(pieces, verb, tags) && tags[verb] === 'AUX'
    const that = lower === 'that' && tags[i] === 'SCONJ'
    if (joined || that || /^(?:whereas|although|because|when|unless|until|;|:|—|–|but|”)$/.test(lower)) cuts.push(i)
    else if (lower === ',' && (opening || /^(?:since|as|while|though)$/.test(pieces[i + 1]?.lower ?? ''))) cuts.push(i)
    if (lower === ',') opening = false
  }
  return cuts.map((from, at) => [from, cuts[at + 1] ?? pieces.length])
}

// Whether the word is a verb that can carry a clause: an auxiliary, a present or past form, no "to" before it.
function isFiniteVerb(pieces: Piece[], i: number, tags: Tag[]): boolean {
  if (tags[i] === 'AUX') return !/^(?:be|been|being|having)$/.test(pieces[i]?.lower ?? '')
  if (tags[i] !== 'VERB') return false
  const { lower } = pieces[i] as Piece
  if (readVerb(lower)?.forms.join() === 'en' && tags[i - 1] !== 'AUX') return false
  // "professionally fitted aids": it says which
  if (/ed$/.test(lower) && tags[i + 1] === 'NOUN' && /^(?:ADV|ADJ|DET)$/.test(tags[i - 1] ?? '')) {
    if (tags[i - 1] !== 'ADV' || !/^(?:NOUN|PROPN|PRON|AUX)$/.test(tags[i - 2] ?? '')) return false
  }
  return !lower.endsWith('ing') && pieces[i - 1]?.lower !== 'to' && tags[i - 1] !== 'ADP'
}

function isLikelyVerb(piece: Piece, i: number, tags: Tag[], pieces: Piece[], lowest?: number): boolean {
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

type Candidate = [tag: number, score: number]

const EDGE = 14
const at = (tag: Exclude<Tag, 'PROPN'>) => TAGS.indexOf(tag)
const NOUN = at('NOUN')
const VERB = at('VERB')
const ADJ = at('ADJ')
const NUM = at('NUM')
const PUNCT = at('PUNCT')
const SYM = at('SYM')

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
      closed.map((tag) => at(tag as Exclude<Tag, 'PROPN'>)).map((tag) => [tag, Math.max(seen?.get(tag) ?? 0, 0.05)]),
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

function viterbi(candidates: Candidate[][]): number[] {
  interface State {
    before: number
    tag: number
    score: number
    back: State | null
  }
  let states: State[] = [{ before: EDGE, tag: EDGE, score: 0, back: null }]
  for (const options of candidates) {
    const next = new Map<number, State>()
    for (const state of states)
      for (const [tag, emission] of options) {
        const value = state.score + emission + transition(state.before, state.tag, tag)
        const key = state.tag * 16 + tag
        const held = next.get(key)
        if (!held || value > held.score) next.set(key, { before: state.tag, tag, score: value, back: state })
      }
    states = [...next.values()]
  }
  let best: State | null = states.reduce((a, b) => (b.score > a.score ? b : a))
  const tags: number[] = []
  for (; best?.back; best = best.back) tags.push(best.tag)
  return tags.reverse()
}

function refine(piece: Piece, index: number, i: number, pieces: Piece[]): Tag {
  const tag = TAGS[index] as Tag
  if (tag !== 'NOUN') return tag
  const capital = /^\p{Lu}/u.test(piece.text)
  if (!capital) return tag
  if (/^\p{Lu}[\p{Lu}\p{N}-]/u.test(piece.text)) return 'PROPN'
  const first = i === 0 || /^["“(]$/.test(pieces[i - 1]?.text ?? '')
  return first ? tag : 'PROPN'
}
