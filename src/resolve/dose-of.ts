import { nounPhrase } from '../english/phrases.js'
import { type Word, wordsOf } from '../extractors/word.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './pronouns.js'

/** Say what a dose is of: "Up to 900 mg a day is safe.", "Three cups a day keep people awake." */
export function doseOf(words: Word[], discourse: Discourse): Reference[] {
  const { intervention } = discourse.topic
  const amount = intervention ? dose(words) : 0
  if (!intervention || amount === 0) return []
  const substance = (servings(words) ? undefined : dosed(discourse)) ?? intervention.text
  return [{ from: amount, to: amount, text: `of ${substance}`, entity: intervention }]
}

// "three cups a day": of the drink, whatever it holds
function servings(words: Word[]): boolean {
  return words.some(
    (word, i) => /^(?:cups?|mugs?|glasses|servings?|portions?)$/.test(word.lower) && words[i - 1]?.tag === 'NUM',
  )
}

// "200 mg of caffeine a day": what the text last gave a dose of.
function dosed(discourse: Discourse): string | undefined {
  for (const turn of discourse.turns.slice(-4).reverse()) {
    const words = wordsOf(turn.text ?? '')
    const at = words.findIndex(
      (word, i) =>
        MASS.test(word.lower) && /\d/.test(`${words[i - 1]?.text} ${word.text}`) && words[i + 1]?.lower === 'of',
    )
    const phrase = at < 0 ? undefined : nounPhrase(words, at + 2)
    // "of vitamin D", but "of caffeine a day"
    const [first, second] = phrase ? words.slice(phrase.from, phrase.to) : []
    if (first && /^\p{L}/u.test(first.text) && first.tag !== 'DET')
      return second && /^\p{Lu}\d{0,2}$/u.test(second.text) ? `${first.text} ${second.text}` : first.text
  }
  return undefined
}

const MASS = /^\d*(?:mg|mcg|µg|g|iu|micrograms?|milligrams?|grams?)$/

// "around 4,000 IU a day": where the thing the dose is of would stand; 0 when it stands there or there is no dose.
function dose(words: Word[]): number {
  for (const [i, word] of words.entries()) {
    const unit = words[i + 1]
    const joined = /^[\d.,]+(?:mg|mcg|g|iu|ml)$/.test(word.lower)
    const per = /^(?:mg|mcg|µg|g|iu|ml)\/(?:day|d|week|kg)$/.test(unit?.lower ?? '') && word.tag === 'NUM'
    // "two or more cups a day"
    const more = word.tag === 'NUM' && unit?.lower === 'or' && /^(?:more|fewer|less)$/.test(words[i + 2]?.lower ?? '')
    if (
      more &&
      /^(?:cups|mugs|glasses|servings|portions|tablets|capsules|units|drops)$/.test(words[i + 3]?.lower ?? '')
    )
      return /^(?:of|NOUN)$/.test(words[i + 4]?.lower ?? '') ? 0 : i + 4
    if (
      !joined &&
      !per &&
      !(
        word.tag === 'NUM' &&
        unit &&
        /^(?:mg|mcg|µg|g|iu|ml|micrograms?|milligrams?|grams?|millilit(?:re|er)s?|cups?|mugs?|glasses|servings?|portions?|tablets?|capsules?|spoonfuls?|teaspoons?|tablespoons?|drops?|units?)$/.test(
          unit.lower,
        )
      )
    )
      continue
    let at = joined ? i + 1 : i + 2
    if (words[at]?.text === '(') at = words.findIndex((one, j) => j > at && one.text === ')') + 1
    if (at > 0 && !/^(?:of|\/)$/.test(words[at]?.lower ?? '') && words[at]?.tag !== 'NOUN' && words[at]?.tag !== 'ADJ')
      return at
    return 0
  }
  return 0
}
