import { nounPhrase } from '../english/phrases.js'
import { type Word, wordsOf } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

const AMOUNTS = /^(?:level|levels|dose|amount|quantity|intake|limit|threshold|concentration)$/
const DURATION =
  /^(?:year|month|week|day|hour|minute|second|participant|people|person|trial|study|patient|adult|time|point|percent|cent)s?$/

/** Give "that level", "this amount" the number that the text gave last: "above 85 decibels". */
export function amounts(words: Word[], discourse: Discourse): Reference[] {
  const at = words.findIndex(
    (word, i) =>
      /^(?:this|that|such)$/.test(word.lower) &&
      AMOUNTS.test(words[i + 1]?.lower ?? '') &&
      !/^(?:of|in|NOUN)$/.test(words[i + 2]?.lower ?? ''),
  )
  if (at < 0) return []
  const noun = words[at + 1]?.lower ?? ''
  // in the claim itself, or told before
  if (words.slice(0, at).some((word) => word.tag === 'NUM')) return []
  for (const turn of discourse.turns.slice(-3).reverse()) {
    if (turn.section !== discourse.section || turn.question) return []
    const place = turn.entities[0]?.place
    if (!turn.text || !place) continue
    const found = quantities(wordsOf(turn.text), turn.text, noun)
    // of two, which one is meant stays open
    if (found.length > 1) return []
    const [text] = found
    if (text) return [{ from: at, to: at + 2, text, entity: { text, place } }]
  }
  return []
}

// "85 decibels", "two to four hours", "three cups of coffee a day", each with its unit.
function quantities(words: Word[], text: string, noun: string): string[] {
  const found: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    const joined = /^[\d.,]+(?:mg|mcg|µg|g|iu|ml|db)$/.test(word.lower)
    if (word.tag !== 'NUM' && !joined) continue
    let to = i
    if (!joined) {
      while (
        /^(?:NUM)$/.test(words[to + 1]?.tag ?? '') ||
        (/^(?:to|–|and|or)$/.test(words[to + 1]?.lower ?? '') && words[to + 2]?.tag === 'NUM')
      )
        to++
      const unit = words[to + 1]
      if (unit?.tag !== 'NOUN' || (noun !== 'amount' && DURATION.test(unit.lower))) {
        i = to
        continue
      }
      if (
        /^(?:participant|people|person|trial|study|patient|adult|child|women|men|point|percent|cent)/.test(unit.lower)
      ) {
        i = to
        continue
      }
      to++
    }
    if (words[to + 1]?.lower === 'of') to = nounPhrase(words, to + 2)?.to ?? to + 1
    else to++
    found.push(text.slice(word.start, (words[to - 1] as Word).end))
    i = to
  }
  return [...new Set(found)]
}
