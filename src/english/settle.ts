import { readVerb, singular } from './lemma.js'
import { NOUN } from './tag/tag-numbers.js'
import type { Tag } from './token.js'
import type { Piece } from './tokenize.js'
import { knownTags, verbShare } from './words.js'

/** Settle readings that hang on the clause: which word is its verb where a noun and a verb look alike. Changes `tags`. */
export function settle(tags: Tag[], pieces: readonly Piece[]): void {
  opening(tags, pieces)
  for (let i = 0; i < tags.length; i++) if (tags[i] === 'VERB' && word(pieces, i) === 'people') tags[i] = 'NOUN'
  // "how long you sleep has no bearing"
  if (word(pieces, 0) === 'how' && /^(?:you|they|we|people)$/.test(word(pieces, 2)) && tags[3] === 'NOUN')
    if (readVerb(word(pieces, 3))?.forms.includes('base')) tags[3] = 'VERB'
  for (let i = 0; i < tags.length; i++) {
    multiplies(tags, pieces, i)
    head(tags, pieces, i)
    relativeVerb(tags, pieces, i)
    nounBeforeVerb(tags, pieces, i)
    compound(tags, pieces, i)
    described(tags, pieces, i)
    parted(tags, pieces, i)
    object(tags, pieces, i)
    // "hearing loss accounts for", "one hearing aid wearer"
    if (
      tags[i] === 'NOUN' &&
      /^accounts?$/.test(word(pieces, i)) &&
      word(pieces, i + 1) === 'for' &&
      /^(?:NOUN|PROPN)$/.test(tags[i - 1] ?? '')
    )
      tags[i] = 'VERB'
    if (
      tags[i] === 'VERB' &&
      tags[i - 1] === 'NOUN' &&
      /^(?:one|each|every|another)$/.test(word(pieces, i - 2)) &&
      tags[i + 1] === 'NOUN' &&
      readVerb(word(pieces, i))?.forms.join() === 'base'
    )
      tags[i] = 'NOUN'
    single(tags, pieces, i)
    // "Dr Cole pointed to a review"
    if (tags[i] === 'ADJ' && word(pieces, i) === 'pointed' && word(pieces, i + 1) === 'to' && i > 0) tags[i] = 'VERB'
    // "fewer live births"
    if (
      tags[i] === 'VERB' &&
      word(pieces, i) === 'live' &&
      tags[i + 1] === 'NOUN' &&
      /^(?:ADJ|DET|NUM|ADP)$/.test(tags[i - 1] ?? '')
    )
      tags[i] = 'ADJ'
    // "low back pain"
    if (tags[i] === 'ADV' && tags[i + 1] === 'NOUN' && /^(?:low|high)$/.test(word(pieces, i))) tags[i] = 'ADJ'
    // "Foods that contain zinc include:"
    if (tags[i] === 'NOUN' && /^includes?$/.test(word(pieces, i))) tags[i] = 'VERB'
    if (tags[i] === 'ADV' && word(pieces, i) === 'foods') tags[i] = 'NOUN'
    // "it prolonged the lives": no adjective stands between a subject and an article
    if (
      tags[i] === 'ADJ' &&
      /^(?:it|they|he|she|we|this|which|who|has|have|had)$/.test(word(pieces, i - 1)) &&
      /^(?:DET|PRON)$/.test(tags[i + 1] ?? '') &&
      readVerb(word(pieces, i))?.forms.includes('past')
    )
      tags[i] = 'VERB'
    // "Voss et al. randomised 90 women"
    if (
      tags[i] === 'ADJ' &&
      tags[i + 1] === 'NUM' &&
      (tags[i - 1] === 'PROPN' || word(pieces, i - 2) === 'al') &&
      readVerb(word(pieces, i))?.forms.includes('past')
    )
      tags[i] = 'VERB'
    // "one in three blamed screens": a share of people, and what they did
    if (
      tags[i] === 'ADJ' &&
      tags[i - 1] === 'NUM' &&
      tags[i - 3] === 'NUM' &&
      word(pieces, i - 2) === 'in' &&
      readVerb(word(pieces, i))?.forms.includes('past')
    )
      tags[i] = 'VERB'
  }
  verbless(tags, pieces)
}

// "Bone density declines with age.", "One adult in ten vapes now.": where nothing else is the verb, what may be one behind a subject.
function verbless(tags: Tag[], pieces: readonly Piece[]): void {
  if (tags.length > 60) return
  const free = !tags.some((_, i) => isVerb(tags, pieces, i))
  if (free) {
    peopleDo(tags, pieces)
    pluralDoes(tags, pieces)
  }
  for (let i = 1; i < tags.length; i++) {
    if (tags[i] !== 'NOUN' || !word(pieces, i).endsWith('s')) continue
    const before = word(pieces, i - 1)
    const share =
      tags[i - 1] === 'NUM' &&
      word(pieces, i - 2) === 'in' &&
      /^(?:one|two|three|four|five|six|nine)$/.test(word(pieces, i - 4))
    if (!share && !(free && tags[i - 1] === 'NOUN' && singular(before) === before)) continue
    if (tags[i + 1] !== 'ADV' && !FOLLOWS.test(word(pieces, i + 1))) continue
    const reading = readVerb(word(pieces, i))
    if (reading?.forms.join() !== 's' || (verbShare(reading.lemma) ?? 0) < 2) continue
    tags[i] = 'VERB'
    return
  }
}

// "People with asthma report fewer attacks."
function peopleDo(tags: Tag[], pieces: readonly Piece[]): void {
  for (let i = 3; i < tags.length; i++) {
    if (tags[i] !== 'NOUN' || tags[i - 1] !== 'NOUN' || !/^(?:ADJ|DET|NUM|PRON)$/.test(tags[i + 1] ?? '')) continue
    const reading = readVerb(word(pieces, i))
    if (reading?.forms.join() !== 'base' || (verbShare(reading.lemma) ?? 0) < 2) continue
    let at = i - 2
    while (at > 0 && at > i - 6 && /^(?:NOUN|ADJ|ADP)$/.test(tags[at] ?? '') && !SEVERAL.test(word(pieces, at))) at--
    if (!SEVERAL.test(word(pieces, at)) || tags[at + 1] !== 'ADP') continue
    tags[i] = 'VERB'
    return
  }
}

// "Most journeys end without a delay."
function pluralDoes(tags: Tag[], pieces: readonly Piece[]): void {
  for (let i = 1; i < tags.length; i++) {
    const before = word(pieces, i - 1)
    if (tags[i] !== 'NOUN' || tags[i - 1] !== 'NOUN' || singular(before) === before) continue
    if (!FOLLOWS.test(word(pieces, i + 1)) || word(pieces, i + 1) === '') continue
    const reading = readVerb(word(pieces, i))
    if (reading?.forms.join() !== 'base' || (verbShare(reading.lemma) ?? 0) < 2) continue
    if (tags.includes('VERB') || tags.includes('AUX')) return
    tags[i] = 'VERB'
    return
  }
}

const SEVERAL =
  /^(?:people|adults|children|women|men|patients|workers|employees|nurses|teenagers|smokers|runners|users|drivers|students)$/

const isVerb = (tags: Tag[], pieces: readonly Piece[], i: number) =>
  tags[i] === 'AUX' || (tags[i] === 'VERB' && !word(pieces, i).endsWith('ing'))

/** What stands behind a verb rather than behind a noun. */
const FOLLOWS = /^(?:with|without|by|as|after|when|from|during|until|if|because|every|each|\.|)$/

// "every patient benefits from exercise": behind "every" and "a" no noun stands in the plural.
function single(tags: Tag[], pieces: readonly Piece[], i: number): void {
  if (tags[i] !== 'NOUN' || tags[i - 1] !== 'NOUN' || !word(pieces, i).endsWith('s')) return
  const before = word(pieces, i - 1)
  const at = tags[i - 2] === 'ADJ' ? i - 3 : i - 2
  if (!/^(?:every|each|an?|another)$/.test(word(pieces, at)) || tags[at] !== 'DET' || singular(before) !== before)
    return
  if (!/^(?:ADP|ADV|DET|PRON|NUM|undefined)$/.test(String(tags[i + 1]))) return
  const reading = readVerb(word(pieces, i))
  if (reading?.forms.join() === 's' && (verbShare(reading.lemma) ?? 0) > 0) tags[i] = 'VERB'
}

// "people who fast during the day": what follows "who" is a verb where no other comes first.
function relativeVerb(tags: Tag[], pieces: readonly Piece[], i: number): void {
  if (pieces[i]?.lower !== 'who') return
  let at = i + 1
  while (
    tags[at] === 'ADV' &&
    /(?:ly|not|never|also|still|often|already|only|ever|always|usually)$/.test(word(pieces, at))
  )
    at++
  const reading = readVerb(word(pieces, at))
  if (!reading || !/^(?:NOUN|ADJ|ADV)$/.test(tags[at] ?? '') || reading.forms.includes('ing')) return
  const next = tags[at + 1]
  if (next === undefined || /^(?:ADP|PUNCT|AUX|DET|NUM|SCONJ|CCONJ|PRON)$/.test(next) || tags[at] === 'NOUN')
    tags[at] = 'VERB'
}

// "falls are among the …": what an auxiliary follows is the subject.
function nounBeforeVerb(tags: Tag[], pieces: readonly Piece[], i: number): void {
  if (tags[i] !== 'VERB' || !/^(?:are|were|is|was|have|has)$/.test(word(pieces, i + 1))) return
  if (!/^(?:undefined|PUNCT|ADJ|DET|CCONJ|SCONJ)$/.test(String(tags[i - 1]))) return
  const forms = readVerb(word(pieces, i))?.forms.join() ?? ''
  if (forms === 's' || (forms === 'base' && !/^(?:are|were|have)$/.test(word(pieces, i + 1)))) tags[i] = 'NOUN'
}

// "Stem cell jabs regrow": no order, where a verb follows the nouns.
function opening(tags: Tag[], pieces: readonly Piece[]): void {
  if (tags[0] !== 'VERB' || tags[1] !== 'NOUN' || readVerb(word(pieces, 0))?.forms.join() !== 'base') return
  let at = 2
  while (tags[at] === 'NOUN') at++
  if (tags[at] !== 'VERB' || /(?:ing|ed)$/.test(word(pieces, at))) return
  if (knownTags(word(pieces, 0))?.has(NOUN)) tags[0] = 'NOUN'
}

// "wine doubles the chance"
function multiplies(tags: Tag[], pieces: readonly Piece[], i: number): void {
  if (
    i > 0 &&
    /^(?:NOUN|ADJ)$/.test(tags[i] ?? '') &&
    tags[i + 1] === 'DET' &&
    /^(?:doubles?|halves?|triples?|trebles?|quadruples?)$/.test(word(pieces, i))
  )
    if (/^(?:NOUN|PROPN|ADV|ADP)$/.test(tags[i - 1] ?? '') && !/^(?:of|by|in|at|to)$/.test(word(pieces, i - 1)))
      tags[i] = 'VERB'
}

// "one drink a day", "a frayed cartilage pad", "a woman's chance": a base form that agrees with nothing is the noun of its phrase.
function head(tags: Tag[], pieces: readonly Piece[], i: number): void {
  if (tags[i] !== 'VERB' || readVerb(word(pieces, i))?.forms.join() !== 'base') return
  const before = word(pieces, i - 1)
  if (/^['’]s$/.test(before) && tags[i - 1] === 'PART') tags[i] = 'NOUN'
  // "a slip liner"
  else if (/^(?:an?|the)$/.test(before) && tags[i + 1] === 'NOUN') tags[i] = 'NOUN'
  else if (before === 'one' && (tags[i + 1] === 'DET' || tags[i + 1] === 'AUX')) {
    tags[i] = 'NOUN'
    tags[i - 1] = 'NUM'
  } else if (tags[i - 1] === 'NOUN' && !/^(?:PRON|DET|NUM)$/.test(tags[i + 1] ?? '') && !COLLECTIVE.test(before)) {
    let at = i - 2
    while (at > 0 && at > i - 6 && (tags[at] === 'ADJ' || tags[at] === 'NOUN')) at--
    if (/^(?:an?|every|each)$/.test(word(pieces, at)) && tags[at] === 'DET' && knownTags(word(pieces, i))?.has(NOUN))
      tags[i] = 'NOUN'
  }
}

const COLLECTIVE =
  /^(?:people|staff|police|majority|number|couple|half|rest|quarter|third|lot|few|handful|minority|percent|cent|day|week|month|year|night|morning|evening|time|hour)$/

/** Verbs after which a clause may stand with no word to open it. */
const OPENS =
  /^(?:say|think|believe|claim|know|find|show|suggest|feel|hope|mean|see|hear|reckon|argue|report|admit|guess|make|let|help)$/

// "offering hearing aids to adults", "hearing aids slow memory loss": the second half of a name, where another word is the verb.
function compound(tags: Tag[], pieces: readonly Piece[], i: number): void {
  const gerund = tags[i - 1] === 'VERB' && word(pieces, i - 1).endsWith('ing')
  if (tags[i] !== 'VERB' || (!/^(?:NOUN|PROPN)$/.test(tags[i - 1] ?? '') && !gerund)) return
  const reading = readVerb(word(pieces, i))
  const next = tags[i + 1]
  // "diesel fumes inflame cells"
  if (
    reading?.forms.join() === 's' &&
    next === 'VERB' &&
    readVerb(word(pieces, i + 1))?.forms.join() === 'base' &&
    !OPENS.test(reading.lemma)
  ) {
    tags[i] = 'NOUN'
    return
  }
  if (!reading || !/^(?:s|base)$/.test(reading.forms.join()) || (verbShare(reading.lemma) ?? 9) > 4) return
  const follows = word(pieces, i + 1)
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
  if (singular(word(pieces, i - 1)) !== word(pieces, i - 1)) return
  if (next !== undefined && !/^(?:ADP|PUNCT|CCONJ|SCONJ|AUX)$/.test(next) && !(next === 'NOUN' && !plural)) return
  // the verb came before it
  let at = i - 2
  for (; at >= 0 && at > i - 12; at--) {
    if (/^(?:SCONJ|CCONJ|PUNCT|PRON)$/.test(tags[at] ?? '')) return
    if (tags[at] === 'AUX' && tags[at + 1] !== 'VERB') break
    if (tags[at] === 'VERB' && !/ing$/.test(word(pieces, at))) break
  }
  if (at < 0 || at <= i - 12 || OPENS.test(readVerb(word(pieces, at))?.lemma ?? '')) return
  if (!(knownTags(reading.lemma)?.has(NOUN) ?? true)) return
  tags[i] = 'NOUN'
  if (gerund) tags[i - 1] = 'NOUN'
}

// "training prevents falls": no two verbs of one person stand together, but for "what works helps".
function object(tags: Tag[], pieces: readonly Piece[], i: number): void {
  if (tags[i] !== 'VERB' || tags[i - 1] !== 'VERB' || !/^(?:undefined|PUNCT|ADP|CCONJ)$/.test(String(tags[i + 1])))
    return
  const reading = readVerb(word(pieces, i))
  const before = readVerb(word(pieces, i - 1))
  if (reading?.forms.join() !== 's' || !before || OPENS.test(before.lemma)) return
  if (!(knownTags(reading.lemma)?.has(NOUN) ?? false)) return
  for (let at = i - 2; at >= 0 && at > i - 9; at--)
    if (/^(?:who|that|which|what|whatever|whoever)$/.test(word(pieces, at))) return
  tags[i] = 'NOUN'
}

// "ginger wards off nausea", "faster than sprays"
function parted(tags: Tag[], pieces: readonly Piece[], i: number): void {
  if (readVerb(word(pieces, i))?.forms.join() !== 's') return
  if (
    tags[i] === 'VERB' &&
    word(pieces, i - 1) === 'than' &&
    /^(?:undefined|PUNCT|ADP|CCONJ)$/.test(String(tags[i + 1]))
  )
    tags[i] = 'NOUN'
  if (tags[i] !== 'NOUN' || !/^(?:off|up|down|out)$/.test(word(pieces, i + 1)) || i > 6) return
  const subject = /^(?:NOUN|PROPN)$/.test(tags[i - 1] ?? '') && singular(word(pieces, i - 1)) === word(pieces, i - 1)
  if (subject && /^(?:NOUN|DET|ADJ|PRON|PROPN)$/.test(tags[i + 2] ?? '')) tags[i] = 'VERB'
}

// "one in four people in England drink filtered water": a participle that says which water, and the verb before it.
function described(tags: Tag[], pieces: readonly Piece[], i: number): void {
  if (tags[i] !== 'VERB' || !/ed$/.test(word(pieces, i)) || tags[i - 1] !== 'NOUN' || tags[i + 1] !== 'NOUN') return
  const reading = readVerb(word(pieces, i - 1))
  if (
    reading?.forms.join() !== 'base' ||
    (verbShare(reading.lemma) ?? 0) < 3 ||
    !/^(?:NOUN|PROPN)$/.test(tags[i - 2] ?? '')
  )
    return
  for (let at = i - 2; at >= 0 && at > i - 9; at--) {
    if (/^(?:VERB|AUX|SCONJ|PUNCT)$/.test(tags[at] ?? '')) return
    if (
      !/^(?:people|adults|men|women|children|patients|americans|many|most|households|families)$/.test(word(pieces, at))
    )
      continue
    tags[i - 1] = 'VERB'
    return
  }
}

function word(pieces: readonly Piece[], i: number): string {
  return pieces[i]?.lower ?? ''
}
