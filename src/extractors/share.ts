import { nounPhrase } from '../english/phrases.js'
import type { Word } from './word.js'

/**
 * End of a share of people or things that starts at `i`: "about one in 40 of the men", "as many as 60% of those ill",
 * "four out of ten adults", "10%"; undefined when none does.
 */
export function shareAt(words: Word[], i: number): number | undefined {
  let at = i
  while (at - i < 4 && ROUGHLY.test(words[at]?.lower ?? '')) at++
  const number = words[at]
  const counted = number?.tag === 'NUM' && !/^(?:19|20)\d\d$/.test(number.lower)
  if (!counted && !FRACTION.test(number?.lower ?? '')) return undefined
  at++
  if (FRACTION.test(words[at]?.lower ?? '')) at++
  const out = words[at]?.lower === 'out' && words[at + 1]?.lower === 'of' ? 2 : words[at]?.lower === 'in' ? 1 : 0
  const ratio = out > 0 && words[at + out]?.tag === 'NUM'
  if (ratio) at += out + 1
  if (words[at]?.lower === 'of') return nounPhrase(words, at + 1)?.to
  if (ratio || number?.lower.endsWith('%')) {
    const of = words[at]?.tag === 'NOUN' || words[at]?.tag === 'ADJ' ? nounPhrase(words, at)?.to : undefined
    return of ?? at
  }
  // "a quarter sleep badly"
  return at > i + 1 && /^(?:VERB|AUX)$/.test(words[at]?.tag ?? '') ? at : undefined
}

const ROUGHLY =
  /^(?:about|around|approximately|roughly|nearly|almost|some|over|under|just|only|as|many|few|up|to|more|less|fewer|than|close|closer|at|least|most|an?|estimated|perhaps|well|fully)$/
const FRACTION =
  /^(?:half|thirds?|quarters?|fifths?|tenths?|two-thirds|one-third|three-quarters|one-quarter|one-fifth)$/
