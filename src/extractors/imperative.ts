import { readVerb } from '../english/lemma.js'
import { clauseAt, finiteVerb } from './clause.js'
import { lowered } from './voices.js'
import { inserted, type Word } from './word.js'

/** Whether a sentence orders: a verb in its base form with no subject before it, "If you are pregnant, ask a doctor". */
export function isImperative(words: Word[]): boolean {
  let at = 0
  if (
    /^(?:if|when|before|after|once|while|unless|as|for|to|in|with|at|during|every|each)$/.test(words[0]?.lower ?? '')
  ) {
    const comma = words.findIndex((word) => word.lower === ',')
    if (comma < 0 || comma > words.length - 2) return false
    at = comma + 1
  }
  while (words[at]?.tag === 'ADV' || words[at]?.lower === 'please' || words[at]?.lower === ',') at++
  const first = words[at]
  if (!first) return false
  if (first.lower === 'do' && /^(?:not|n't)$/.test(words[at + 1]?.lower ?? '')) return true
  if (first.lower === 'be' || first.lower === 'let') return true
  // "Time it right", "Jot down": a noun by its looks, but what follows is its object
  const second = words[at + 1]
  const object =
    /^(?:it|them|yourself|him|her|us|me|your)$/.test(second?.lower ?? '') ||
    (/^(?:down|up|out|off|away)$/.test(second?.lower ?? '') && words[at + 2]?.tag !== 'AUX')
  if (at === 0 && object && first.tag !== 'PRON' && readVerb(first.lower)?.forms.includes('base')) return true
  // "Use the new lamps", "Time each dose": no subject stands right before an article
  if (at === 0 && isOrderOf(words)) return true
  if (first.tag !== 'VERB' || first.form !== 'base') return false
  // "Set against placebo, it does no better": a participle, and the clause follows its comma
  const comma = words.findIndex((word, i) => i > at && word.lower === ',')
  if (
    /^(?:set|put|cut|spread|read|let|split|shed|cast|hit|hurt|come|become|run|beset|upset)$/.test(first.lower) &&
    words[at + 1]?.tag === 'ADP' &&
    comma > 0 &&
    withoutInsert(words, comma) !== undefined
  )
    return false
  // "Tap water contains …": what looks like an order is the first word of a subject
  let noun = at + 1
  while (/^(?:NOUN|PROPN|ADJ)$/.test(words[noun]?.tag ?? '')) noun++
  if (noun > at + 1 && (words[noun]?.tag === 'AUX' || words[noun]?.form === 's')) return false
  // "Exercise helps": a finite verb right behind it makes the first word its subject
  const next = words[at + 1]
  return !(next?.tag === 'VERB' && next.form !== 'ing' && next.form !== 'en') && next?.tag !== 'AUX'
}

function isOrderOf(words: Word[]): boolean {
  const [verb, article] = words
  return (
    verb?.tag === 'NOUN' &&
    /^(?:the|an?|any|each|every)$/.test(article?.lower ?? '') &&
    readVerb(verb.lower)?.forms.includes('base') === true &&
    !finiteVerb(words)
  )
}

// The clause behind a comma, over "however," and the like.
function withoutInsert(words: Word[], comma: number): unknown {
  return clauseAt(words, comma + 1) ?? (words[comma + 2]?.lower === ',' ? clauseAt(words, comma + 3) : undefined)
}

/** An order with what comes of it, as a condition: "Add sugar and you undo the good" → If you add sugar, you undo the good. */
export function conditioned(words: Word[]): Word[] {
  // no sentence of prose is so long
  if (words.length > 250 || !isImperative(words)) return words
  const and = words.findIndex(
    (word, i) =>
      i > 1 &&
      word.lower === 'and' &&
      /^(?:you|your|it|they|people|the)$/.test(words[i + 1]?.lower ?? '') &&
      clauseAt(words, i + 1) !== undefined,
  )
  if (and < 0 || finiteVerb(words.slice(1, and))) return words
  if (words.slice(1, and).some((word) => word.tag === 'SCONJ' || /^(?:so|that|until|before|after)$/.test(word.lower)))
    return words
  const end = words[and - 1]?.lower === ',' ? and - 1 : and
  const then = clauseAt(words, and + 1)
  // "Call a doctor and you will be seen" puts forward what follows; "and your doctor says so" does not tell what happens
  if (!then) return words
  return [
    inserted('If', 'SCONJ'),
    inserted('you', 'PRON'),
    ...lowered(words.slice(0, end)),
    inserted(',', 'PUNCT'),
    ...words.slice(and + 1),
  ]
}
