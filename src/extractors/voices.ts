import { reporting } from './attribution.js'
import { clauseAt, finiteVerb } from './clause.js'
import { isHuman, isStudy } from './nouns.js'
import { depths, inserted, type Word } from './word.js'

/**
 * Bring who says it to the front: "X helps, Dr Y said" → Dr Y said that X helps; "X helps, according to Z" → according to Z,
 * X helps. What is not said by anybody comes back as it is.
 */
export function voiced(words: Word[]): Word[] {
  return trailingSource(words) ?? saidAfter(words) ?? saidBetween(words) ?? words
}

function trailingSource(words: Word[]): Word[] | undefined {
  const at = words.findIndex(
    (word, i) => i > 2 && word.lower === ',' && words[i + 1]?.lower === 'according' && words[i + 2]?.lower === 'to',
  )
  if (at < 0 || !finiteVerb(words.slice(0, at))) return undefined
  // "…, according to Z, and may help sleep"
  const comma = words.findIndex((word, i) => i > at && word.lower === ',')
  const on = comma > 0 && words[comma + 1]?.tag === 'CCONJ' ? comma : words.length
  return [...words.slice(at + 1, on), words[at] as Word, ...lowered(words.slice(0, at)), ...words.slice(on)]
}

// ", a review of 12 trials concluded" at the end
function saidAfter(words: Word[]): Word[] | undefined {
  const depth = depths(words)
  for (let i = words.length - 3; i > 2; i--) {
    if (words[i]?.lower !== ',' || depth[i] !== 0) continue
    const tail = words.slice(i + 1)
    const verb = speech(tail)
    if (!verb || !finiteVerb(words.slice(0, i))) continue
    return [...verb, inserted('that', 'SCONJ'), ...lowered(words.slice(0, i))]
  }
  return undefined
}

// ", Brooks said," inside a sentence
function saidBetween(words: Word[]): Word[] | undefined {
  for (let i = 1; i < words.length - 4; i++) {
    if (words[i]?.lower !== ',') continue
    const end = words.findIndex((word, at) => at > i && word.lower === ',')
    if (end < 0 || end - i > 9) continue
    const verb = speech(words.slice(i + 1, end))
    if (!verb) continue
    // "For most adults, Ruiz said, two cups": the comma of the phrase stays, "Nobody, he adds, has" had none
    const phrase =
      /^(?:ADP|SCONJ|ADV)$/.test(words[0]?.tag ?? '') && words[0]?.lower !== 'that' ? words.slice(end, end + 1) : []
    const rest = [...words.slice(0, i), ...phrase, ...words.slice(end + 1)]
    if (!finiteVerb(rest)) continue
    return [...verb, inserted('that', 'SCONJ'), ...lowered(rest)]
  }
  return undefined
}

// "Dr Y said", "said Dr Y": nothing but a speaker and a verb of saying, in that order.
function speech(words: Word[]): Word[] | undefined {
  const first = words[0]
  if (!first || words.length < 2 || words.length > 14) return undefined
  if (
    first.tag === 'VERB' &&
    first.lemma !== 'tell' &&
    first.form !== 'ing' &&
    reporting(first.lemma) &&
    /^(?:PROPN|DET|PRON|NOUN)$/.test(words[1]?.tag ?? '')
  ) {
    // ", showed no benefit": nobody who speaks
    const mute = words[1]?.tag === 'DET' && /^(?:no|any|some|little)$/.test(words[1].lower)
    return mute || words.slice(1).some((word) => word.tag === 'VERB' || word.tag === 'AUX')
      ? undefined
      : [...words.slice(1), first]
  }
  // "the researchers report": a noun by its looks
  const report = words.findIndex(
    (word, i) =>
      i > 0 &&
      i < 6 &&
      /^(?:report|reports|claim|claims|caution|cautions)$/.test(word.lower) &&
      (isHuman(words[i - 1]?.lemma ?? '') || isStudy(words[i - 1]?.lemma ?? '')),
  )
  const rest = words.slice(report + 1)
  if (report > 0 && (rest.length === 0 || (rest[0]?.tag === 'ADP' && rest.length <= 8)))
    return rest.length === 0 ? words : [...rest, inserted(',', 'PUNCT'), ...words.slice(0, report + 1)]
  const verb = clauseAt(words, 0)
  if (!verb || reporting(words[verb.main]?.lemma ?? '') === undefined || verb.to < words.length - 8) return undefined
  const behind = words.slice(verb.to)
  // "make tired, heavy legs feel better": how they feel, and nothing said
  if (words[verb.main]?.lemma === 'feel' && behind.length > 0) return undefined
  // ", it is not seen before 12 weeks": nobody says so
  const speaks = /^(?:be|say|add|state|note|warn|advise|stress)$/.test(words[verb.from]?.lemma ?? '')
  if (words[0]?.lower === 'it' && (behind.length > 0 || isDenied(words) || !speaks)) return undefined
  return behind.every((word) => /^(?:ADP|PROPN|NOUN|NUM|ADV|DET|ADJ)$/.test(word.tag)) &&
    (behind.length < 4 || behind[0]?.tag === 'ADP')
    ? words
    : undefined
}

const isDenied = (words: Word[]) => words.some((word) => /^(?:not|n't|never)$/.test(word.lower))

/** A sentence's words as they read behind others: the first in lower case, unless it is a name. */
export function lowered(words: Word[]): Word[] {
  const [first, ...rest] = words
  if (
    !first ||
    first.tag === 'PROPN' ||
    !/^\p{Lu}(?:\p{Ll}|$)/u.test(first.text) ||
    first.text === 'I' ||
    (rest[0]?.tag === 'PROPN' && !/^(?:ADP|SCONJ|PRON|CCONJ)$/.test(first.tag))
  )
    return words
  return [{ ...first, text: first.text.toLowerCase() }, ...rest]
}
