import { fullNounPhrase, nounPhrase } from '../english/phrases.js'
import { isBody, isStudy } from '../extractors/nouns.js'
import type { Word } from '../extractors/word.js'
import { MEASURE } from '../lexicon/measures.js'
import { SET_PHRASES } from '../lexicon/set-phrases.js'
import { isOneBody } from './is-one-body.js'

/** The noun phrases of a clause that a later sentence could refer to. */
export function referents(words: Word[]): { from: number; to: number; head: number }[] {
  const found: { from: number; to: number; head: number }[] = []
  const inner: typeof found = []
  for (let i = 0; i < words.length; ) {
    const given = thoseGiven(words, i)
    if (given) {
      found.push(given)
      i = given.to
      continue
    }
    const phrase = fullOrBase(words, i)
    // "have caught infections": the participle is the verb's, not the noun's
    if (phrase && words[i]?.tag === 'VERB' && /^(?:AUX|ADV)$/.test(words[i - 1]?.tag ?? '')) {
      i++
      continue
    }
    if (phrase) {
      const head = words[phrase.head] as Word
      const empty =
        /^(?:no|none|neither|few|little|nobody|nothing|such)$/.test(words[phrase.from]?.lower ?? '') ||
        words[phrase.from + 1]?.lower === 'no'
      const gerund = words[phrase.from]?.form === 'ing'
      const of =
        phrase.to > phrase.head + 1 && /^(?:of|from)$/.test(words[phrase.head + 1]?.lower ?? '')
          ? nounPhrase(words, phrase.head + 2)
          : undefined
      const within = words[phrase.head + 1]?.lower === 'of' || isBody(words[of?.head ?? -1]?.lemma ?? '')
      if (of && within && words[of.head]?.tag !== 'PRON' && of.to <= phrase.to) inner.push(of)
      if (
        !gerund &&
        head.tag !== 'PRON' &&
        head.tag !== 'NUM' &&
        !/^(?:one|ones|other|others)$/.test(head.lower) &&
        !MEASURE.test(head.lower) &&
        !/^(?:lower|higher|more|less|fewer|better|worse|larger|smaller|back)$/.test(head.lower) &&
        (head.text.length > 1 || phrase.to - phrase.from > 1) &&
        !empty &&
        !isSetPhrase(words, phrase)
      )
        found.push(phrase)
      i = phrase.to
    } else i++
  }
  return [...found, ...inner]
}

// "off the hook", "for hours on end": no hook and no end.
function isSetPhrase(words: Word[], { from, head }: { from: number; head: number }): boolean {
  const noun = words[head]?.lower ?? ''
  if (!Object.hasOwn(SET_PHRASES, noun)) return false
  const before = words.slice(Math.max(0, from - 2), head).map((word) => word.lower)
  return before.some((_, i) => SET_PHRASES[noun]?.test(before.slice(i).join(' ')))
}

// "those given patches": people, by what was done to them
function thoseGiven(words: Word[], i: number): { from: number; to: number; head: number } | undefined {
  if (
    words[i]?.lower !== 'those' ||
    !/^(?:given|assigned|allocated|offered|treated|randomised|randomized)$/.test(words[i + 1]?.lower ?? '')
  )
    return undefined
  const at = words[i + 2]?.tag === 'ADP' || words[i + 2]?.lower === 'to' ? i + 3 : i + 2
  return { from: i, to: nounPhrase(words, at)?.to ?? i + 2, head: i }
}

// "root of Curcuma longa" is one thing; "release of chemicals into the blood" names chemicals too.
function fullOrBase(words: Word[], i: number) {
  const base = described(words, joined(words, bracketed(words, nounPhrase(words, i))))
  if (!base) return undefined
  const next = words[base.to]
  if (next?.lower === 'of' || (next?.lower === 'from' && isStudy(words[base.head]?.lemma ?? '')))
    return { ...base, to: fullNounPhrase(words, base.head)?.to ?? base.to }
  return base
}

// "single-use, nonreusable needles": what stands before the comma describes them too.
function described(words: Word[], phrase: ReturnType<typeof nounPhrase>): ReturnType<typeof nounPhrase> {
  if (!phrase || phrase.head === phrase.from || words[phrase.from]?.tag !== 'ADJ') return phrase
  let from = phrase.from
  const describes = (word: Word | undefined) =>
    word?.tag === 'ADJ' || (word?.tag === 'NOUN' && word.start === 0 && word.lower.includes('-'))
  while (words[from - 1]?.text === ',' && describes(words[from - 2])) from -= 2
  // "For the sick, small doses": only behind its determiner, or where nothing stands before it
  return from < phrase.from && (from === 0 || words[from - 1]?.tag === 'DET') ? { ...phrase, from } : phrase
}

// "the Leeds and Bradford trial", "the Health and Safety Executive": one thing.
function joined(words: Word[], phrase: ReturnType<typeof nounPhrase>): ReturnType<typeof nounPhrase> {
  if (!phrase || words[phrase.head]?.tag !== 'PROPN' || words[phrase.to]?.lower !== 'and') return phrase
  const rest = words[phrase.to + 1]?.tag === 'PROPN' ? nounPhrase(words, phrase.to + 1) : undefined
  if (!rest) return phrase
  const whole = { from: phrase.from, to: rest.to, head: rest.head }
  return isOneBody(words, whole) || isStudy(words[rest.head]?.lemma ?? '') ? whole : phrase
}

// "a prolonged-release (PR) formulation": one thing.
function bracketed(words: Word[], phrase: ReturnType<typeof nounPhrase>): ReturnType<typeof nounPhrase> {
  if (!phrase || words[phrase.to]?.text !== '(' || words[phrase.to + 2]?.text !== ')') return phrase
  const rest = words[phrase.to + 3]?.tag === 'NOUN' ? nounPhrase(words, phrase.to + 3) : undefined
  return rest ? { from: phrase.from, to: rest.to, head: rest.head } : phrase
}
